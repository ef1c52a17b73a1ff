"""What all tests share: a library of their own, the sample articles, and no display."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is no fault of what is tested: nothing here is held against a clock.
settings.register_profile("xidu", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("xidu")


@pytest.fixture(autouse=True)
def _own_library(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch):
    """Keep every test away from the library and the settings of whoever runs it."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("XIDU_LIBRARY", str(folder / "library"))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder / name.lower()))
    monkeypatch.delenv("XIDU_DEBUG", raising=False)


@pytest.fixture
def gold_folder() -> Path:
    """The folder with the forum repost and its gold, beside the repository where it is there."""
    folder = Path(__file__).parents[1] / ".." / "shared" / "samples"
    if not folder.is_dir():
        pytest.skip("the sample with its gold is not beside this checkout")
    return folder.resolve()
