"""A page as XSL formatting objects, which FOP prints."""

import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape, quoteattr

from walk import XHTML, Walk


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
