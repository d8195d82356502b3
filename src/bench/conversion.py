"""A page of the press as input for other engines: the same text in their own markup."""

from pathlib import Path

import walk
from formatting import FormattingObjects
from typst import Typst


def convert(page: Path, folder: Path, sheet: str) -> None:
    """Writes an edition's page as .html with another style sheet, as .typ and as .fo; pictures lie beside them."""
    body, language = walk.body(page), page.parent.name
    html = page.read_text("utf-8")
    before, after = html.index("<style>") + len("<style>"), html.index("</style>")
    file = folder / f"{language}-{page.stem}"
    file.with_suffix(".html").write_text(html[:before] + sheet + html[after:], "utf-8")
    file.with_suffix(".typ").write_text(Typst(folder).document(body, language), "utf-8")
    file.with_suffix(".fo").write_text(FormattingObjects().document(body, language), "utf-8")
