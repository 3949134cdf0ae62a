"""The words: one catalog a language, gathered from the `.po` files of every area.

A key such as ``board.title`` stands for a sentence; both languages must have it (a house test checks).
Sentences are Telegram HTML: what is filled in is escaped, unless it is already ``Markup``.
"""

from datetime import date
from functools import cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from babel.dates import format_skeleton
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from markupsafe import Markup

LANGUAGES = ("zh", "en")
HERE = Path(__file__).parent


@cache
def catalog(language: str) -> GNUTranslations:
    """Every sentence of one language, compiled once."""
    whole = Catalog(locale=language)
    for path in sorted((HERE / language).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=language):
                if message.id:
                    whole.add(message.id, message.string)
    compiled = BytesIO()
    write_mo(compiled, whole)
    compiled.seek(0)
    return GNUTranslations(compiled)


def say(language: str, key: str, /, n: int | None = None, **values: object) -> Markup:
    """The sentence of that key as Telegram HTML; ``n`` chooses the plural and fills ``{n}``.

    Raises KeyError for a key that the language lacks.
    """
    words = catalog(language)
    sentence = words.gettext(key) if n is None else words.ngettext(key, f"{key}.plural", n)
    if sentence in (key, f"{key}.plural"):
        raise KeyError(f"no wording for {key} in {language}")
    if n is not None:
        values["n"] = n
    return Markup(sentence).format(**values)  # noqa: S704 - our own sentences; values are escaped by format


def say_plain(language: str, key: str, /, n: int | None = None, **values: object) -> str:
    """The same sentence for places without markup: toasts, button labels, pictures, the terminal."""
    return say(language, key, n, **values).unescape()


def day_name(language: str, day: date) -> str:
    """A local day as people say it: 2月10日, Feb 10."""
    return format_skeleton("MMMd", day, locale=language)
