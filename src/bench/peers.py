"""Other engines, each in the two forms in which it is used: a process for each document, and its own fastest."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import conversion
from archives import FONTS, WORK, java

HERE = Path(__file__).parent / "peers"
MODULES = WORK / "node_modules"
TYPST_MODULE = "@myriaddreamin/typst-ts-node-compiler"
TYPST = f"{TYPST_MODULE}@0.7.0"
NO_LINKER = ["env", "PATH="]
"""Python's ctypes asks ld for a library by `ld -o /dev/null`, and ld, where it fails, deletes what root let it write."""
Commands = Callable[[list[Path], Path], list[str | Path]]


@dataclass(frozen=True)
class Peer:
    """An engine: how to install it, and the command that prints files of its own kind into a folder."""

    name: str
    suffix: str
    install: str
    present: Callable[[], bool]
    version: list[str]
    loop: str
    once: Commands
    many: Commands
    warms: bool = False
    newer: str = ""

    def says(self) -> str:
        """Its version in its own words."""
        run = subprocess.run(self.version, capture_output=True, text=True, check=True)
        return (run.stdout or run.stderr).strip().splitlines()[-1] + self.newer


def _chromium(files: list[Path], folder: Path) -> list[str | Path]:
    return ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={WORK / 'chromium'}",
            "--no-pdf-header-footer", f"--print-to-pdf={folder / files[0].stem}.pdf", files[0]]


def _typst(files: list[Path], folder: Path) -> list[str | Path]:
    return ["node", HERE / "typst.mjs", WORK, FONTS, folder, *files]


def _fop_path() -> str:
    """The class path that Debian's own fop puts together."""
    jars = ["fop", "commons-io", "serializer", "xalan2", "xml-apis", "batik-all", "commons-logging",
            "xmlgraphics-commons", "xml-apis-ext", "fontbox2"]
    return ":".join(f"/usr/share/java/{jar}.jar" for jar in jars) + f":{WORK / 'fop'}"


PEERS = [
    Peer("WeasyPrint", ".html", "apt-get install weasyprint", lambda: bool(shutil.which("weasyprint")),
         ["weasyprint", "--version"], "a loop in one Python process, fonts configured once",
         lambda files, folder: [*NO_LINKER, shutil.which("weasyprint"), files[0], folder / f"{files[0].stem}.pdf"],
         lambda files, folder: [*NO_LINKER, _interpreter("weasyprint"), HERE / "weasyprint-loop.py", folder, *files],
         newer=", Debian's; there are newer ones"),
    Peer("Chromium", ".html", "apt-get install chromium nodejs", lambda: bool(shutil.which("chromium") and shutil.which("node")),
         ["chromium", "--version"], "one browser, two tabs, over the DevTools protocol",
         _chromium,
         lambda files, folder: ["node", HERE / "chromium-loop.mjs", folder, WORK / "chromium", *files]),
    Peer("FOP", ".fo", "apt-get install fop", lambda: bool(shutil.which("fop")),
         ["fop", "-version"], "a loop in one JVM",
         lambda files, folder: ["fop", "-c", WORK / "fop.xconf", files[0], folder / f"{files[0].stem}.pdf"],
         lambda files, folder: [java(), "-cp", _fop_path(), "FopLoop", WORK / "fop.xconf", folder, *files],
         warms=True),
    Peer("Typst", ".typ", f"npm install --prefix target/bench {TYPST}",
         lambda: (MODULES / TYPST_MODULE).exists() and bool(shutil.which("node")),
         ["node", "-p", f"'Typst, typst-ts-node-compiler ' + require('{MODULES}/{TYPST_MODULE}/package.json').version"],
         "a loop in one Node process, fonts read once", _typst, _typst, warms=True),
]


def _interpreter(command: str) -> str:
    """The Python that a command is written for."""
    return Path(shutil.which(command)).read_text().splitlines()[0].removeprefix("#!").strip()


def installed() -> list[Peer]:
    return [peer for peer in PEERS if peer.present()]


def environment() -> dict[str, str]:
    """Lets every engine find the project's fonts, and fontconfig no others."""
    if shutil.which("fop"):
        _prepare_fop()
    configuration = WORK / "fonts.conf"
    configuration.write_text(
        f"<fontconfig><dir>{FONTS}</dir><cachedir>{WORK / 'fontconfig'}</cachedir></fontconfig>\n")
    return {"FONTCONFIG_FILE": str(configuration)}


def _prepare_fop() -> None:
    triplets = []
    for font in sorted(FONTS.glob("*.ttf")):
        family, _, style = font.stem.partition("-")
        name = "".join(f" {letter}" if letter.isupper() else letter for letter in family).strip()
        triplets.append(
            f'<font embed-url="{font}"><font-triplet name="{name}" style="{"italic" if "Italic" in style else "normal"}"'
            f' weight="{"bold" if "Bold" in style else "normal"}"/></font>')
    (WORK / "fop.xconf").write_text(
        '<fop version="1.0"><renderers><renderer mime="application/pdf"><fonts>'
        + "".join(triplets) + "</fonts></renderer></renderers></fop>\n")
    subprocess.run(["javac", "-cp", _fop_path(), "-d", WORK / "fop", HERE / "FopLoop.java"], check=True)


def convert(pages: list[Path], folder: Path) -> None:
    """Writes pages of the press in each peer's own markup."""
    sheet = (HERE / "sheet.css").read_text("utf-8")
    for page in pages:
        conversion.convert(page, folder, sheet)
