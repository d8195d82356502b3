#!/usr/bin/env python3
"""Measures the checks of targets on three translations that Debian packages, and writes docs/checks.md.

The packages are fetched with apt-get into target/bench/corpora and unpacked there; nothing is installed.
"""

import gzip
import html
import pathlib
import re
import subprocess

PROJECT = pathlib.Path(__file__).resolve().parents[2]
WORK = PROJECT / "target" / "bench" / "corpora"
LANGUAGES = {"de": "de-DE", "nl": "nl-NL", "fr": "fr-FR"}
MOST = 6000
PACKAGES = ["debian-handbook", "gnome-user-docs", "manpages", *[f"manpages-{tag}" for tag in LANGUAGES]]

ESCAPES = {"\\-": "-", "\\ ": "\N{NO-BREAK SPACE}", "\\(aq": "'", "\\[aq]": "'", "\\[lq]": "“", "\\[rq]": "”", "\\[em]": "—", "\\e": "\\"}

PAGE = """# How good the checks are

`parkhang check` was run over translations that people have published: {what}.

*Planted* are slips that were put into targets, one at a time, where the check was silent before: a digit changed, a bracket
dropped, a word doubled, a clause left in English. *Found* is how many of them the check named. The last columns are what each check
says of the published text as it stands, for 1,000 units. Part of that is right, as published translations have faults; so the figure is the
most that can be a false alarm.

{table}
Units are paragraphs, headings and list items, without their markup; checks of codes, terms and links have nothing to look at there. It is
measured again by `src/bench/checks.py`, with apt-get and the program built by `mvn -o -q test-compile`.
"""


def fetch() -> list[str]:
    """Unpacks the packages, and gives their names with versions."""
    WORK.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        if not list(WORK.glob(f"{package}_*.deb")):
            subprocess.run(["apt-get", "-q", "download", package], cwd=WORK, check=True)
        subprocess.run(["dpkg-deb", "-x", next(WORK.glob(f"{package}_*.deb")), WORK / "root"], check=True)
    return [" ".join(next(WORK.glob(f"{package}_*.deb")).name.split("_")[:2]) for package in PACKAGES]


def plain(text: str) -> str:
    """Text without tags, in one line."""
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<!--.*?-->|<[^>]*>", "", text, flags=re.S))).strip()


def blocks(path: pathlib.Path, tags: str) -> list[tuple[str, str]]:
    """The innermost elements of some names with their text; only those are alike in both languages."""
    text = path.read_text(encoding="utf-8")
    return [(found[1], plain(found[2])) for found in re.finditer(rf"<({tags})\b[^>]*>((?:(?!<(?:{tags})\b).)*?)</\1>", text, re.S)]


def paragraphs(path: pathlib.Path) -> list[tuple[str, str]]:
    """The paragraphs and headings of a manual page, without fonts; tables and code are left out."""
    opened = gzip.open(path, "rt", encoding="utf-8", errors="replace")
    found, lines, code = [], [], False
    with opened:
        for line in [*opened.read().split("\n"), ".PP"]:
            code = (code or line.startswith((".EX", ".nf", ".TS"))) and not line.startswith((".EE", ".fi", ".TE"))
            if line.startswith((".PP", ".P", ".TP", ".IP", ".SH", ".SS", ".EX", ".nf", ".TS", ".EE", ".fi", ".TE", ".RS", ".RE")):
                if lines:
                    found.append(("p", " ".join(lines)))
                    lines = []
                if line.startswith((".SH", ".SS")):
                    found.append((line[:3], line[4:].strip('"')))
            elif not code and not line.startswith(("'", ".TH", ".\\\"")):
                word = re.sub(r"^\.(?:BR|IR|RB|RI|BI|IB|B|I|UR|UE|MT|ME) ?", "", line)
                for escape, sign in ESCAPES.items():
                    word = word.replace(escape, sign)
                lines.append(re.sub(r"\\f.|\\&|\\c|(?<![\\w])\"(?=\\w)|\"$", "", word))
    return [(kind, text) for kind, text in found]


def pairs(one: list[tuple[str, str]], other: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """What says the same in both; nothing where they are not built alike. A translation may name its translators at its end."""
    alike = [kind for kind, _ in one] == [kind for kind, _ in other[: len(one)]]
    return [(source, target) for (_, source), (_, target) in zip(one, other)] if alike else []


def corpus(name: str, tag: str) -> list[tuple[str, str]]:
    """Translated units, each once, evenly from all of it."""
    root, found = WORK / "root", []
    if name == "handbook":
        english = root / "usr/share/doc/debian-handbook/html/en-US"
        for page in sorted(english.glob("*.html")):
            there = english.parent / LANGUAGES[tag] / page.name
            if there.exists():
                found += pairs(blocks(page, "p|h[1-5]|dt|li"), blocks(there, "p|h[1-5]|dt|li"))
    elif name == "gnome-help":
        english = root / "usr/share/help/C/gnome-help"
        for page in sorted(english.glob("*.page")):
            there = root / "usr/share/help" / tag / "gnome-help" / page.name
            if there.exists():
                found += pairs(blocks(page, "p|title|desc"), blocks(there, "p|title|desc"))
    else:
        for page in sorted((root / "usr/share/man").glob("man[1-8]/*.gz")):
            there = root / "usr/share/man" / tag / page.parent.name / page.name
            if there.exists():
                found += pairs(paragraphs(page), paragraphs(there))
    furniture = re.compile(r"(Prev|Next|Home|Up)\b.{0,60}")
    worded = (pair for pair in found if len(pair[0]) > 3 and pair[1] and not furniture.fullmatch(pair[0]))
    different = list(dict.fromkeys(pair for pair in worded if pair[0] != pair[1]))
    return different[:: len(different) // MOST + 1]


def main() -> None:
    packages = fetch()
    files = []
    for name in ("handbook", "gnome-help", "man-pages"):
        for tag in LANGUAGES:
            file = WORK / f"{name}.{tag}.tsv"
            lines = [f"{source}\t{target}" for source, target in corpus(name, tag) if "\t" not in source + target]
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")
            files.append(str(file))
            print(file.name, len(lines))
    classes = ":".join(str(PROJECT / "target" / folder) for folder in ("test-classes", "classes"))
    libraries = PROJECT / "target" / "bench" / "classpath.txt"
    if not libraries.exists():
        subprocess.run(["mvn", "-o", "-q", "dependency:build-classpath", f"-Dmdep.outputFile={libraries}"], cwd=PROJECT, check=True)
    command = ["java", "-cp", f"{classes}:{libraries.read_text().strip()}", "parkhang.bench.CheckQuality", *files]
    table = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    what = "Debian's " + ", ".join(packages[:-1]) + " and " + packages[-1] + ", from English into Dutch, German and French"
    (PROJECT / "docs" / "checks.md").write_text(PAGE.format(what=what, table=table), encoding="utf-8")


if __name__ == "__main__":
    main()
