"""What the bundle starts: the program, and the processes that it starts from itself."""

import multiprocessing
import sys

from reader.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
