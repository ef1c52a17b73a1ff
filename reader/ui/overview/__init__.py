"""The overview at full size: charts and tables of one article, each of which can be taken out as a file.

A chart draws itself with a painter onto any surface: the window, a picture, an SVG. What it shows comes from the core.
"""
