"""Writes data/gymnasium/spaces.json: what Gymnasium's spaces are called, and what they draw.

    pip install -r data/make/requirements.txt
    python data/make/gymnasium_spaces.py

Every part of a Tuple is given the same generator, as the library's Tuple draws: in Gymnasium each has one of
its own.
"""

import numpy as np
from gymnasium.spaces import Box, Discrete, Tuple

from runs.write import write

SEEDS = [0, 42, 2**64 + 123456789]
SAMPLES = 25
INFINITY = float("inf")

DISCRETE = [(1, 0), (2, 0), (3, -1), (5, 0), (7, 100), (500, 0), (2**31, -(2**31)), (2**32, 0), (2**32 + 1, 5), (2**40, 0)]
BOXES = [
    ([-2], [2]),
    ([0, -1.5, 3], [1, 2.5, 3]),
    ([-INFINITY] * 2, [INFINITY] * 2),
    ([0, 10], [INFINITY] * 2),
    ([-INFINITY] * 2, [0, -4.8]),
    ([-1, -INFINITY, 0, -INFINITY], [1, INFINITY, INFINITY, 3]),
    ([-4.8, -INFINITY, 0.1, 0, -INFINITY, -INFINITY, -0.5], [4.8, 2, INFINITY, 1, INFINITY, -2, 1e-3]),
]


def discrete(n, start):
    return {"kind": "Discrete", "n": n, "start": start}


def box(low, high):
    """Infinite bounds are written as null: JSON has no infinity."""
    return {"kind": "Box", "low": finite(low), "high": finite(high)}


def finite(bounds):
    return [None if abs(bound) == INFINITY else bound for bound in bounds]


SPACES = [
    *(discrete(*arguments) for arguments in DISCRETE),
    *(box(*bounds) for bounds in BOXES),
    {"kind": "Tuple", "spaces": [discrete(32, 0), discrete(11, 0), discrete(2, 0)]},
    {"kind": "Tuple", "spaces": [discrete(3, -1), box(*BOXES[5]), discrete(2, 0), discrete(2**40, 0), box(*BOXES[0])]},
    {"kind": "Tuple", "spaces": [discrete(5, 0), {"kind": "Tuple", "spaces": [discrete(6, 1), box(*BOXES[1])]}]},
]


def build(space, random):
    """Gymnasium's space, drawing from a generator."""
    if space["kind"] == "Tuple":
        return Tuple([build(part, random) for part in space["spaces"]])
    if space["kind"] == "Discrete":
        return Discrete(space["n"], start=space["start"], seed=random)
    low = [-INFINITY if bound is None else bound for bound in space["low"]]
    high = [INFINITY if bound is None else bound for bound in space["high"]]
    return Box(np.float32(low), np.float32(high), dtype=np.float32, seed=random)


def plain(sample):
    """A draw as JSON; float32 in the shortest decimals that round to it."""
    if isinstance(sample, tuple):
        return [plain(part) for part in sample]
    return [float(str(number)) for number in sample] if isinstance(sample, np.ndarray) else int(sample)


def record(space):
    draws = []
    for seed in SEEDS:
        drawn = build(space, np.random.default_rng(seed))
        draws.append({"seed": str(seed), "samples": [plain(drawn.sample()) for _ in range(SAMPLES)]})
    return {"space": space, "text": str(drawn), "draws": draws}


if __name__ == "__main__":
    write("spaces", "spaces", [record(space) for space in SPACES])
