"""The peer of tests/bench/replay.ts: a replay memory of CartPole's transitions, made of numpy's arrays.

    python replay_numpy.py CAPACITY BATCHES

Prints one JSON line: how many batches of 32 were drawn from a full memory, and the CPU seconds that it took.
"""

import json
import sys
import time

import numpy


def main():
    capacity, batches = map(int, sys.argv[1:])
    observations, next_observations = (numpy.ones((capacity, 4), numpy.float32) for _ in range(2))
    actions = numpy.ones(capacity, numpy.int64)
    rewards, terminated = (numpy.ones(capacity, numpy.float32) for _ in range(2))
    columns = observations, actions, rewards, next_observations, terminated
    random = numpy.random.default_rng(0)
    before = time.process_time()
    for _ in range(batches):
        places = random.integers(0, capacity, 32)
        [column[places] for column in columns]
    print(json.dumps({"steps": batches, "seconds": time.process_time() - before}))


if __name__ == "__main__":
    main()
