"""The peer of tests/bench/environments.ts: random steps in Gymnasium's environments, resets included.

    python environments_gymnasium.py ID COPIES STEPS SEED

Prints one JSON line: environment steps and the CPU seconds that they took. The actions are drawn before.
"""

import json
import sys
import time
from itertools import cycle, islice

import gymnasium
import numpy

DRAWN_ACTIONS, DRAWN_BATCHES = 4096, 64


def alone(name, steps, seed):
    environment = gymnasium.make(name)
    space = environment.action_space
    space.seed(seed)
    actions = [space.sample() for _ in range(DRAWN_ACTIONS)]
    if isinstance(space, gymnasium.spaces.Discrete):
        actions = [int(action) for action in actions]

    def play():
        environment.reset(seed=seed)
        for action in islice(cycle(actions), steps):
            _, _, terminated, truncated, _ = environment.step(action)
            if terminated or truncated:
                environment.reset()
        return steps

    return play


def together(name, copies, steps, seed):
    environments = gymnasium.make_vec(name, num_envs=copies, vectorization_mode="vector_entry_point")
    random = numpy.random.default_rng(seed)
    actions = [random.integers(0, 2, copies) for _ in range(DRAWN_BATCHES)]
    rounds = -(-steps // copies)

    def play():
        environments.reset(seed=seed)
        for batch in islice(cycle(actions), rounds):
            environments.step(batch)
        return rounds * copies

    return play


if __name__ == "__main__":
    gymnasium.logger.min_level = gymnasium.logger.ERROR
    name, (copies, steps, seed) = sys.argv[1], map(int, sys.argv[2:])
    play = alone(name, steps, seed) if copies == 1 else together(name, copies, steps, seed)
    before = time.process_time()
    made = play()
    print(json.dumps({"steps": made, "seconds": time.process_time() - before}))
