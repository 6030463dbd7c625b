"""The peer of tests/bench/optimisers.ts: one update of all parameters by an optimiser of PyTorch.

    python optimisers_pytorch.py OPTIMISER HIDDEN SECONDS

OPTIMISER is sgd, rmsprop or adam; HIDDEN the width of the two hidden layers of a network 4-HIDDEN-HIDDEN-2.
Prints one JSON line: the median microseconds of an update as PyTorch makes it by default and, where it can be
fused, fused, each with the count of threads that is best for it.
"""

import json
import sys
import time

import torch

KINDS = {
    "sgd": lambda parameters, **fused: torch.optim.SGD(parameters, 1e-6, momentum=0.9, **fused),
    "rmsprop": lambda parameters, **fused: torch.optim.RMSprop(parameters, 1e-6, **fused),
    "adam": lambda parameters, **fused: torch.optim.Adam(parameters, 1e-6, **fused),
}


def update_of(kind, hidden, **fused):
    torch.manual_seed(0)
    shapes = [(hidden, 4), (hidden,), (hidden, hidden), (hidden,), (2, hidden), (2,)]
    parameters = [torch.randn(shape, requires_grad=True) for shape in shapes]
    for parameter in parameters:
        parameter.grad = torch.randn_like(parameter)
    return KINDS[kind](parameters, **fused).step


def median_time(update, seconds):
    times, end = [], time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.perf_counter()
        update()
        times.append(time.perf_counter() - start)
    return 1e6 * sorted(times)[len(times) // 2]


def best(kind, hidden, seconds, **fused):
    medians = []
    for threads in (1, 2):
        torch.set_num_threads(threads)
        update = update_of(kind, hidden, **fused)
        median_time(update, seconds / 8)
        medians.append(median_time(update, seconds / 2))
    return min(medians)


def main(kind, hidden, seconds):
    result = {"default": best(kind, int(hidden), float(seconds))}
    if kind != "rmsprop":
        result["fused"] = best(kind, int(hidden), float(seconds), fused=True)
    print(json.dumps(result))


if __name__ == "__main__":
    main(*sys.argv[1:])
