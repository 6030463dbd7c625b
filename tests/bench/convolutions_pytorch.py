"""The peer of tests/bench/convolutions.ts: convolutions and the networks that they are in, in PyTorch.

    python convolutions_pytorch.py layer SIZE CHANNELS KERNEL STRIDE FILTERS BATCH SECONDS
    python convolutions_pytorch.py step NETWORK BATCH SECONDS

Prints one JSON line of median milliseconds, with the count of threads that is best for each: of a
layer forwards, and of its gradients with respect to the filter and to the images; of a step of
NETWORK, minatar or atari, forwards, backwards and Adam.
"""

import json
import sys
import time

import torch
from torch import nn

NETWORKS = {
    "minatar": ((4, 10, 10), lambda: [nn.Conv2d(4, 16, 3), nn.ReLU(), nn.Flatten(), *dense(1024, 128)]),
    "atari": (
        (4, 84, 84),
        lambda: [
            nn.Conv2d(4, 32, 8, 4), nn.ReLU(), nn.Conv2d(32, 64, 4, 2), nn.ReLU(),
            nn.Conv2d(64, 64, 3), nn.ReLU(), nn.Flatten(), *dense(3136, 512),
        ],
    ),
}  # fmt: skip


def dense(inputs, units):
    return nn.Linear(inputs, units), nn.ReLU(), nn.Linear(units, 6)


def layer(size, channels, kernel, stride, filters, batch):
    x, weight = torch.randn(batch, channels, size, size), torch.randn(filters, channels, kernel, kernel)
    dy = torch.ones_like(nn.functional.conv2d(x, weight, stride=stride))
    return {
        "forwards": lambda: nn.functional.conv2d(x, weight, stride=stride),
        "filter": lambda: torch.nn.grad.conv2d_weight(x, weight.shape, dy, stride=stride),
        "images": lambda: torch.nn.grad.conv2d_input(x.shape, weight, dy, stride=stride),
    }


def step(name, batch):
    shape, layers = NETWORKS[name]
    network = nn.Sequential(*layers())
    optimiser = torch.optim.Adam(network.parameters(), 1e-4)
    x, targets = torch.randn(batch, *shape), torch.randn(batch, 6)

    def run():
        loss = nn.functional.mse_loss(network(x), targets)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()

    return {"step": run}


def median_time(run, seconds):
    times = []
    begin = time.perf_counter()
    while time.perf_counter() < begin + seconds or len(times) < 5:
        before = time.perf_counter()
        run()
        times.append(time.perf_counter() - before)
    times = times[len(times) // 4 :]  # to warm up
    return sorted(times)[len(times) // 2] * 1e3


if __name__ == "__main__":
    torch.manual_seed(0)
    kind, *arguments, seconds = sys.argv[1:]
    runs = layer(*map(int, arguments)) if kind == "layer" else step(arguments[0], int(arguments[1]))
    best = dict.fromkeys(runs, float("inf"))
    for threads in (1, 2):
        torch.set_num_threads(threads)
        for name, run in runs.items():
            best[name] = min(best[name], median_time(run, float(seconds)))
    print(json.dumps(best))
