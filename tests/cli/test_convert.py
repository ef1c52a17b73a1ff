"""`convert`: the whole file, nothing else touched."""

import pytest


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_and_furniture_stay(xidu, write, ends):
    text = ends.join(["首页 » 新闻", "", "　　发展中国家", "  里面 ", "", ""])
    done = xidu("convert", write("a.txt", text), "--to", "tw")
    assert done.raw == ends.join(["首頁 » 新聞", "", "　　發展中國家", "  裡面 ", "", ""]).encode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
def test_any_encoding_in_utf_8_out(xidu, write, encoding):
    text = "这个软件后来在网络上广为流传，大家都说很好用。\n" * 3
    done = xidu("convert", write("a.txt", text, encoding), "--to", "t")
    assert done.out == "這個軟件後來在網絡上廣爲流傳，大家都說很好用。\n" * 3


def test_big5_into_simplified(xidu, write):
    text = "這個軟體後來在網路上廣為流傳，大家都說很好用。\n" * 3
    done = xidu("convert", write("a.txt", text, "big5"), "--to", "s")
    assert done.out == "这个软体后来在网路上广为流传，大家都说很好用。\n" * 3


def test_a_configuration_by_name(xidu, write):
    path = write("a.txt", "内存里的程序")
    assert xidu("convert", path, "--config", "s2twp").out == "記憶體裡的程式"
    assert xidu("convert", path, "--config", "s2t").out == "內存裏的程序"


def test_original_changes_nothing(xidu, write):
    assert xidu("convert", write("a.txt", "后来\r\n"), "--to", "original").raw == "后来\r\n".encode()


def test_into_a_file(xidu, write, tmp_path):
    done = xidu("convert", write("a.txt", "后来"), "--to", "t", "-o", tmp_path / "b.txt")
    assert (done.status, done.raw) == (0, b"")
    assert (tmp_path / "b.txt").read_text("utf-8") == "後來"


def test_markup_stays(xidu, write):
    page = '<html><head><meta charset="gbk"><title>发展</title></head><body><p class="后">后来</p></body></html>'
    done = xidu("convert", write("a.html", page, "gbk"), "--to", "t")
    assert done.out == page.replace("发展", "發展").replace("后", "後").replace("来", "來")


@pytest.mark.parametrize(
    "arguments", [("--to", "klingon"), ("--config", "s2x"), (), ("--to", "t", "--config", "s2t"), ("--frob",)]
)
def test_wrong_usage(xidu, write, arguments):
    done = xidu("convert", write("a.txt", "后来"), *arguments)
    assert (done.status, done.raw) == (2, b"")
    assert len(done.err.splitlines()) == 1


def test_an_unwritable_output_leaves_nothing(xidu, write, tmp_path):
    target = tmp_path / "missing" / "out.txt"
    done = xidu("convert", write("a.txt", "后来"), "--to", "t", "-o", target)
    assert done.status == 1
    assert len(done.err.splitlines()) == 1
    assert not target.parent.exists()
