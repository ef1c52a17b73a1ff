"""The units and measure words that make a numeral a quantity, by what may follow them."""

from reader.entities.names.lexicon import table, terms

# Measures and money: the number counts the unit itself, nothing is fused behind, and 一 is a true number.
MEASURES = terms("units", "measures")
# Those that stuff has, and those that say how long or far: what has them is named beside the number.
STUFF = terms("units", "stuff")
LENGTHS = terms("units", "lengths")
# 一 before these is no number worth naming (一点, 一度, 一分, 一次 …).
WEAK_AFTER_ONE = terms("units", "weak_after_one")
# What a container holds can be halved: 半碗面.
CONTAINERS = terms("units", "containers")
# With these a bare Chinese 百万 or 千万, or a 十, is a word of its own (千万家, 十分), not a count.
WEAK_AFTER_TEN = terms("units", "weak_after_ten")
WEAK_AFTER_ROUND = terms("units", "weak_after_round")
# Classifiers: the counted noun, where it is fused behind, belongs to the quantity; 一 is an article.
CLASSIFIERS = terms("units", "classifiers")
# These take no noun behind: what follows is the verb or the rest of the sentence.
BARE_CLASSIFIERS = terms("units", "bare_classifiers")
# A classifier that is also the beginning of another word; with these characters behind there is no quantity.
NOT_BEFORE = table("units", "not_before")
LATIN = (
    "mmHg|mmol/L|mmol|GB|TB|MB|KB|PB|Gbps|Mbps|kg|mg|km/h|km²|km|cm²|cm|mm|nm|m²|m³|㎡|m/s|kWh|kW|MWh|MW|GWh|GW|mAh|kHz|MHz|GHz|Hz|"
    "ml|mL|dB|μg|μm|℃|°C|℉|fps|ppm|Wh|kcal|kPa|hPa|MPa|cc|L(?=[，。、,; ）)])|g(?=[，。、,; ）)/])|m(?=[，。、,; ）)])"
)
