"""What `xidu doctor` says about typing Chinese."""

import sys

import pytest

from reader.cli import input_methods
from reader.cli.input_methods import input_method_words

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own is used")


@pytest.fixture
def session(monkeypatch):
    def declare(*plugins, **variables):
        for name in ("QT_IM_MODULE", "QT_IM_MODULES", "XMODIFIERS", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(input_methods, "_plugins", lambda: list(plugins))
        return input_method_words()

    return declare


def test_nothing_set_up_is_only_noted(session):
    assert session("libibusplatforminputcontextplugin.so")[0]


def test_a_framework_with_its_plugin_is_fine(session):
    assert session("libibusplatforminputcontextplugin.so", XMODIFIERS="@im=ibus") == (True, "ibus")


def test_fcitx_without_a_plugin_gets_advice(session):
    fine, words = session("libibusplatforminputcontextplugin.so", QT_IM_MODULE="fcitx")
    assert not fine
    assert "QT_IM_MODULE=ibus" in words


def test_wayland_needs_no_plugin(session):
    assert session(WAYLAND_DISPLAY="wayland-0", XMODIFIERS="@im=fcitx") == (True, "through Wayland")
