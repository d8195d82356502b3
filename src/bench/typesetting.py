"""Paragraphs in several languages, set by Parkhang and by others in the same face, size and measure."""

import html
import re
import shutil
import subprocess
from pathlib import Path

import lines
import peers
from archives import FONTS, LAUNCHER, WORK, empty
from typst import Typst, quoted

PACKAGE = "gnome-user-docs"
LANGUAGES = {"en": "C", "nl": "nl", "de": "de", "fr": "fr", "ru": "ru", "pl": "pl", "tr": "tr", "el": "el"}
PARAGRAPHS = 120
LEAST_LETTERS = 250
MARKUP = re.compile(r"[\[\]*_`<>$#|\\^~={}%&]|://")

TEX = """\\documentclass{article}
\\usepackage[paperwidth=595.28bp,paperheight=841.89bp,textwidth=357bp,left=172.28bp,top=74bp,bottom=104bp]{geometry}
\\usepackage{fontspec}\\usepackage[%s]{babel}
\\setmainfont{NotoSerif-Regular.ttf}[Path=%s/]
\\parindent0pt\\parskip1em\\pagestyle{empty}\\emergencystretch0pt
\\begin{document}\\fontsize{9.8bp}{14.5bp}\\selectfont
%s
\\end{document}
"""
BABEL = {"en": "english", "nl": "dutch", "de": "ngerman", "fr": "french", "ru": "russian", "pl": "polish", "tr": "turkish", "el": "greek"}


def paragraphs(language: str) -> list[str]:
    """Plain paragraphs of some lines, evenly from all of a Debian package's help pages; it is fetched, not installed."""
    folder = WORK / "corpora"
    root = folder / "root" / "usr/share/help" / LANGUAGES[language] / "gnome-help"
    if not root.exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["apt-get", "-q", "download", PACKAGE], cwd=folder, check=True)
        subprocess.run(["dpkg-deb", "-x", next(folder.glob(f"{PACKAGE}_*.deb")), folder / "root"], check=True)
    found = []
    for page in sorted(root.glob("*.page")):
        for paragraph in re.finditer(r"<p>((?:(?!<p\b).)*?)</p>", page.read_text("utf-8"), re.S):
            text = re.sub(r"\s+", " ", html.unescape(re.sub(r"<!--.*?-->|<[^>]*>", "", paragraph[1], flags=re.S))).strip()
            if len(text) > LEAST_LETTERS and not MARKUP.search(text):
                found.append(text)
    return list(dict.fromkeys(found[:: max(1, len(found) // PARAGRAPHS)]))[:PARAGRAPHS]


def parkhang(texts: list[str], language: str, folder: Path) -> Path:
    archive = empty(folder / f"archive-{language}")
    (archive / "articles").mkdir()
    (archive / "translations" / language).mkdir(parents=True)
    (archive / "archive.yaml").write_text(f"title: Text\nsource: {language}\n", "utf-8")
    article = "---\ntitle: Text\ndate: 2024-01-01\n---\n\n" + "\n\n".join(texts) + "\n"
    (archive / "articles" / "text.md").write_text(article, "utf-8")
    command = [LAUNCHER, "-C", archive, "export", "--output", archive / "output"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return archive / "output" / language / "text.pdf"


def typst(texts: list[str], language: str, folder: Path) -> Path:
    page = folder / f"{language}.typ"
    page.write_text(Typst.PREAMBLE % language + "\n\n".join(f"#{quoted(text)};" for text in texts), "utf-8")
    [peer] = [peer for peer in peers.PEERS if peer.name == "Typst"]
    subprocess.run(peer.many([page], folder), check=True, stdout=subprocess.DEVNULL)
    return page.with_suffix(".pdf")


def lualatex(texts: list[str], language: str, folder: Path) -> Path:
    page = folder / f"tex-{language}.tex"
    page.write_text(TEX % (BABEL[language], FONTS, "\n\n".join(texts)), "utf-8")
    command = ["lualatex", "-interaction=batchmode", f"-output-directory={folder}", page]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return page.with_suffix(".pdf")


def setters() -> dict:
    """Who is here to set text; Parkhang first."""
    here = {"Parkhang": parkhang}
    if any(peer.name == "Typst" for peer in peers.installed()):
        here["Typst"] = typst
    if shutil.which("lualatex"):
        here["LuaLaTeX"] = lualatex
    return here


def rows() -> list[dict]:
    """For each language and each engine the figures of :func:`lines.measure`."""
    folder = WORK / "typesetting"
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for language in LANGUAGES:
        texts = paragraphs(language)
        for name, setter in setters().items():
            try:
                found.append({"name": name, "language": language, **lines.measure(setter(texts, language, folder))})
            except subprocess.CalledProcessError as failed:
                print(f"{name} did not set {language}: {failed}", flush=True)
    return found
