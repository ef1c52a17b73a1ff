"""What the macOS program says of itself: which files and links it opens."""

from reader import __version__
from reader.importers import FORMATS
from reader.notes.link import SCHEME

ID = "io.github.xidu.Xidu"


def info_plist() -> dict[str, object]:
    """Return what goes into `Info.plist` beside what PyInstaller writes.

    Xidu stands beside the programs that own these types (`Alternate`): “Open with” offers it, a double click doesn't.
    """
    return {
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "zh-Hans", "zh-Hant"],
        "LSMinimumSystemVersion": "13.0",  # of Qt's wheel
        "LSApplicationCategoryType": "public.app-category.productivity",
        "CFBundleURLTypes": [{"CFBundleURLName": ID, "CFBundleURLSchemes": [SCHEME]}],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": each.name,
                "CFBundleTypeExtensions": [extension.removeprefix(".") for extension in each.extensions],
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
            }
            for each in FORMATS
        ],
        "NSHighResolutionCapable": True,
    }
