"""How the lines of a PDF are set: hyphens at their ends, and how wide their spaces are."""

import html
import re
import statistics
import subprocess
from collections import Counter
from pathlib import Path
from typing import Iterator, NamedTuple

SPACE = 0.26
"""Of Noto Serif, in ems: a word space that nothing has widened."""


class Letter(NamedTuple):
    left: float
    right: float
    text: str
    size: float


def rows(pdf: Path) -> Iterator[list[Letter]]:
    """The letters on each baseline of each page, from left to right; lengths are points."""
    out = subprocess.run(["mutool", "draw", "-q", "-F", "stext", pdf], capture_output=True, text=True, check=True).stdout
    for page in out.split("<page ")[1:]:
        found: dict[int, list[Letter]] = {}
        for font in re.finditer(r'<font name="[^"]*" size="([\d.]+)">(.*?)</font>', page, re.S):
            for char in re.finditer(r'<char quad="([-\d. ]+)" x="[-\d.]+" y="([-\d.]+)"[^>]* c="(.*?)"', font[2]):
                quad = [float(value) for value in char[1].split()]
                letter = Letter(quad[0], quad[2], html.unescape(char[3]), float(font[1]))
                found.setdefault(round(float(char[2])), []).append(letter)
        yield from (sorted(found[baseline]) for baseline in sorted(found))


def measure(pdf: Path) -> dict[str, float]:
    """Of the lines that reach from edge to edge: how many, and the shares with a hyphen and with loose spaces; the widest mean space."""
    found = list(rows(pdf))
    size = Counter(round(letter.size, 1) for row in found for letter in row).most_common(1)[0][0]
    inked = [[one for one in row if abs(one.size - size) < 0.15 and one.text.strip() and one.text != "\u200b"] for row in found]
    inked = [row for row in inked if len(row) >= 8]
    left = Counter(round(row[0].left) for row in inked).most_common(1)[0][0]
    right = Counter(round(row[-1].right) for row in inked).most_common(1)[0][0]
    full = [row for row in inked if abs(row[0].left - left) < 5 and abs(row[-1].right - right) < 5]
    means = []
    for row in full:
        gaps = [after.left - before.right for before, after in zip(row, row[1:]) if after.left - before.right > size * 0.15]
        if gaps:
            means.append(statistics.mean(gaps) / (SPACE * size))
    lines = len(full)
    return {
        "lines": lines,
        "hyphens": sum(row[-1].text in "-\u2010\u00ad\ufffd" for row in full) / lines,
        "loose": sum(mean > 1.5 for mean in means) / lines,
        "loosest": sum(mean > 2 for mean in means) / lines,
        "widest": max(means),
    }
