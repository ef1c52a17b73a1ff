"""The syllables of names: surnames keep their reading."""

import pytest

from reader.entities.telling.syllables import name_syllables


@pytest.mark.parametrize(
    ("name", "type_", "region", "syllables"),
    [
        ("单田芳", "PER", "mainland", "shàn tián fāng"),
        ("解晓东", "PER", "taiwan", "xiè xiǎo dōng"),
        ("重庆市", "LOC", "mainland", "chóng qìng shì"),
        ("亚信企业", "ORG", "taiwan", "yǎ xìn qì yè"),
    ],
)
def test_names_are_read_as_names(name, type_, region, syllables):
    assert name_syllables(name, type_, region) == syllables.split()
