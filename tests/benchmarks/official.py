"""The official OpenCC as a peer. It owns the same module name as ours, so it runs in a venv of its own.

`XIDU_OFFICIAL_OPENCC` names that venv's Python; without it the peer is absent and whoever asks must say so.
"""

import json
import os
import subprocess
from collections.abc import Sequence

VARIABLE = "XIDU_OFFICIAL_OPENCC"
ABSENT = f"{VARIABLE} doesn't name the Python of a venv that has the official OpenCC"
_PROGRAM = """
import json, sys, time, opencc
answers = []
for config, text, times in json.load(sys.stdin):
    converter = opencc.OpenCC(config)
    converter.convert("字")
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        result = converter.convert(text)
        taken.append(time.perf_counter() - begun)
    answers.append([result if times == 1 else "", min(taken)])
json.dump(answers, sys.stdout)
"""


def is_there() -> bool:
    """Say whether the peer can be asked."""
    return bool(os.environ.get(VARIABLE))


def convert_all(requests: Sequence[tuple[str, str]]) -> list[str]:
    """Return what it makes of each text under its configuration."""
    return [result for result, _ in _ask([(config, text, 1) for config, text in requests])]


def fastest(config: str, text: str, times: int = 3) -> float:
    """Return the seconds that its quickest conversion of a text takes, building left out."""
    return _ask([(config, text, times)])[0][1]


def _ask(requests: Sequence[tuple[str, str, int]]) -> list[tuple[str, float]]:
    python = os.environ[VARIABLE]
    done = subprocess.run(
        [python, "-c", _PROGRAM], input=json.dumps(requests).encode(), capture_output=True, check=True
    )
    return [tuple(answer) for answer in json.loads(done.stdout)]
