#!/usr/bin/env python3
"""Stops commands that write at random moments, fills the disk under them, and runs two at once: is any word lost, any file half there?

    src/bench/crash.py kills --program PARKHANG   a SIGKILL somewhere in each run
    src/bench/crash.py full                       a disk with some KiB left (mounts a tmpfs: root only)
    src/bench/crash.py pairs                      two commands, or a command and an editor, at once

Prints a line for each command: runs, and what was wrong after them, which should be 0 everywhere. Moments are drawn from a seed.
"""

import argparse
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import xml.dom.minidom
from pathlib import Path

ARTICLES, PARAGRAPHS, LOCALES = 24, 6, ("nl", "de")
WORD = re.compile(r"w\d+w")
TARGET = re.compile(r'<segment state="initial">(\s*)<source>(.*?)</source>')


class Word:
    """Words that stand nowhere else, so that each can be looked for."""

    last = 0

    @classmethod
    def next(cls) -> str:
        cls.last += 1
        return f"w{cls.last}w"


def article(number: int, edition: str) -> str:
    body = "\n\n".join(f"Paragraph {i} of text {number}{edition if i == 1 else ''} says this." for i in range(PARAGRAPHS))
    return f"---\ntitle: Text {number}\ndate: 2024-01-02\n---\n\n{body}\n"


def filled(text: str, state: str, every: int = 1) -> str:
    """A bundle's text with a word of its own in each target that is missing."""
    count = [0]

    def fill(found: re.Match) -> str:
        count[0] += 1
        if count[0] % every:
            return found.group(0)
        return f'<segment {state}>{found.group(1)}<source>{found.group(2)}</source>{found.group(1)}<target>{Word.next()} tekst.</target>'

    return TARGET.sub(fill, text)


class Campaign:
    def __init__(self, program: str, seed: int):
        self.program = program
        self.chance = random.Random(seed)
        self.work = Path(tempfile.mkdtemp(prefix="parkhang-crash-"))
        self.template = self.work / "template"
        self.root = self.work / "archive"
        self.prepare()

    def start(self, *arguments: str, root: Path | None = None) -> subprocess.Popen:
        command = [self.program, "-C", str(root or self.root), *arguments]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)

    def run(self, *arguments: str, root: Path | None = None) -> tuple[int, str]:
        process = self.start(*arguments, root=root)
        out, _ = process.communicate()
        return process.returncode, out

    def prepare(self) -> None:
        root = self.template
        for number in range(ARTICLES):
            self.write(root / f"articles/t{number}.md", article(number, ""))
        self.write(root / "archive.yaml", "title: T\nsource: en\n")
        for locale in ("en", *LOCALES):
            self.write(root / f"translations/{locale}/imprint.yaml", f"name: Office {locale}\n")
        self.run("sync", root=root)
        for file in self.bundles(root):
            file.write_text(filled(file.read_text(), 'state="translated"', 2))
        self.run("handoff", "nl", "--all", "--to", "xliff21", "--output", str(self.work / "back.xlf"), root=root)
        back = self.work / "back.xlf"
        back.write_text(filled(back.read_text().replace(' subState="parkhang:open"', ""), 'state="translated"'))
        text = "\n\n".join(f"Absatz {i} von Text 0 sagt {Word.next()} dies." for i in range(PARAGRAPHS))
        (self.work / "text.md").write_text(f"# Text 0\n\n{text}\n")
        ours = root / "translations/nl/t1.xlf"
        (self.work / "base.xlf").write_text(ours.read_text())
        (self.work / "theirs.xlf").write_text(filled(ours.read_text(), 'state="translated"'))

    @staticmethod
    def write(file: Path, text: str) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    @staticmethod
    def bundles(root: Path) -> list[Path]:
        return [file for locale in LOCALES for file in sorted((root / "translations" / locale).glob("*.xlf"))]

    def commands(self) -> dict[str, list[str]]:
        work = str(self.work)
        return {
            "sync": ["sync"],
            "handback": ["handback", f"{work}/back.xlf"],
            "state": ["state", "nl/*", "de/*", "--to", "reviewed", "--by", "Anna"],
            "import": ["import", "--locale", "de", "--article", "t0", f"{work}/text.md"],
            "suggestions": ["suggestions", "nl/*", "de/*", "--accept"],
            "merge-xliff": ["merge-xliff", f"{work}/base.xlf", f"{self.root}/translations/nl/t1.xlf", f"{work}/theirs.xlf"],
            "export": ["export", "--format", "html", "--locale", "nl"],
            "bind": ["bind", "--locale", "nl", "--article", "t1*"],
        }

    def lay_out(self, name: str, root: Path | None = None) -> None:
        """A new copy of the archive in which a command has much to do."""
        root = root or self.root
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(self.template, root)
        if name == "sync":
            for number in range(ARTICLES):
                (root / f"articles/t{number}.md").write_text(article(number, " anew"))
        elif name == "import":
            (root / "translations/de/t0.xlf").unlink()
            self.run("sync", root=root)
        elif name == "suggestions":
            before = Word.last
            Word.last = 1_000_000
            for file in self.bundles(root):
                file.write_text(filled(file.read_text(), 'state="initial" subState="parkhang:suggested"'))
            Word.last = before
        elif name == "bind":
            self.run("export", "--format", "pdf", "--locale", "nl", "--article", "t1*", root=root)

    def words(self, hidden: bool, root: Path | None = None) -> set[str]:
        """The words in the files that are used, or also in those that wait to be compared."""
        found: set[str] = set()
        for file in (root or self.root).joinpath("translations").rglob("*"):
            kept = ".parkhang" in file.parts
            if file.is_file() and (file.suffix in (".xlf", ".md") and not file.name.startswith(".") or hidden and kept):
                found |= set(WORD.findall(file.read_text("utf-8", "replace")))
        return found

    def halves(self, root: Path | None = None) -> list[str]:
        """Files under names that are used, and not whole."""
        bad = []
        for file in (root or self.root).rglob("*"):
            if not file.is_file() or file.name.startswith(".") or ".parkhang" in file.parts:
                continue
            data = file.read_bytes()
            if file.suffix == ".xlf":
                try:
                    xml.dom.minidom.parseString(data)
                except Exception:
                    bad.append(file.name)
            elif file.suffix == ".html" and not data.rstrip().endswith(b"</html>"):
                bad.append(file.name)
            elif file.suffix == ".pdf" and not data.rstrip().endswith(b"%%EOF"):
                bad.append(file.name)
        return bad

    def result(self, root: Path | None = None) -> dict[str, bytes]:
        """What is used of an archive: all but what is made anew each time, and what waits to be compared."""
        root = root or self.root
        return {
            str(file.relative_to(root)): file.read_bytes()
            for file in root.rglob("*")
            if file.is_file() and file.suffix in (".xlf", ".md", ".html", ".yaml") and ".parkhang" not in file.parts
        }

    def left(self) -> list[Path]:
        return [file for file in self.root.joinpath("translations").rglob(".*.part")]

    def kills(self, runs: int) -> bool:
        print(f"{'command':<14}{'kills':>6}{'half':>6}{'lost':>6}{'next run':>10}{'other':>7}   kills while it wrote")
        clean = True
        for name, command in self.commands().items():
            self.lay_out(name)
            before = self.result()
            began = time.monotonic()
            code, out = self.run(*command)
            duration = time.monotonic() - began
            if code:
                sys.exit(f"{name} ended with {code}\n{out}")
            expected, words = self.result(), self.words(False)
            half = lost = failed = other = within = 0
            for number in range(runs):
                self.lay_out(name)
                old = self.words(False)
                process = self.start(*command)
                self.wait(process, duration, number % 2 == 1)
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate()
                now = self.result()
                within += now not in (before, expected)
                half += len(self.halves())
                lost += len(old - self.words(True))
                code, out = self.run(*command)
                failed += code != 0
                other += self.result() != expected or bool(self.left())
                lost += len(words - self.words(False))
            print(f"{name:<14}{runs:>6}{half:>6}{lost:>6}{failed:>10}{other:>7}   {within}")
            clean &= not (half or lost or failed or other)
        return clean

    def wait(self, process: subprocess.Popen, duration: float, writing: bool) -> None:
        """Waits for any moment of a run, or for one soon after it has begun to write."""
        if not writing:
            time.sleep(self.chance.uniform(0.35, 1.0) * duration)
            return
        before = self.traces()
        while process.poll() is None and self.traces() == before:
            time.sleep(0.0005)
        time.sleep(self.chance.uniform(0, 0.1))

    def traces(self) -> list[str]:
        """What lies beside the files of the locales."""
        folders = [self.root / "translations/nl", self.root / "translations/de", self.root / "output/nl"]
        return [entry.name for folder in folders if folder.is_dir() for entry in os.scandir(folder) if entry.name[0] == "."]

    def full(self) -> bool:
        disk = self.work / "disk"
        disk.mkdir()
        print(f"{'command':<14}{'disks':>6}{'half':>6}{'lost':>6}{'silent':>8}{'after':>7}   of which too small")
        clean = True
        for name, command in self.commands().items():
            self.lay_out(name)
            code, out = self.run(*command)
            expected = self.result()
            half = lost = silent = other = small = 0
            for left in (0, 4, 16, 48, 128, 512):
                self.lay_out(name)
                subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(disk)], check=True)
                try:
                    root = disk / "a"
                    shutil.copytree(self.root, root)
                    status = os.statvfs(disk)
                    used = (status.f_blocks - status.f_bfree) * status.f_frsize
                    subprocess.run(["mount", "-o", f"remount,size={used + left * 1024}", str(disk)], check=True)
                    old = self.words(False)
                    own = [part.replace(str(self.root), str(root)) for part in command]
                    code, out = self.run(*own, root=root)
                    small += code != 0
                    half += len(self.halves(root))
                    lost += len(old - self.words(True, root))
                    silent += code == 0 and self.result(root) != expected
                    silent += code != 0 and not re.search(r"[Nn]o space|can't be written|unwritable", out)
                    subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
                    code, _ = self.run(*own, root=root)
                    other += code != 0 or self.result(root) != expected
                finally:
                    subprocess.run(["umount", str(disk)], check=True)
            print(f"{name:<14}{6:>6}{half:>6}{lost:>6}{silent:>8}{other:>7}   {small}")
            clean &= not (half or lost or silent or other)
        return clean

    def pairs(self, runs: int) -> bool:
        """Two commands; both end well, and what either was to bring is there."""
        commands = self.commands()
        print(f"{'at once':<24}{'runs':>6}{'half':>6}{'lost':>6}{'failed':>8}")
        clean = True
        for one, other in [("sync", "sync"), ("sync", "handback"), ("sync", "state"), ("sync", "merge-xliff"), ("handback", "state")]:
            half = lost = failed = 0
            for _ in range(runs):
                self.lay_out("sync" if one == "sync" else "")
                brought = self.words(False)
                if "handback" in (one, other):
                    brought |= set(WORD.findall((self.work / "back.xlf").read_text()))
                if other == "merge-xliff":
                    brought |= set(WORD.findall((self.work / "theirs.xlf").read_text()))
                first = self.start(*commands[one])
                time.sleep(self.chance.uniform(0, 1.0))
                second = self.start(*commands[other])
                outputs = [first.communicate()[0], second.communicate()[0]]
                mended = other not in ("state", "merge-xliff")  # both rightly refuse or tell of what sync has made stale
                failed += first.returncode != 0 or (mended and second.returncode != 0)
                half += len(self.halves())
                lost += len(brought - self.words(False))
                if lost:
                    print(outputs)
            print(f"{one + ', ' + other:<24}{runs:>6}{half:>6}{lost:>6}{failed:>8}")
            clean &= not (half or lost or failed)
        for how in ("by rename", "in place"):
            half = lost = failed = 0
            saves = 0
            for _ in range(runs):
                self.lay_out("sync")
                self.saved = set()
                process = self.start("sync")
                while process.poll() is None:
                    file = self.chance.choice(self.bundles(self.root) or [self.root / "articles/t0.md"])
                    saves += self.save(file, how == "by rename")
                    time.sleep(0.002)
                process.communicate()
                failed += self.run("sync")[0] != 0  # the first may rightly tell of a file that it found half saved
                half += len(self.halves())
                lost += len(self.saved - self.words(True))
            print(f"{'sync, saves ' + how:<24}{runs:>6}{half:>6}{lost:>6}{failed:>8}   {saves} saves")
            clean &= not (half or lost or failed)
        return clean

    saved: set[str] = set()

    def save(self, file: Path, rename: bool) -> bool:
        """Somebody opens a bundle, types a word, and saves; what she has read may be old by then only if she is slower than a program."""
        try:
            text = file.read_text()
        except FileNotFoundError:
            return False
        word = Word.next()
        changed = text.replace(" tekst.</target>", f" {word} tekst.</target>", 1)
        if changed == text or not text.endswith("</xliff>\n"):
            return False
        if rename:
            beside = file.with_name("." + file.name + ".swp")
            beside.write_text(changed)
            os.replace(beside, file)
        else:
            file.write_text(changed)
        self.saved = self.saved | {word}
        return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("campaign", choices=["kills", "full", "pairs"])
    parser.add_argument("--program", default="./parkhang")
    parser.add_argument("--runs", type=int, default=7, help="of each command")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    campaign = Campaign(options.program, options.seed)
    try:
        run = {"kills": lambda: campaign.kills(options.runs), "full": campaign.full, "pairs": lambda: campaign.pairs(options.runs)}
        return 0 if run[options.campaign]() else 1
    finally:
        shutil.rmtree(campaign.work, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
