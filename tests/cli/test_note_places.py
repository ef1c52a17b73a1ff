"""`xidu note follow` and `place`."""


def test_notes_follow_to_another_version_and_lost_ones_are_placed(xidu, write):
    lines = [
        "四月三日凌晨，小店街道的党员干部已经到岗，服务中心主任李全权说道：“我们全力以赴。”\n",
        "从刚开始的十几人增加到现在的三百人，志愿者们挨家挨户登记信息，张三负责东边的三栋楼。\n",
        "夜深了，社区门口的灯还亮着，他们互相提醒：“再坚持一下，天就亮了。”没有人离开岗位。\n",
    ]
    first = write("a.txt", "".join(lines))
    second = write("b.txt", "编者按：有改动。\n" + "".join(lines).replace("再坚持一下", "加把劲"))
    for quote in ("李全权", "再坚持一下"):
        xidu("note", "add", first, "--quote", quote, "--style", "wavy")
    xidu("note", "add", first, "--quote", "张三", "--propose", "李四")
    added = xidu("add", second)
    assert "xidu note follow @2 --from @1" in added.err
    assert xidu("note", "follow", "@2", "--from", "@1").lines == ["3 notes came over, 1 of them unplaced."]
    assert xidu("note", "follow", "@2", "--from", "@1").lines == ["0 notes came over, 0 of them unplaced."]
    notes = xidu.json("note-list", "note", "list", "@2")["notes"]
    lost = next(note for note in notes if not note["placed"])
    assert (lost["quote"], lost["style"], lost["score"], lost["paragraph"]) == ("再坚持一下", "wavy", 0, None)
    assert [(note["kind"], note["proposed"]) for note in notes if note["quote"] == "张三"] == [("wording", "李四")]
    assert "unplaced" in xidu("note", "list", "@2").out
    assert xidu("note", "place", lost["id"], "--quote", "加把劲").status == 0
    notes = xidu.json("note-list", "note", "list", "@2")["notes"]
    assert [note["placed"] for note in notes if note["quote"] == "加把劲"] == [True]
