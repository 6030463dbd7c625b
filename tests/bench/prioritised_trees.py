"""The peers of tests/bench/prioritised_replay.ts: sum trees in Python.

    python prioritised_trees.py KIND CAPACITY BATCHES

KIND is "lists", the tree of OpenAI's baselines and most tutorials, in loops over Python's lists, or "numpy", in which
all rows of a batch go down and up together, a level at a time, in numpy's arrays. Prints one JSON line: how many
batches of 32 of CartPole's transitions were drawn by priority, with their weights, and given new priorities, and the
CPU seconds that it took.
"""

import json
import sys
import time

import numpy

BATCH = 32


class ListTree:
    """Sums and minima in lists; the root is node 1, the children of node k are 2k and 2k + 1."""

    def __init__(self, capacity):
        self.leaves = 1 << (capacity - 1).bit_length()
        self.sums = [0.0] * (2 * self.leaves)
        self.least = [float("inf")] * (2 * self.leaves)

    def set(self, places, priorities):
        sums, least = self.sums, self.least
        for place, priority in zip(places, priorities):
            node = place + self.leaves
            sums[node] = least[node] = priority
            node >>= 1
            while node:
                left, right = 2 * node, 2 * node + 1
                sums[node] = sums[left] + sums[right]
                least[node] = least[left] if least[left] < least[right] else least[right]
                node >>= 1

    def sample(self, size, random):
        sums = self.sums
        stretch, places = sums[1] / size, []
        for row, point in enumerate(random.random(size)):
            rest, node = (row + point) * stretch, 1
            while node < self.leaves:
                node *= 2
                if rest >= sums[node]:
                    rest -= sums[node]
                    node += 1
            places.append(node - self.leaves)
        return places

    def weights(self, places, exponent):
        least, sums = self.least[1], self.sums
        return numpy.array([(least / sums[place + self.leaves]) ** exponent for place in places], numpy.float32)


class NumpyTree:
    """The same, for all rows of a batch at once."""

    def __init__(self, capacity):
        self.levels = (capacity - 1).bit_length()
        self.leaves = 1 << self.levels
        self.sums = numpy.zeros(2 * self.leaves)
        self.least = numpy.full(2 * self.leaves, numpy.inf)

    def set(self, places, priorities):
        nodes = numpy.asarray(places) + self.leaves
        self.sums[nodes] = self.least[nodes] = priorities
        for _ in range(self.levels):
            nodes = nodes >> 1
            left, right = 2 * nodes, 2 * nodes + 1
            self.sums[nodes] = self.sums[left] + self.sums[right]
            self.least[nodes] = numpy.minimum(self.least[left], self.least[right])

    def sample(self, size, random):
        rest = (numpy.arange(size) + random.random(size)) * (self.sums[1] / size)
        nodes = numpy.ones(size, numpy.int64)
        for _ in range(self.levels):
            nodes = 2 * nodes
            left = self.sums[nodes]
            right = rest >= left
            rest = numpy.where(right, rest - left, rest)
            nodes = nodes + right
        return nodes - self.leaves

    def weights(self, places, exponent):
        return ((self.least[1] / self.sums[places + self.leaves]) ** exponent).astype(numpy.float32)


trees = {"lists": ListTree, "numpy": NumpyTree}


def main():
    kind, (capacity, batches) = sys.argv[1], map(int, sys.argv[2:])
    tree, random = trees[kind](capacity), numpy.random.default_rng(0)
    for first in range(0, capacity, 10_000):
        places = range(first, min(first + 10_000, capacity))
        tree.set(places, random.random(len(places)))
    columns = [numpy.ones((capacity, 4), numpy.float32) for _ in range(2)]
    columns += [numpy.ones(capacity, dtype) for dtype in (numpy.int64, numpy.float32, numpy.float32)]
    before = time.process_time()
    for _ in range(batches):
        places = tree.sample(BATCH, random)
        rows = numpy.asarray(places)
        [column[rows] for column in columns]
        tree.weights(places, 0.4)
        errors = random.random(BATCH)
        tree.set(places, ((errors + 1e-6) ** 0.6).tolist() if kind == "lists" else (errors + 1e-6) ** 0.6)
    print(json.dumps({"steps": batches, "seconds": time.process_time() - before}))


if __name__ == "__main__":
    main()
