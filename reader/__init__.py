"""细读 Xidu: read a Chinese article closely, and cite it.

::

    file -> importers -> Article -> entities -> Analysis (layers of spans over the original text)
                           |                        |
                           +------- library --------+     SQLite: articles, notes, positions
                           |                        |
                        text (projections) -> session.Reading -> ui (window), cli (command line), exporters

Five functions make it a library: `reader.importers.open_article`, `reader.entities.analyse`, and `convert`, `align` and
`find` of `reader.text`.
"""

import os

# What numpy computes here is small: shared out over threads it would take longer, and the time of a window beside it.
# Its library looks when it is loaded.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"
ANALYSIS_PROCESS = "--analysis-process"
"""What the program is started with where it is to analyse for a window and do nothing else."""
