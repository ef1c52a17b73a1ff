"""The look of an exported page: readable in light and dark, on a telephone and on paper."""

from reader.exporters.palette import PALETTE

_LIGHT = "\n".join(f"  --{name}: {light};" for name, (light, _) in PALETTE.items())
_DARK = "\n".join(f"    --{name}: {dark};" for name, (_, dark) in PALETTE.items())
_MARKS = "\n".join(
    f"mark.{name} {{ background-color: var(--{name}); }}\n.note.{name} {{ border-color: var(--{name}); }}"
    for name in PALETTE
)

_FILTER = "\n".join(
    f"#c-{name}:checked ~ main mark:not(.{name}) {{ background: none; text-decoration: none; }}\n"
    f"#c-{name}:checked ~ :is(main, footer, .whole) .note:not(.{name}) {{ display: none; }}\n"
    f"label.{name} {{ background: var(--{name}); }}"
    for name in PALETTE
)

STYLE = f""":root {{
  --paper: #fffdf8; --ink: #24211c; --quiet: #6b655a; --line: #e3ddd0; --over: #0000001a;
{_LIGHT}
}}
@media screen and (prefers-color-scheme: dark) {{
  :root {{
    --paper: #1c1b19; --ink: #e6e1d6; --quiet: #a49c8d; --line: #3a372f; --over: #ffffff2e;
{_DARK}
  }}
}}
* {{ box-sizing: border-box; }}
body {{
  margin: 0 auto; max-width: 68rem; padding: 2.5rem 1.5rem; background: var(--paper); color: var(--ink);
  font: 1.06rem/1.9 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
  text-align: justify; overflow-wrap: anywhere;
}}
:lang(zh-Hant) {{ font-family: "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, serif; }}
:lang(zh-Hant-HK) {{ font-family: "Noto Serif CJK HK", "Source Han Serif HC", "Songti TC", MingLiU_HKSCS, serif; }}
main {{ padding-inline-start: 3rem; }}
h1 {{ font-size: 1.7rem; line-height: 1.4; margin: 0 0 .4rem; text-align: start; }}
h2, h3, h4, h5, h6 {{ font-size: 1.2rem; line-height: 1.5; margin: 1.6rem 0 .4rem; text-align: start; }}
a {{ color: inherit; text-decoration-color: var(--line); }}
.citation, nav, .number, .tags, .caption, .footnote {{ color: var(--quiet); font-size: .85rem; }}
nav {{ border: solid var(--line); border-width: 1px 0; margin: 1.5rem 0; padding: .5rem 0; }}
nav h2 {{ font-size: .9rem; margin: 0; }}
nav ol {{ list-style: none; margin: 0; padding: 0; }}
nav .level2 {{ padding-inline-start: 1.5em; }}
nav .level3, nav .level4, nav .level5, nav .level6 {{ padding-inline-start: 3em; }}
.row {{ display: grid; grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); column-gap: 2.5rem; }}
.row > :first-child {{ grid-column: 1; }}
aside {{ grid-column: 2; font-size: .85rem; line-height: 1.6; text-align: start; }}
main p, blockquote {{ position: relative; margin: 0 0 .9rem; }}
main p.paragraph {{ text-indent: 2em; }}
blockquote {{ border-inline-start: 2px solid var(--line); padding-inline-start: 1em; }}
.number {{ position: absolute; inset-inline-start: -3em; width: 2em; text-align: end; text-indent: 0; }}
.number {{ text-decoration: none; user-select: none; }}
figure {{ margin: 0 0 .9rem; text-align: center; }}
figure img {{ max-width: 100%; height: auto; }}
rt {{ font-size: .5em; color: var(--quiet); user-select: none; }}
.reference {{ text-decoration: none; vertical-align: super; font-size: .75em; }}
.back {{ text-decoration: none; margin-inline-start: .3em; }}
.back::before {{ content: "↑"; }}
table {{ border-collapse: collapse; margin: 0 0 .9rem; font-size: .9rem; text-align: start; justify-self: start; }}
th, td {{ border: 1px solid var(--line); padding: .2em .6em; vertical-align: top; }}
thead {{ display: table-header-group; border-block-end: 2px solid var(--quiet); }}
.figure {{ text-align: end; font-variant-numeric: tabular-nums; }}
mark {{ color: inherit; border-radius: .15em; }}
mark mark {{ background-image: linear-gradient(var(--over), var(--over)); }}
{_MARKS}
input[name=color] {{ position: absolute; opacity: 0; }}
label {{ border-radius: .3em; padding: .2em .7em; font-size: .85rem; cursor: pointer; }}
label {{ display: inline-block; margin: 1rem .4em 1.2rem 0; }}
input:checked + label {{ outline: 2px solid var(--quiet); }}
input:focus-visible + label {{ outline: 3px solid; }}
{_FILTER}
input:not(#c-all):checked ~ main mark {{ background-image: none; }}
mark.underline, mark.wavy, mark.strike {{ background: none; }}
mark.underline {{ text-decoration: underline; text-underline-offset: .25em; }}
mark.wavy {{ text-decoration: underline wavy; text-underline-offset: .25em; }}
mark.strike {{ text-decoration: line-through; }}
.names h3 {{ font-size: 1rem; margin: 1rem 0 0; }}
.names ul {{ columns: 18rem auto; margin: .2rem 0; list-style: none; padding: 0; font-size: .9rem; }}
.names li {{ break-inside: avoid; }}
.restored {{ color: var(--quiet); border-block-end: 1px dotted currentColor; }}
.note {{ border-inline-start: .3rem solid; margin: 0 0 1rem; padding-inline-start: .8rem; }}
.note p {{ margin: 0 0 .3rem; }}
.note .quote {{ color: var(--quiet); }}
.note .quote a {{ text-decoration: none; }}
.tag {{ margin-inline-end: .4em; }}
.whole {{ font-size: .9rem; line-height: 1.6; margin-block-start: 1.2rem; }}
footer {{ border-top: 1px solid var(--line); margin-top: 2rem; font-size: .9rem; }}
@media screen and (max-width: 56rem) {{
  main {{ padding: 0; }}
  .row {{ display: block; }}
  aside {{ margin: 0 0 1.2rem 1rem; }}
  .number {{ position: static; margin-inline-end: .5em; }}
}}
@media print {{
  :root {{ --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; }}
  main {{ padding: 0; }}
  label {{ display: none; }}
  body {{ max-width: none; padding: 0; font-size: 10.5pt; }}
  .row {{ grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); column-gap: 1.5rem; }}
  .number {{ position: static; margin-inline-end: .5em; }}
  mark {{ print-color-adjust: exact; -webkit-print-color-adjust: exact; }}
  h2, h3, h4, h5, h6, .row:has(> .heading) {{ break-after: avoid; }}
  .note {{ break-inside: avoid; }}
}}
"""
