"""Walks through a page of the press."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

XHTML = "{http://www.w3.org/1999/xhtml}"
LEFT_OUT = {"skip", "languages", "back"}


def body(page: Path) -> ElementTree.Element:
    return ElementTree.parse(page).getroot().find(f"{XHTML}body")


def blocks(page: Path) -> list[str]:
    """The text of each block that is printed."""
    return [text for text in Text().of(body(page)).split("\n") if text.strip()]


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
