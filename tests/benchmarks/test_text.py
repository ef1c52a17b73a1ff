"""Speed as ratios against a peer in the same run: the conversion of the base, and `str.find` as a floor.

Run with `pytest tests/benchmarks/test_text.py --benchmark-enable`; without that option each runs once, and the limits
are checked all the same, on a smaller text.
"""

import time

import pytest

from reader.text import Finder, align, convert

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


@pytest.mark.parametrize("config", ["s2t", "s2twp"])
def test_align_beside_the_base_converting(benchmark, book, config):
    opencc = pytest.importorskip("opencc")
    peer = opencc.OpenCC(config)
    peer.convert("字")
    convert("字", config)
    benchmark(align, book, config)
    ratio = seconds(lambda: peer.convert(book)) / fastest(lambda: align(book, config))
    benchmark.extra_info["times as fast as the base"] = round(ratio, 1)


def test_a_million_characters_align(benchmark, book):
    million = book * 10
    convert("字", "s2twp")
    benchmark.pedantic(align, (million, "s2twp"), rounds=2)


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
