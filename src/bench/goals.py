"""What the press is to reach, beside what was measured."""

from dataclasses import dataclass
from typing import Callable

MIB = 1024 * 1024


class Figures:
    """Looks rows up in what was measured; what was not is a KeyError."""

    def __init__(self, results: dict[str, dict]) -> None:
        self.results = results

    def rows(self, section: str) -> list[dict]:
        return self.results[section]["rows"]

    def named(self, section: str, name: str) -> list[dict]:
        """All rows of that name, at least one."""
        found = [row for row in self.rows(section) if row["name"] == name]
        if not found:
            raise KeyError(name)
        return found

    def against(self, peer: str, section: str) -> float:
        """Parkhang's wall time as a multiple of a peer's."""
        ours, theirs = (self.named(section, name)[0]["wall"] for name in ("Parkhang", peer))
        return ours / theirs

    def batch_against(self, peer: str) -> float:
        """Editions a second in the batch as a multiple of a peer's best loop."""
        loops = self.named("loop", peer)
        if "long" in self.results:
            loops += [row for row in self.rows("long") if row["name"] == peer]
        return self.rate("batch") / max(row["editions"] / row["wall"] for row in loops)

    def rate(self, section: str) -> float:
        everything = self.rows(section)[0]
        return everything["editions"] / everything["wall"]

    def slowing(self) -> float:
        first, last = self.rows("large")[0]["rates"]
        return last / first

    def a_page(self, wanted: int, name: str = "Parkhang") -> float:
        """Wall seconds a page in the document of about so many."""
        row = min(self.named("pages", name), key=lambda row: abs(row["pages"] - wanted))
        return row["wall"] / row["pages"]


@dataclass(frozen=True)
class Goal:
    """A figure that is to be at most, or at least, so much."""

    words: str
    limit: float
    of: Callable[[Figures], float]
    least: bool = False

    def row(self, figures: Figures) -> list[str]:
        bound = f"{'at least' if self.least else 'at most'} {self.limit:g}"
        try:
            reached = self.of(figures)
        except KeyError:
            return [self.words, bound, "not measured", ""]
        met = reached >= self.limit if self.least else reached <= self.limit
        return [self.words, bound, f"{reached:.2f}", "yes" if met else "no"]


GOALS = [
    Goal("One edition cold, wall / WeasyPrint's", 0.5, lambda f: f.against("WeasyPrint", "alone")),
    Goal("One edition cold, wall / Typst's", 2.5, lambda f: f.against("Typst", "alone")),
    Goal("40 editions cold, wall / Typst's loop", 2, lambda f: f.against("Typst", "loop")),
    Goal("4,000 editions, rate / WeasyPrint's loop", 20, lambda f: f.batch_against("WeasyPrint"), least=True),
    Goal("4,000 editions, rate / Chromium's loop", 20, lambda f: f.batch_against("Chromium"), least=True),
    Goal("4,000 editions, rate / Typst's loop", 1, lambda f: f.batch_against("Typst"), least=True),
    Goal("4,000 editions a second", 150, lambda f: f.rate("batch"), least=True),
    Goal("40,000 editions, peak MiB", 300, lambda f: f.rows("large")[0]["peak"] / MIB),
    Goal("40,000 editions, rate of the last thousand / of the first", 1, Figures.slowing, least=True),
    Goal("40,000 editions again, nothing changed, s", 1, lambda f: f.rows("large")[1]["wall"]),
    Goal("one article changed, s more", 1, lambda f: f.rows("large")[2]["wall"] - f.rows("large")[1]["wall"]),
    Goal("A site of 40,000 editions, s", 60, lambda f: f.rows("site")[1]["wall"]),
    Goal("A site again, nothing changed, s", 2, lambda f: f.rows("site")[2]["wall"]),
    Goal("A page of 300, wall / one of 3", 1, lambda f: f.a_page(300) / f.a_page(3)),
    Goal("A page of 160, wall / WeasyPrint's", 0.4, lambda f: f.a_page(160) / f.a_page(160, "WeasyPrint")),
]


def rows(results: dict[str, dict]) -> list[list[str]]:
    figures = Figures(results)
    return [goal.row(figures) for goal in GOALS]
