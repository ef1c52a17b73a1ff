"""Speed as ratios against a peer in the same run: OpenCC's conversions, and `str.count` as a floor.

Run with `pytest tests/benchmarks/test_text.py -n 0 --benchmark-enable --benchmark-verbose`, for the official OpenCC
with `XIDU_OFFICIAL_OPENCC` set (`official.py`); without the option each runs once, on a smaller text.
"""

import time

import pytest

from reader.text import Finder, align, convert
from tests.benchmarks import official

PASSAGE = (
    "小店街道党群服务中心主任李全权说，后来我们发现，社区里有三十五万余人要做核酸检测，干部和志愿者从早到晚都在一线。\n"
    "“这是一场没有硝烟的战争。”他说，“大家都把软件装好，信息系统里显示得很清楚。”天气干燥，头发里都是汗，面条也凉了。\n"
)


@pytest.fixture(scope="module", params=[100_000])
def book(request):
    return (PASSAGE * (request.param // len(PASSAGE) + 1))[: request.param]


def seconds(work):
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def fastest(work, times=3):
    return min(seconds(work) for _ in range(times))


@pytest.mark.parametrize("config", ["s2t", "s2twp", "t2s", "tw2sp"])
def test_align_beside_its_peers_converting(benchmark, book, config):
    opencc = pytest.importorskip("opencc")
    text = book * 10 if benchmark.enabled else book
    text = text if config.startswith("s2") else convert(text, "s2tw")
    base = opencc.OpenCC(config)
    base.convert("字")
    convert("字", config)
    benchmark.pedantic(align, (text, config), rounds=3)
    own = fastest(lambda: align(text, config))
    benchmark.extra_info["times as fast as the base"] = round(seconds(lambda: base.convert(text)) / own, 1)
    if official.is_there():
        benchmark.extra_info["times the time of the official one"] = round(own / official.fastest(config, text), 2)
    else:
        benchmark.extra_info["no official one"] = official.ABSENT


def test_an_article_converts(benchmark, book):
    convert("字", "s2twp")
    benchmark(align, book[:3000], "s2twp")


def test_folding_and_finding_in_a_million_characters(benchmark, book):
    million = book * 10
    finder = Finder(million)
    finder.find("字")
    hits = benchmark(finder.find, "軟體")
    floor = fastest(lambda: million.count("软件"))
    assert hits == []
    assert len(finder.find("軟件")) == million.count("软件")
    benchmark.extra_info["times the time of str.count"] = round(fastest(lambda: finder.find("軟件")) / floor, 1)
