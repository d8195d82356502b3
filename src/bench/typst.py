"""A page as markup of Typst."""

import base64
import zlib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from walk import XHTML, Walk


class Typst(Walk):
    """Function calls throughout, so that no character of the text is markup."""

    PREAMBLE = """\
#set page(paper: "a4", margin: (top: 74pt, right: 66pt, bottom: 104pt, left: 172pt), numbering: "1 / 1")
#set text(font: ("Noto Serif", "Noto Serif Tibetan"), size: 9.8pt, lang: "%s")
#set par(justify: true, leading: 0.6em, spacing: 1.1em)
#show heading: set text(font: "Noto Sans", size: 12pt)
#show heading.where(level: 1): set text(font: "Noto Serif", size: 18pt)
#show table: set text(font: ("Noto Sans", "Noto Serif Tibetan"), size: 8.3pt)
"""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def document(self, body: ElementTree.Element, language: str) -> str:
        return self.PREAMBLE % language + self.inside(body)

    def text(self, text: str) -> str:
        words = text.replace("\u00ad", "").replace("\n", " ")
        return f"#{quoted(words)};" if words.strip() else " " if words else ""

    def call(self, function: str, element: ElementTree.Element) -> str:
        return f"#{function}[{self.inside(element)}];"

    def p(self, element):
        return "\n" + self.inside(element) + "\n\n"

    caption = figcaption = p

    def dt(self, element):
        return self.call('text(font: "Noto Sans", size: 8pt)', element) + "#linebreak();"

    dd = dt

    def span(self, element):
        return self.inside(element) + ("#linebreak();" if "line" in element.get("class", "") else "")

    def h1(self, element):
        return self.call(f"heading(level: {element.tag[-1]})", element) + "\n"

    h2 = h3 = h1

    def ul(self, element):
        return "#list(" + ", ".join(f"[{self.inside(item)}]" for item in element) + ");\n"

    def ol(self, element):
        return self.ul(element).replace("#list", "#enum", 1)

    def blockquote(self, element):
        return self.call("quote(block: true)", element) + "\n"

    def em(self, element):
        return self.call("emph", element)

    def strong(self, element):
        return self.call("strong", element)

    def sup(self, element):
        return self.call("super", element)

    def a(self, element):
        address = element.get("href")
        return self.inside(element) if address.startswith("#") else self.call(f"link({quoted(address)})", element)

    def table(self, element):
        rows = list(element.iter(f"{XHTML}tr"))
        cells = ", ".join(f"[{self.inside(cell)}]" for row in rows for cell in row)
        caption = "".join(self.of(child) for child in element.iter(f"{XHTML}caption"))
        return caption + f"#table(columns: {len(rows[0])}, stroke: (bottom: 0.3pt), {cells});\n"

    def img(self, element):
        kind, _, data = element.get("src").partition(",")
        picture = base64.b64decode(data)
        suffix = kind.removeprefix("data:image/").partition(";")[0].partition("+")[0].replace("jpeg", "jpg")
        name = f"picture-{zlib.crc32(picture):08x}.{suffix}"
        (self.folder / name).write_bytes(picture)
        return f"#image({quoted(name)}, width: 100%);\n"


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
