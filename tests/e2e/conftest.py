"""Runs the program as its users do: in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TEXT = """首页 » 新闻 » 社区

青山镇为两百位老人送午饭

“老人们最盼的就是这口热饭。”青山镇民政办主任余文秀说。3月12日，青山镇的长者食堂开张，*员志愿者每天送餐。

热饭送到家

余文秀介绍，全镇有1.2万人，其中65岁以上的约2300人。名志愿者分成三组，跑完全程要40分钟。
"""


class Program:
    """The installed program with a library of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {**os.environ, "XIDU_LIBRARY": str(folder / "library"), "PYTHONIOENCODING": "ascii"}

    def start(self, *arguments: str | Path, **options: object) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "reader", *map(str, arguments)],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **options,
        )

    def __call__(self, *arguments: str | Path, input: bytes = b"") -> subprocess.CompletedProcess[bytes]:  # noqa: A002
        process = self.start(*arguments, stdin=subprocess.PIPE)
        out, err = process.communicate(input, timeout=120)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "食堂.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path
