"""The project's folders, and archives of any size, which are laid out once and kept."""

import os
import shutil
import subprocess
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
WORK = PROJECT / "target" / "bench"
FONTS = PROJECT / "fonts"
LAUNCHER = PROJECT / "parkhang"
LOCALES = ["de", "en", "fr", "nl"]


def build() -> None:
    """Builds the program and what lays out archives, and lets the launcher make ready what it keeps between calls."""
    subprocess.run(["mvn", "-B", "-q", "test-compile"], cwd=PROJECT, check=True)
    for options in [["--locale", "de", "--article", "tibet-dna-collection"], []]:
        command = export(PROJECT, empty(WORK / "output" / "first"), *options)
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def java() -> str:
    """The Java runtime that the launcher takes."""
    home = os.environ.get("JAVA_HOME")
    return str(Path(home, "bin", "java")) if home else "java"


def archive(name: str, articles: int, words: int | None = None) -> Path:
    """An archive of so many articles; all about so long, or as long as articles are."""
    folder = WORK / "archives" / name
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        jar = PROJECT / "target" / "launcher" / "parkhang.jar"
        path = f"{jar}{os.pathsep}{PROJECT / 'target' / 'test-classes'}"
        maker = [java(), "-cp", path, "parkhang.bench.ManyArticles", folder, str(articles)]
        subprocess.run(maker + ([str(words)] if words else []), cwd=PROJECT, check=True)
        (folder / "done").touch()
    return folder


def export(folder: Path, output: Path, *options: str) -> list[str | Path]:
    """The command that exports an archive, as a user gives it."""
    return parkhang(folder, "export", "--incomplete", "refuse", "--output", output, *options)


def parkhang(folder: Path, *words: str | Path) -> list[str | Path]:
    return [LAUNCHER, "-C", folder, *words]


def empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
