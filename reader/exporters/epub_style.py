"""The look of an exported book; the rest is the reading program's."""

STYLE = """\
p.paragraph { text-indent: 2em; margin: 0 0 .5em; }
blockquote { margin: .5em 2em; }
.source, .tags, .caption, .footnote { font-size: .85em; color: #666; }
.restored { color: #666; border-bottom: 1px dotted; }
figure { margin: .5em 0; text-align: center; }
figure img { max-width: 100%; }
table { border-collapse: collapse; margin: .5em 0; font-size: .9em; }
th, td { border: 1px solid #bbb; padding: .2em .5em; vertical-align: top; text-align: left; }
.figure { text-align: right; }
a.back { text-decoration: none; margin-left: .3em; }
a.back::before { content: "↑"; }
mark { color: inherit; }
mark.yellow { background: #fdf1b2; }
mark.green { background: #d3f0d0; }
mark.blue { background: #d4e7fb; }
mark.pink { background: #fbd9e6; }
mark.orange { background: #ffe0c2; }
mark.other { background: #e6e2f5; }
sup a { text-decoration: none; font-size: .7em; }
aside { font-size: .9em; border-top: 1px solid #ccc; margin-top: 1em; }
"""
