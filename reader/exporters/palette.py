"""What colours highlights have in exported files, on light and on dark ground; `other` is any that a reader made."""

PALETTE = {
    "yellow": ("#fdf1b2", "#5b4b00"),
    "green": ("#d3f0d0", "#1f5229"),
    "blue": ("#d4e7fb", "#1c4a75"),
    "pink": ("#fbd9e6", "#6d2745"),
    "orange": ("#ffe0c2", "#6b3b10"),
    "other": ("#e6e2f5", "#453a74"),
}
