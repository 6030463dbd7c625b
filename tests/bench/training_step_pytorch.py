"""The peer of tests/bench/training_step.ts: one step of DQN in PyTorch, on a batch that stays the same.

    python training_step_pytorch.py KIND HIDDEN BATCH SECONDS

KIND is mlp, minatar or atari; HIDDEN the width of the two hidden layers of an mlp. Prints one JSON line: the
median milliseconds of a step, for PyTorch's default Adam and for its fused one, each with the count of threads
that is best for it.
"""

import json
import sys
import time

import torch
from torch import nn


def network(kind, hidden):
    if kind == "mlp":
        return nn.Sequential(
            nn.Linear(4, hidden), nn.ReLU(), nn.Linear(hidden, hidden), nn.ReLU(), nn.Linear(hidden, 2)
        )
    if kind == "minatar":
        return nn.Sequential(nn.Conv2d(4, 16, 3), nn.ReLU(), nn.Flatten(), nn.Linear(1024, 128), nn.ReLU(), nn.Linear(128, 6))
    return nn.Sequential(
        nn.Conv2d(4, 32, 8, 4), nn.ReLU(), nn.Conv2d(32, 64, 4, 2), nn.ReLU(), nn.Conv2d(64, 64, 3), nn.ReLU(),
        nn.Flatten(), nn.Linear(3136, 512), nn.ReLU(), nn.Linear(512, 6),
    )


SHAPES = {"mlp": (4,), "minatar": (4, 10, 10), "atari": (4, 84, 84)}
ACTIONS = {"mlp": 2, "minatar": 6, "atari": 6}


def step_of(kind, hidden, batch, fused):
    torch.manual_seed(0)
    online, target = network(kind, hidden), network(kind, hidden)
    target.load_state_dict(online.state_dict())
    optimiser = torch.optim.Adam(online.parameters(), 1e-3, fused=True if fused else None)
    states, next_states = (torch.randn(batch, *SHAPES[kind]) for _ in range(2))
    actions = torch.randint(0, ACTIONS[kind], (batch, 1))
    rewards, terminated = torch.randn(batch), torch.zeros(batch)

    def step():
        with torch.no_grad():
            targets = rewards + 0.99 * target(next_states).max(1).values * (1 - terminated)
        loss = nn.functional.smooth_l1_loss(online(states).gather(1, actions).squeeze(1), targets)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()

    return step


def median_time(step, seconds):
    end, times = time.perf_counter() + seconds / 4, []
    while time.perf_counter() < end:
        step()
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        begin = time.perf_counter()
        step()
        times.append(time.perf_counter() - begin)
    return sorted(times)[len(times) // 2] * 1e3


if __name__ == "__main__":
    kind, hidden, batch, seconds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
    best = {"default": float("inf"), "fused": float("inf")}
    for threads in (1, 2):
        torch.set_num_threads(threads)
        for name in best:
            best[name] = min(best[name], median_time(step_of(kind, hidden, batch, name == "fused"), seconds))
    print(json.dumps(best))
