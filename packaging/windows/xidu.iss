; Installer for Windows, with Inno Setup 6, from the bundle in dist\xidu:
;   iscc /DVersion=0.1.0 packaging\windows\xidu.iss
#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0 packaging\windows\xidu.iss
#endif

; What "Open with" offers Xidu for; a test compares it with what the program opens.
#define Extensions "docm docx dotx epub htm html markdown md mdown mht mhtml mkd odt ott pdf rtf shtml text txt xhtml"

[Setup]
AppId={{6C5B7C1E-3A55-4A0B-9D3E-2F1C8F0B7D11}
AppName=Xidu
AppVersion={#Version}
AppPublisher=The Xidu developers
DefaultDirName={autopf}\Xidu
DefaultGroupName=Xidu
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=Xidu-{#Version}-setup
SetupIconFile=xidu.ico
UninstallDisplayIcon={app}\xidu.exe
Compression=lzma2
SolidCompression=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Files]
Source: "..\..\dist\xidu\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Xidu"; Filename: "{app}\xidu.exe"
Name: "{autodesktop}\Xidu"; Filename: "{app}\xidu.exe"; Tasks: desktop

[Tasks]
Name: desktop; Description: "Put an icon on the desktop"; Flags: unchecked

[Registry]
; "Open with Xidu", without taking any type over.
Root: HKA; Subkey: "Software\Classes\Applications\xidu.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Xidu"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\xidu.exe\shell\open\command"; ValueType: string; ValueData: """{app}\xidu.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Xidu.Article"; ValueType: string; ValueData: "Article"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Xidu.Article\DefaultIcon"; ValueType: string; ValueData: "{app}\xidu.exe,0"
Root: HKA; Subkey: "Software\Classes\Xidu.Article\shell\open\command"; ValueType: string; ValueData: """{app}\xidu.exe"" ""%1"""
#define Rest
#sub Offer
#define Extension Copy(Rest, 1, Pos(" ", Rest) - 1)
Root: HKA; Subkey: "Software\Classes\Applications\xidu.exe\SupportedTypes"; ValueType: string; ValueName: ".{#Extension}"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\.{#Extension}\OpenWithProgids"; ValueType: string; ValueName: "Xidu.Article"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
#endsub
#for {Rest = Extensions + " "; Pos(" ", Rest) > 0; Rest = Copy(Rest, Pos(" ", Rest) + 1)} Offer
; Links in exported notes lead back to their passage.
Root: HKA; Subkey: "Software\Classes\xidu"; ValueType: string; ValueData: "URL:Xidu"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\xidu"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\xidu\shell\open\command"; ValueType: string; ValueData: """{app}\xidu.exe"" ""%1"""

[Run]
Filename: "{app}\xidu.exe"; Description: "Start Xidu"; Flags: postinstall nowait skipifsilent
