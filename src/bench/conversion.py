"""A page of the press as input for other engines: the same text in their own markup."""

import base64
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

XHTML = "{http://www.w3.org/1999/xhtml}"
SOFT_HYPHEN = "\u00ad"
LEFT_OUT = {"skip", "languages", "back"}


def convert(page: Path, folder: Path, sheet: str) -> None:
    """Writes an edition's page as .html with another style sheet, as .typ and as .fo; pictures lie beside them."""
    root = ElementTree.parse(page).getroot()
    body = root.find(f"{XHTML}body")
    language = root.get("lang")
    html = page.read_text("utf-8")
    before, after = html.index("<style>"), html.index("</style>")
    name = f"{language}-{page.stem}"
    (folder / f"{name}.html").write_text(html[: before + len("<style>")] + sheet + html[after:], "utf-8")
    (folder / f"{name}.typ").write_text(Typst(folder).document(body, language), "utf-8")
    (folder / f"{name}.fo").write_text(FormattingObjects().document(body, language), "utf-8")


def blocks(page: Path) -> list[str]:
    """The text of each block that is printed."""
    body = ElementTree.parse(page).getroot().find(f"{XHTML}body")
    return [text for text in Text().of(body).split("\n") if text.strip()]


class Walk:
    """Walks through a page; a subclass says what becomes of text and of each element."""

    def of(self, element: ElementTree.Element) -> str:
        kind = element.tag.removeprefix(XHTML)
        if element.get("class") in LEFT_OUT:
            return ""
        return getattr(self, kind, self.inline)(element)

    def inside(self, element: ElementTree.Element) -> str:
        parts = [self.text(element.text or "")]
        for child in element:
            parts += [self.of(child), self.text(child.tail or "")]
        return "".join(parts)

    def inline(self, element: ElementTree.Element) -> str:
        return self.inside(element)

    def text(self, text: str) -> str:
        raise NotImplementedError


class Text(Walk):
    def text(self, text: str) -> str:
        return text.replace("\n", " ")

    def block(self, element: ElementTree.Element) -> str:
        return "\n" + self.inside(element) + "\n"

    p = h1 = h2 = h3 = li = td = th = dt = dd = caption = figcaption = span = block


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
        words = text.replace(SOFT_HYPHEN, "").replace("\n", " ")
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
        picture = base64.b64decode(element.get("src").partition(",")[2])
        name = f"picture-{len(picture)}.png"
        (self.folder / name).write_bytes(picture)
        return f"#image({quoted(name)}, width: 100%);\n"


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class FormattingObjects(Walk):
    PREAMBLE = """\
<?xml version="1.0" encoding="UTF-8"?>
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="%s" font-family="Noto Serif, Noto Serif Tibetan" font-size="9.8pt" line-height="14.5pt">
<fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin="74pt 66pt 80pt 172pt">
<fo:region-body margin-bottom="24pt"/><fo:region-after extent="12pt"/></fo:simple-page-master></fo:layout-master-set>
<fo:page-sequence master-reference="a4"><fo:static-content flow-name="xsl-region-after"><fo:block text-align="end"><fo:page-number/></fo:block></fo:static-content>
<fo:flow flow-name="xsl-region-body">"""
    END = "</fo:flow></fo:page-sequence></fo:root>"
    SANS = "Noto Sans, Noto Serif Tibetan"

    def document(self, body: ElementTree.Element, language: str) -> str:
        return self.PREAMBLE % language + "".join(self.of(child) for child in body) + self.END

    def text(self, text: str) -> str:
        return escape(text)

    def inside(self, element):
        return super().inside(element) if self.holds_text(element) else "".join(self.of(child) for child in element)

    @staticmethod
    def holds_text(element) -> bool:
        return any(text and text.strip() for text in [element.text, *(child.tail for child in element)])

    def block(self, element, **properties: str) -> str:
        return self.set("block", self.inside(element), space_after="7.25pt", **properties)

    @staticmethod
    def set(name: str, content: str, **properties: str) -> str:
        given = "".join(f" {key.replace('_', '-')}={quoteattr(value)}" for key, value in properties.items())
        return f"<fo:{name}{given}>{content}</fo:{name}>"

    def p(self, element):
        return self.block(element, text_align="justify")

    figcaption = p

    def dt(self, element):
        return self.set("block", self.inside(element), font_family=self.SANS, font_size="8pt", line_height="12pt")

    dd = dt

    def span(self, element):
        return self.dt(element) if "line" in element.get("class", "") else self.inside(element)

    def h1(self, element):
        return self.block(element, font_size="18pt", line_height="23pt", font_weight="bold")

    def h2(self, element):
        return self.block(
            element, font_family=self.SANS, font_size="12pt", font_weight="bold", keep_with_next="always")

    h3 = h2

    def ul(self, element, label=lambda number: "•"):
        items = []
        for number, item in enumerate(element, 1):
            mark = self.set("list-item-label", self.set("block", label(number)), end_indent="label-end()")
            body = self.set("list-item-body", self.set("block", self.inside(item)), start_indent="body-start()")
            items.append(self.set("list-item", mark + body))
        return self.set("list-block", "".join(items), provisional_distance_between_starts="15pt")

    def ol(self, element):
        return self.ul(element, lambda number: f"{number}.")

    def blockquote(self, element):
        return self.block(element, font_style="italic", start_indent="14pt")

    def em(self, element):
        return self.set("inline", self.inside(element), font_style="italic")

    def strong(self, element):
        return self.set("inline", self.inside(element), font_weight="bold")

    def sup(self, element):
        return self.set("inline", self.inside(element), baseline_shift="super", font_size="6.4pt")

    def a(self, element):
        address = element.get("href")
        if address.startswith("#"):
            return self.inside(element)
        return self.set("basic-link", self.inside(element), external_destination=address, color="#7a1f2b")

    def table(self, element):
        caption = "".join(self.block(child, font_family=self.SANS) for child in element.iter(f"{XHTML}caption"))
        rows = "".join(
            self.set("table-row", "".join(self.cell(cell) for cell in row)) for row in element.iter(f"{XHTML}tr"))
        return caption + self.set("table", self.set("table-body", rows), font_family=self.SANS, font_size="8.3pt")

    def cell(self, element):
        return self.set("table-cell", self.set("block", self.inside(element)), border_bottom="0.3pt solid #c9c0b6")

    def img(self, element):
        return self.set(
            "block", self.set("external-graphic", "", src=f"url('{element.get('src')}')", content_width="scale-to-fit",
                              width="100%"))
