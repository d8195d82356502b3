"""Writes docs/benchmark.md from what was measured."""

import os
import platform
import re
import subprocess
from pathlib import Path
from typing import Iterable

import goals
import peers
import sections
import typesetting
from archives import PROJECT, java

PAGE = PROJECT / "docs" / "benchmark.md"
MIB = 1024 * 1024

HEAD = """\
# Benchmark

This page is written by `src/bench/run`; do not edit it. Nothing here is asserted in a test: times belong to the machine they were
taken on, so look at the ratios.

"""

HOW = """\
## How to run it

```sh
apt-get install python3 poppler-utils mupdf-tools nodejs weasyprint chromium fop
npm install --prefix target/bench {typst}
apt-get install hugo  # for src/bench/run site
src/bench/run
```

Only Python 3.11, Poppler and MuPDF's tools are needed; a peer that is not installed is left out. `src/bench/run --full` also measures 10,000 articles in
four locales, long articles and longer loops; `src/bench/run cold loop` measures only what is named. Each section is dated, and the page
shows the last run of each.

- **Archives** are laid out by `parkhang.bench.ManyArticles`: the sample archive's blocks and translations in an order drawn by each article's
  number, a reference in each paragraph that no other has, a figure or a Tibetan word now and then. *Even* articles have some 800 words;
  elsewhere lengths are exponential above 150 words, with a mean of 800.
- **Parkhang** is started by its launcher, `./parkhang export --incomplete refuse`, and makes HTML and PDF with all its gates. All others make
  a PDF only, and none of them reads it back.
- **Cost** is that of whole processes (`wait4(2)`, orphans too): wall, CPU of user and system, and the peak resident set of the largest
  process, which for a browser is not all of it. Medians of {cold} cold starts and {loops} loops; the engines take turns.
- **Lines of text** are those of 120 paragraphs of {package}, each engine on its own defaults for justified text, Noto Serif 9.8 pt on
  357 pt. A space is 0.26 em; *over 1.5 x* are the lines whose mean space is wider than that. LuaLaTeX is measured where it is installed.
- **Peers** get the same text in their own markup, A4, the fonts of `fonts/`, the same sizes and text width. *Text* is the share of pieces of
  twelve letters that `pdftotext` gives back; at the end of a page one is torn.
"""


def write(results: dict[str, dict]) -> None:
    titles = {
        "typesetting": ("Lines of text", _lines),
        "cold": ("From a cold start", _costs),
        "batch": ("1,000 articles in four locales", _costs),
        "large": ("10,000 articles in four locales", _costs),
        "site": ("10,000 articles in four locales as a site", _site),
        "pages": ("One article, from short to long", _pages),
        "alone": ("Beside other engines: one document, a process for each", _versus),
        "loop": ("Beside other engines: 40 documents in one process", _versus),
        "long": ("Beside those that get faster: 400 documents in one process", _versus),
        "jmh": ("Hot parts, warm", _jmh),
    }
    text = HEAD + _machine() + "\n## Goals\n\n" + table(["goal", "", "measured", "met"], goals.rows(results))
    for name, (title, body) in titles.items():
        if name in results:
            text += f"\n## {title}\n\n{body(results[name]['rows'])}\n{_when(results[name])}\n"
    text += "\n" + HOW.format(typst=peers.TYPST, package=typesetting.PACKAGE, cold=sections.COLD_RUNS, loops=sections.LOOP_RUNS)
    PAGE.write_text(text, "utf-8")


def _when(result: dict) -> str:
    busy = " It was busy: only ratios of what took turns mean something." if result["load"] > 0.5 * os.cpu_count() else ""
    return f"Measured {result['day']}; the machine's load before was {result['load']:.1f}.{busy}"


def table(head: list[str], rows: Iterable[list[str]]) -> str:
    """A Markdown table; all columns but the first to the right."""
    lines = [head, [":---"] + ["---:"] * (len(head) - 1), *rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def _costs(rows: list[dict]) -> str:
    text = table(
        ["run", "wall, s", "CPU, s", "peak, MiB", "editions a second", "editions a CPU second"],
        ([row["name"], *_cost(row)] for row in rows))
    for row in rows:
        if "rates" in row:
            first, last = row["rates"]
            text += f"\nThe first thousand went at {first:.0f} a second, the last at {last:.0f}.\n"
    return text


def _lines(rows: list[dict]) -> str:
    """Shares of all lines that reach from edge to edge, and what Parkhang has as a multiple of each other's."""
    text = table(
        ["language", "engine", "lines", "end in a hyphen", "spaces over 1.5 x", "over 2 x", "widest"],
        ([row["language"], row["name"], f"{row['lines']:.0f}", *(f"{100 * row[key]:.1f} %" for key in ("hyphens", "loose", "loosest")),
          f"{row['widest']:.2f}"] for row in rows))
    ours = {row["language"]: row for row in rows if row["name"] == "Parkhang"}
    others = [row for row in rows if row["name"] != "Parkhang" and row["language"] in ours]
    return text + "\nParkhang's, as multiples of the other's:\n\n" + table(
        ["language", "beside", "hyphens", "loose lines", "widest"],
        ([row["language"], row["name"], *(_ratio(ours[row["language"]][key], row[key]) for key in ("hyphens", "loose", "widest"))]
         for row in others))


def _ratio(ours: float, theirs: float) -> str:
    return f"{ours / theirs:.2f}" if theirs else "none there"


def _cost(row: dict) -> list[str]:
    rates = [f"{row['editions'] / row[by]:.1f}" if row["editions"] else "" for by in ("wall", "cpu")]
    return [f"{row['wall']:.2f}", f"{row['cpu']:.2f}", f"{row['peak'] / MIB:.0f}", *rates]


def _site(rows: list[dict]) -> str:
    text = table(
        ["run", "wall, s", "CPU, s", "peak, MiB", "files", "MB", "MB but for editions", "search: files", "MB"],
        ([row["name"], *_cost(row)[:3], *_weight(row)] for row in rows))
    return text + """
Articles have some 150 words, and their editions are pages only. The site has them as hard links; the rest are its lists by date, topic
and year, feeds, sitemap and search. Hugo is given the text of these pages as Markdown, and makes pages of it, lists, topics, feeds and a
sitemap; it has no search, and proves nothing. So its time stands beside that of the export and the site together.
"""


def _weight(row: dict) -> list[str]:
    if "files" not in row:
        return [""] * 5
    return [f"{row['files']:,}", *(f"{row[key] / 1e6:.0f}" for key in ("bytes", "own")), f"{row['search_files']:,}",
            f"{row['searched'] / 1e6:.0f}"]


def _pages(rows: list[dict]) -> str:
    return table(
        ["engine", "pages", "wall, s", "CPU, s", "peak, MiB", "wall a page, ms"],
        ([row["name"], str(row["pages"]), *_cost(row)[:3], f"{1000 * row['wall'] / row['pages']:.1f}"] for row in rows))


def _versus(rows: list[dict]) -> str:
    ours = rows[0]
    return table(
        ["engine", "wall, s", "CPU, s", "peak, MiB", "a second", "a CPU second", "Parkhang's wall / its", "Parkhang's CPU / its"],
        ([row["name"], *_cost(row), f"{ours['wall'] / row['wall']:.2f}", f"{ours['cpu'] / row['cpu']:.2f}"] for row in rows)
    ) + "\nThe first PDF of each:\n\n" + table(
        ["engine", "pages", "text", "fonts", "tagged", "standard", "KB"],
        ([row["name"], str(row["pages"]), f"{100 * row['text']:.1f} %", str(len(row["fonts"])), row["tagged"],
          row["standard"] or "none", f"{row['bytes'] / 1000:.0f}"] for row in rows))


def _jmh(rows: list[dict]) -> str:
    return table(
        ["part", "µs", "±"], ([_words(row["name"]), f"{row['score']:,.0f}", f"{row['error']:,.0f}"] for row in rows))


def _words(name: str) -> str:
    return re.sub("([A-Z])", r" \1", name).lower()


def _machine() -> str:
    lines = [
        f"- {_processor()}, {os.cpu_count()} cores, {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        f"- {platform.freedesktop_os_release()['PRETTY_NAME']}, {platform.system()} {platform.release()}",
        f"- {_first([java(), '-version'])}",
        *(f"- {peer.says()}: {peer.loop}" if peer in peers.installed() else f"- {peer.name} is not installed: `{peer.install}`"
          for peer in peers.PEERS)]
    return "\n".join(lines) + "\n"


def _processor() -> str:
    found = re.search("(?m)^model name\\s*: (.*)$", Path("/proc/cpuinfo").read_text())
    return found[1] if found else platform.processor()


def _first(command: list[str]) -> str:
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return (run.stderr or run.stdout).splitlines()[0]
