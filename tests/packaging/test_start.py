"""What the bundle does before the program begins."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest


@pytest.fixture
def start():
    path = Path(__file__).parents[2] / "packaging" / "pyinstaller" / "start.py"
    spec = importlib.util.spec_from_file_location("start", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_what_the_bundle_starts_finds_the_systems_libraries(start, monkeypatch, before):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/xidu/_internal")
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    start.give_back_libraries()
    assert os.environ.get("LD_LIBRARY_PATH") == before


def test_a_program_without_a_console_prints_to_nowhere(start, monkeypatch):
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    start.print_somewhere()
    for stream in (sys.stdout, sys.stderr):
        stream.write("to nowhere")
        stream.buffer.write("细读".encode())
        stream.close()
