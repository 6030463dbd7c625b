"""The peer of tests/bench/q_learning.ts: lesson 04's final run in plain Python on Gymnasium.

    python q_learning_gymnasium.py EPISODES SEED

Prints one JSON line: environment steps and the CPU seconds that they took.
"""

import json
import sys
import time
from bisect import bisect_right

import gymnasium
import numpy

LOW, HIGH, BINS = [-2.4, -2, -0.21, -3], [2.4, 2, 0.21, 3], [3, 3, 8, 8]
EDGES = [[low + k * (high - low) / n for k in range(1, n)] for low, high, n in zip(LOW, HIGH, BINS)]


def encode(observation):
    state = 0
    for value, edges in zip(observation, EDGES):
        state = state * (len(edges) + 1) + bisect_right(edges, value)
    return state


def train(episodes, seed, step_size=0.2, discount=0.99, penalty=-200.0):
    environment = gymnasium.make("CartPole-v0")
    random = numpy.random.default_rng(seed)
    table = [[0.0, 0.0] for _ in range(3 * 3 * 8 * 8)]
    steps = 0
    for episode in range(episodes):
        epsilon = 0.3 * 0.995**episode
        observation, _ = environment.reset(seed=seed if episode == 0 else None)
        state, over = encode(observation), False
        while not over:
            values = table[state]
            if random.random() < epsilon:
                action = int(random.integers(2))
            else:
                action = 0 if values[0] >= values[1] else 1
            observation, reward, terminated, truncated, _ = environment.step(action)
            state = encode(observation)
            target = penalty if terminated else reward + discount * max(table[state])
            values[action] += step_size * (target - values[action])
            steps += 1
            over = terminated or truncated
    return steps


if __name__ == "__main__":
    gymnasium.logger.min_level = gymnasium.logger.ERROR
    episodes, seed = map(int, sys.argv[1:])
    before = time.process_time()
    steps = train(episodes, seed)
    print(json.dumps({"steps": steps, "seconds": time.process_time() - before}))
