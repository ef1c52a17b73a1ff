"""Analysis in a process of its own: in a thread it would hold the interpreter, and the window with it."""

from collections.abc import Iterator
from multiprocessing import get_context

from reader.entities import Analysis
from reader.entities.elsewhere import Stages, receive_stage, send_stages

_POLL_S = 0.05
_NICENESS = 5


def stages_elsewhere(stages: Stages, *, patient: bool = True) -> Iterator[Analysis | None]:
    """Yield the stages of an analysis done by another process; None says that it is still at work.

    Args:
        stages: starts it there, so it must be a function of a module, or `partial` of one.
        patient: let what the reader does go first, as for a text that takes long.

    Raises:
        ReaderError: the process has ended before it was done.
    """
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=send_stages, args=(stages, sender, _NICENESS if patient else 0), daemon=True)
    process.start()
    sender.close()
    try:
        complete = False
        while not complete:
            while not receiver.poll(_POLL_S):
                yield None
            stage = yield from receive_stage(receiver)
            complete = stage.complete
            yield stage
    finally:
        process.kill()
        process.join()
        receiver.close()
