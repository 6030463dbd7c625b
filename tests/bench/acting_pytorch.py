"""The peer of tests/bench/acting.ts: a 4-128-128-2 perceptron of PyTorch's, forwards, on one thread.

    python acting_pytorch.py BATCH PASSES SEED

Prints one JSON line: how many passes, and the CPU seconds that they took.
"""

import json
import sys
import time

import numpy
import torch
from torch import nn


def main():
    batch, passes, seed = map(int, sys.argv[1:])
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    network = nn.Sequential(nn.Linear(4, 128), nn.ReLU(), nn.Linear(128, 128), nn.ReLU(), nn.Linear(128, 2))
    observations = numpy.random.default_rng(seed).normal(size=(64, batch, 4)).astype(numpy.float32)
    with torch.inference_mode():
        before = time.process_time()
        for i in range(passes):
            network(torch.from_numpy(observations[i % 64])).numpy()
        seconds = time.process_time() - before
    print(json.dumps({"steps": passes, "seconds": seconds}))


main()
