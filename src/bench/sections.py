"""What is measured, in sections that can be run one by one. Each gives what results.json keeps of it."""

import json
import re
from dataclasses import asdict
from pathlib import Path

import hot
import hugo
import pdf
import peers
from archives import LOCALES, WORK, archive, empty, export, parkhang
from cost import Cost, measure, median
from typesetting import rows as typesetting
from walk import blocks

ARTICLE_WORDS = 800
WORDS_A_PAGE = 320
PAGES = [3, 10, 30, 100, 160, 300]
COLD_RUNS = 10
LOOP_RUNS = 3
RERUNS = 3
SITE_WORDS = 150
"""Short, so that 40,000 editions are made in minutes; what leads to them is the same for long ones, but for the search."""
LOG = WORK / "log"


def row(name: str, editions: int, cost: Cost, **more) -> dict:
    return {"name": name, "editions": editions, **asdict(cost), **more}


def cold() -> list[dict]:
    """Few editions, from a cold start into an empty folder."""
    rows = []
    for articles, locales in [(1, ["de"]), (4, LOCALES), (10, LOCALES)]:
        editions = articles * len(locales)
        costs = [_few(articles, locales) for _ in range(COLD_RUNS)]
        rows.append(row("1 edition" if editions == 1 else f"{editions} editions", editions, median(costs)))
    return rows


def _few(articles: int, locales: list[str]) -> Cost:
    """Exports the first articles of the archive that the peers print, too, into a folder of its own."""
    options = [word for tag in locales for word in ("--locale", tag)]
    options += [word for number in range(1, articles + 1) for word in ("--article", f"release-{number:05}")]
    folder = archive("even", 100, ARTICLE_WORDS)
    return measure(export(folder, empty(WORK / "output" / "few"), *options), LOG)


def batch() -> list[dict]:
    """1,000 articles in four locales, and what a second run of them costs."""
    return _archive_runs("thousand", 1_000)


def large() -> list[dict]:
    """10,000 articles in four locales."""
    return _archive_runs("ten-thousand", 10_000)


def _archive_runs(name: str, articles: int) -> list[dict]:
    folder = archive(name, articles)
    output = empty(WORK / "output" / name)
    editions = articles * len(LOCALES)
    everything = measure(export(folder, output), LOG)
    rows = [row(f"{editions:,} editions", editions, everything, rates=_rates(output))]
    unchanged = [measure(export(folder, output), LOG) for _ in range(RERUNS)]
    rows.append(row(f"{editions:,} again, nothing changed", 0, median(unchanged)))
    changed = []
    for run in range(RERUNS):
        _change(folder / "articles" / f"release-{articles // 2:05}.md", run)
        changed.append(measure(export(folder, output), LOG))
    rows.append(row(f"{editions:,} again, one article changed", len(LOCALES), median(changed)))
    return rows


def _rates(output: Path) -> list[float]:
    """Editions a second in the first and in the last thousand, by the times at which their PDFs were put in place."""
    times = sorted(file.stat().st_mtime_ns for file in output.glob("*/*.pdf"))
    steps = min(1000, len(times) - 1)
    return [1e9 * steps / (later - earlier) for earlier, later in [(times[0], times[steps]), (times[-1 - steps], times[-1])]]


def _change(article: Path, run: int) -> None:
    """Gives an article another date each time: no translation has to follow."""
    text = article.read_text("utf-8")
    article.write_text(re.sub("(?m)^date: .*$", f"date: 2024-02-{run + 1:02}", text, count=1), "utf-8")


def site() -> list[dict]:
    """10,000 articles in four locales as a site of pages."""
    folder = archive("site", 10_000, SITE_WORDS)
    settings = folder / "archive.yaml"
    settings.write_text(re.sub("formats: .*", "formats: [html]", settings.read_text("utf-8")), "utf-8")
    output = empty(WORK / "output" / "site")
    editions = 10_000 * len(LOCALES)
    made = row(f"export of {editions:,} editions, HTML", editions, measure(_pages_of(folder, output), LOG))
    return [made, *_site_runs(folder, output, editions), *_hugo(output, editions)]


def _pages_of(folder: Path, output: Path) -> list[str | Path]:
    return export(folder, output, "--format", "html")


def _site_runs(folder: Path, output: Path, editions: int) -> list[dict]:
    made = output / "site"
    command = parkhang(folder, "site", "--from", output)
    rows = [row(f"site of {editions:,} editions", editions, measure(command, LOG), **_weight(made))]
    rows.append(row("site again, nothing changed", 0, median([measure(command, LOG) for _ in range(RERUNS)])))
    proof = parkhang(folder, "verify", "--output", output, made)
    rows.append(row("verify of the site", editions, measure(proof, LOG)))
    _change(folder / "articles" / "release-05000.md", 0)
    measure(_pages_of(folder, output), LOG)
    rows.append(row("site again, one article changed", len(LOCALES), measure(command, LOG)))
    return rows


def _weight(made: Path) -> dict:
    """Files and bytes of a site: all, those that are no edition's own, and those of the search."""
    files = [(file, file.stat()) for file in made.rglob("*") if file.is_file()]
    searched = [stat.st_size for file, stat in files if file.is_relative_to(made / "search")]
    return {
        "files": len(files),
        "bytes": sum(stat.st_size for _, stat in files),
        "own": sum(stat.st_size for _, stat in files if stat.st_nlink == 1),
        "searched": sum(searched),
        "search_files": len(searched),
    }


def _hugo(output: Path, editions: int) -> list[dict]:
    if not hugo.PROGRAM:
        return []
    folder = WORK / "input" / "hugo"
    hugo.lay(output, folder)
    made = empty(WORK / "output" / "hugo")
    return [row("Hugo, the same texts", editions, measure(hugo.command(folder, made), LOG), **_weight(made))]


def pages() -> list[dict]:
    """One article as long as a book, and WeasyPrint on the longest but one."""
    rows = []
    environment = peers.environment()
    for wanted in PAGES:
        # The first page has its title, and the last is not full.
        folder = archive(f"pages-{wanted}", 1, wanted * WORDS_A_PAGE - WORDS_A_PAGE // 2)
        output = WORK / "output" / "pages"
        costs = [measure(export(folder, empty(output), "--locale", "de"), LOG) for _ in range(RERUNS)]
        [page] = output.glob("de/*.html")
        rows.append(row("Parkhang", 1, median(costs), pages=pdf.pages(page.with_suffix(".pdf"))))
        for peer in peers.installed():
            if wanted == 160 and peer.name == "WeasyPrint":
                files = _inputs([page], peer, "pages")
                cost = measure(peer.once(files, output), LOG, **environment)
                rows.append(row(peer.name, 1, cost, pages=pdf.pages(output / f"{files[0].stem}.pdf")))
    return rows


def alone() -> list[dict]:
    """One document, a process for each."""
    return _in_turn(1, COLD_RUNS, peers.installed())


def loop() -> list[dict]:
    """40 documents in one process."""
    return _in_turn(40, LOOP_RUNS, peers.installed())


def long() -> list[dict]:
    """400 documents in one process, by those that get faster as they go on."""
    return _in_turn(400, 1, [peer for peer in peers.installed() if peer.warms])


def _in_turn(editions: int, runs: int, others: list[peers.Peer]) -> list[dict]:
    """Every engine prints the same text, one after the other, so that a slow minute is one for all."""
    articles, locales = (1, ["de"]) if editions == 1 else (editions // len(LOCALES), LOCALES)
    _few(articles, locales)
    pages_ = sorted((WORK / "output" / "few").glob("*/*.html"))
    environment = peers.environment()
    costs = {name: [] for name in ["Parkhang", *(peer.name for peer in others)]}
    for _ in range(runs):
        costs["Parkhang"].append(_few(articles, locales))
        for peer in others:
            files = _inputs(pages_, peer, str(editions))
            command = (peer.once if editions == 1 else peer.many)(files, empty(WORK / "output" / peer.name))
            costs[peer.name].append(measure(command, LOG, **environment))
    printed = {"Parkhang": pages_[0].with_suffix(".pdf")}
    printed |= {peer.name: WORK / "output" / peer.name / f"de-{pages_[0].stem}.pdf" for peer in others}
    return [row(name, editions, median(costs[name]), **_facts(printed[name], pages_[0])) for name in costs]


def _facts(printed: Path, page: Path) -> dict:
    """What a PDF has of what the press's own must have."""
    facts = pdf.facts(printed)
    return {
        "pages": int(facts["Pages"]),
        "text": pdf.found(printed, blocks(page)),
        "fonts": sorted(pdf.fonts(printed)),
        "tagged": facts["Tagged"].strip(),
        "standard": pdf.claims(printed),
        "bytes": printed.stat().st_size,
    }


def jmh() -> list[dict]:
    """The hot parts by themselves, in a warm virtual machine."""
    results = WORK / "jmh.json"
    hot.run(results)
    return [
        {"name": result["benchmark"].rpartition(".")[2], "score": result["primaryMetric"]["score"],
         "error": result["primaryMetric"]["scoreError"], "unit": result["primaryMetric"]["scoreUnit"]}
        for result in json.loads(results.read_text("utf-8"))]


def _inputs(pages_: list[Path], peer: peers.Peer, name: str) -> list[Path]:
    folder = WORK / "input" / name
    folder.mkdir(parents=True, exist_ok=True)
    peers.convert(pages_, folder)
    return [folder / f"{page.parent.name}-{page.stem}{peer.suffix}" for page in pages_]
