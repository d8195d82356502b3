"""What a PDF holds, as Poppler's tools tell."""

import re
import subprocess
import unicodedata
from pathlib import Path

# Of so many letters each piece of the text is; where a page ends, one is torn.
PIECE = 12


def _tool(name: str, *arguments: str | Path) -> str:
    return subprocess.run([name, *arguments], check=True, capture_output=True, text=True).stdout


def facts(pdf: Path) -> dict[str, str]:
    """What pdfinfo says of it, by its own words."""
    return dict(line.split(":", 1) for line in _tool("pdfinfo", pdf).splitlines() if ":" in line)


def claims(pdf: Path) -> str:
    """The standards that its metadata says it keeps, by pdfaid and pdfuaid."""
    metadata = _tool("pdfinfo", "-meta", pdf)
    said = {key: re.search(f"pdf{key}[>=\"']+([0-9A-Za-z]+)", metadata) for key in ("aid:part", "aid:conformance", "uaid:part")}
    part, conformance, accessible = (found[1] if found else "" for found in said.values())
    return ", ".join(
        ([f"PDF/A-{part}{conformance.lower()}"] if part else []) + ([f"PDF/UA-{accessible}"] if accessible else []))


def pages(pdf: Path) -> int:
    return int(facts(pdf)["Pages"])


def fonts(pdf: Path) -> set[str]:
    """The names of its fonts without the prefix of a subset."""
    return {line.split()[0].rpartition("+")[2] for line in _tool("pdffonts", pdf).splitlines()[2:]}


def found(pdf: Path, blocks: list[str]) -> float:
    """The share of a text that comes back from it: 1 but for what is torn at the ends of pages."""
    text = _letters(_tool("pdftotext", pdf, "-"))
    pieces = [piece for block in blocks for piece in re.findall(f".{{{PIECE}}}", _letters(block))]
    return sum(piece in text for piece in pieces) / len(pieces)


def _letters(text: str) -> str:
    """Letters and digits only: hyphens and spaces are an engine's own affair."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text.replace("\u00ad", "")))
