"""What a whole process costs, by the operating system's own accounting."""

import ctypes
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

# The kernel of Linux counts in KiB, that of macOS in bytes.
RSS_UNIT = 1 if sys.platform == "darwin" else 1024

# Whoever outlives the process that started it becomes ours, and is counted (prctl(2)): a browser leaves many behind.
PR_SET_CHILD_SUBREAPER = 36
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)


@dataclass(frozen=True)
class Cost:
    """Wall and CPU (user and system, all processes) in seconds; peak resident set of the largest process in bytes."""

    wall: float
    cpu: float
    peak: int


def measure(command: list[str | Path], log: Path, **environment: str) -> Cost:
    """Runs a command once; what it says goes to the log. The wall time is that of the command itself."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as out:
        start = time.perf_counter()
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env={**os.environ, **environment})
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        said = log.read_text("utf-8", "replace")[-2000:]
        raise SystemExit(f"{' '.join(map(str, command))[:500]}\nended with {child.returncode}:\n{said}")
    usages = [usage, *_left_behind()]
    return Cost(
        wall,
        sum(each.ru_utime + each.ru_stime for each in usages),
        max(each.ru_maxrss for each in usages) * RSS_UNIT)


def _left_behind():
    """What each orphan used until its end."""
    while True:
        try:
            yield os.wait4(-1, 0)[2]
        except ChildProcessError:
            return


def median(costs: list[Cost]) -> Cost:
    """Each figure's own median, of the peak the largest."""
    return Cost(
        statistics.median(cost.wall for cost in costs),
        statistics.median(cost.cpu for cost in costs),
        max(cost.peak for cost in costs))
