"""The arithmetic that runs are recorded with: glibc's, without fused multiply-add.

glibc has its sine and cosine twice, for processors with fused multiply-add (all newer ones) and for those without. In
one call of 1,500 they differ in the last place, so that Gymnasium answers differently on the two: rarely in
Acrobot and Pendulum, where an unstable motion makes the difference grow until it shows. V8 computes on every
processor as glibc does without, and is compared with that. What numpy computes by itself, such as sines in float32,
stays as it is.
"""

import math
import os
import sys

WITHOUT = "glibc.cpu.hwcaps=-FMA,-FMA4"


def ensure():
    """Starts the program again with the right arithmetic, unless it has it."""
    if os.environ.get("GLIBC_TUNABLES") != WITHOUT:
        os.environ["GLIBC_TUNABLES"] = WITHOUT
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
    # With fused multiply-add it is 0.5436484436660884.
    assert math.sin(8.85) == 0.5436484436660883, "runs are recorded on x86-64 Linux: elsewhere sines are others"
