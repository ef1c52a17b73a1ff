"""Chooses the language of the window and installs its compiled translation."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.resources import resource

_SPOKEN = "spoken"
LANGUAGES = ("en", "zh_CN", "zh_TW")


def language_for(wish: str) -> str:
    """Return the language shown for a setting: itself where shipped, else by the system's languages."""
    if wish in LANGUAGES:
        return wish
    for name in QLocale.system().uiLanguages():
        locale = QLocale(name)
        if locale.language() == QLocale.Language.English:
            return "en"
        if locale.language() == QLocale.Language.Chinese:
            traditional = locale.script() == QLocale.Script.TraditionalChineseScript
            return "zh_TW" if traditional else "zh_CN"
    return "en"


def install(wish: str) -> str:
    """Install the translation for a setting (`""` follows the system) in place of another; return the language."""
    application = QCoreApplication.instance()
    language = language_for(wish)
    QLocale.setDefault(QLocale(language))
    if application is None:
        return language
    # Not the first time: whatever looks through its children has PySide make all that it knows of their types.
    for before in application.findChildren(QTranslator) if application.property(_SPOKEN) else ():
        QCoreApplication.removeTranslator(before)
        before.deleteLater()
    application.setProperty(_SPOKEN, language)
    # Buttons of Qt's own dialogs.
    theirs = QTranslator(application)
    if theirs.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(theirs)
    # English has a file of its own for its plurals; what Qt would say otherwise stands in ours, which is asked first.
    own = QTranslator(application)
    if own.load(str(resource("translations", f"xidu_{language}.qm"))):
        QCoreApplication.installTranslator(own)
    return language
