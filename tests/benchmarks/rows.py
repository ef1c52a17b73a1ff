"""A row of the report: one figure beside a peer's."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure beside a peer's.

    Attributes:
        what: what was measured.
        ours: our figure, with its unit.
        peer: the peer's name and figure; or why there is none.
        ratio: ours by the peer's; None without a peer.
    """

    what: str
    ours: str
    peer: str
    ratio: float | None


def fastest(work: Callable[[], object], times: int = 3) -> float:
    """Return the processor seconds of the quickest of some runs."""
    return min(_seconds(work) for _ in range(times))


def _seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def timed(what: str, ours: float, name: str, peer: float) -> Row:
    """Return a row of two times in seconds."""
    return Row(what, f"{ours * 1000:.1f} ms", f"{name} {peer * 1000:.1f} ms", ours / peer if peer else None)


def short() -> bool:
    """Say whether what takes minutes is left out."""
    return "--short" in sys.argv
