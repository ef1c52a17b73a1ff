"""The network's own parts: cutting, tagging, probabilities."""

from reader.entities.networks.lac import recogniser
from reader.entities.networks.segmentation import cutter


def test_units_cover_the_sentence_without_gaps():
    sentence = "太原市小店区abc１２，𠮷"
    units = cutter().cut(sentence)
    assert [start for _, start, _ in units] == [0, *(end for _, _, end in units[:-1])]
    assert units[-1][2] == len(sentence)


def test_batches_do_not_change_what_is_found():
    sentences = [(0, "王小明在上海市工作。"), (50, "好。"), (90, "中国人民银行行长易纲在北京出席会议并讲话。")]
    alone = [next(iter(recogniser().tag([one]))) for one in sentences]
    together = list(recogniser().tag(sentences))
    assert [[(one.start, one.end, one.tag) for one in words] for words in alone] == [
        [(one.start, one.end, one.tag) for one in words] for words in together
    ]


def test_names_get_their_tags_and_probabilities():
    words = next(iter(recogniser().tag([(0, "王小明在上海市工作。")])))
    assert [one.text for one in words if one.tag in {"PER", "LOC"}] == ["王小明", "上海市"]
    assert all(0 <= one.confidence <= 1.001 for one in words)
