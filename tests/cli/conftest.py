"""Runs commands in this process, on an article written for these tests."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from reader.__main__ import main

SCHEMAS = Path(__file__).parent / "schemas"
TEXT = """首页 » 新闻 » 社区

青山镇为两百位老人送午饭

“老人们最盼的就是这口热饭。”青山镇民政办主任余文秀说。3月12日，青山镇的长者食堂开张，台湾来的范立群师傅掌勺，*员志愿者每天送餐。

热饭送到家

余文秀介绍，全镇有1.2万人，其中65岁以上的约2300人。名志愿者分成三组，跑完全程要40分钟。程序员沈一鸣写了一个软件，记录每家的口味。

同病*较量的那几年

“后来我们没有停过一天。”沈一鸣说，食堂里面的面条最受欢迎，面条每周两次。
"""


@dataclass(frozen=True)
class Done:
    status: int
    raw: bytes
    err: str

    @property
    def out(self) -> str:
        return self.raw.decode("utf-8")

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Xidu:
    """Calls the program and keeps what it printed."""

    def __init__(self, capture: pytest.CaptureFixture[bytes]) -> None:
        self._capture = capture

    def __call__(self, *arguments: str | Path) -> Done:
        self._capture.readouterr()
        status = main([str(argument) for argument in arguments])
        out, err = self._capture.readouterr()
        return Done(status, out, err.decode("utf-8"))

    def json(self, schema: str, *arguments: str | Path) -> Any:
        done = self(*arguments, "--json")
        assert (done.status, done.err) == (0, "")
        value = json.loads(done.raw)
        check = jsonschema.Draft202012Validator(
            json.loads((SCHEMAS / f"{schema}.json").read_text("utf-8")),
            format_checker=jsonschema.FormatChecker(),
        )
        check.validate(value)
        return value


@pytest.fixture
def xidu(capfdbinary: pytest.CaptureFixture[bytes]) -> Xidu:
    return Xidu(capfdbinary)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def write_file(name: str, content: str | bytes, encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
        return path

    return write_file


@pytest.fixture
def article(write: Callable[..., Path]) -> Path:
    return write("食堂.txt", TEXT)


@pytest.fixture
def text() -> str:
    return TEXT


@pytest.fixture
def library() -> Path:
    import os

    return Path(os.environ["XIDU_LIBRARY"])
