"""Chooses the language of the window: what the person asked for, else the first of the system's that we speak."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.shared.language import LANGUAGES, speak
from resources import translations_folder

SYSTEM = "system"


def speak_as_chosen(chosen: str) -> None:
    """From now on this language is spoken; texts that are on the screen already stay as they are."""
    code = chosen if chosen in LANGUAGES else first_spoken(QLocale.system().uiLanguages())
    application = QCoreApplication.instance()
    if application is None:
        return
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.setParent(None)
    QLocale.setDefault(QLocale(code) if QLocale.system().name()[:2] != code else QLocale.system())
    if code == "en":
        speak(code, lambda text: text)
        return
    ours = _translator(f"incumbent_{code}", str(translations_folder()))
    _translator(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    speak(code, lambda text: ours.translate("", text) or text)


def first_spoken(wanted: Iterable[str]) -> str:
    """The first of the languages ("fr-CA", "en") that the window speaks, else English."""
    codes = (language.replace("_", "-").partition("-")[0].lower() for language in wanted)
    return next((code for code in codes if code in LANGUAGES), "en")


def _translator(name: str, folder: str) -> QTranslator:
    """Where the file is missing, it translates nothing, and English stays."""
    application = QCoreApplication.instance()
    translator = QTranslator(application)
    if application is not None and translator.load(name, folder):
        application.installTranslator(translator)
    return translator
