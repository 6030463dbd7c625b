"""The peer of tests/bench/tabular.ts: tabular agents in plain Python on Gymnasium, as a good lesson writes them.

    python tabular_gymnasium.py METHOD WORLD RUNS SEED

Prints one JSON line: environment steps and the CPU seconds that they took. Tables are lists of lists, which plain
Python reads and writes faster than numpy's arrays; random numbers come from numpy's `default_rng`.
"""

import json
import math
import sys
import time
from bisect import bisect_right

import gymnasium
import numpy

EPSILON = 0.1


class Bins(gymnasium.ObservationWrapper):
    """CartPole's observation as one number: the bins that it falls into, as digits."""

    EDGES = [
        [low + k * (high - low) / n for k in range(1, n)]
        for low, high, n in zip([-2.4, -2, -0.21, -3], [2.4, 2, 0.21, 3], [3, 3, 8, 8])
    ]

    def __init__(self, environment):
        super().__init__(environment)
        self.observation_space = gymnasium.spaces.Discrete(3 * 3 * 8 * 8)

    def observation(self, observation):
        state = 0
        for value, edges in zip(observation, self.EDGES):
            state = state * (len(edges) + 1) + bisect_right(edges, value)
        return state


# How each world is made, how many episodes a run has, what the table holds at first, and the discount.
WORLDS = {
    "CliffWalking-v1": (lambda: gymnasium.make("CliffWalking-v1"), 500, 0.0, 1.0),
    "FrozenLake-v1": (lambda: gymnasium.make("FrozenLake-v1"), 1000, 1.0, 0.99),
    "CartPole-v0": (lambda: Bins(gymnasium.make("CartPole-v0")), 300, 0.0, 0.99),
}


def table_for(environment, initial_value):
    actions = int(environment.action_space.n)
    return [[initial_value] * actions for _ in range(int(environment.observation_space.n))]


def epsilon_greedy(values, random):
    if random.random() < EPSILON:
        return int(random.integers(len(values)))
    return values.index(max(values))


def q_learning(environment, episodes, initial_value, discount, random, seed, step_size=0.5):
    table = table_for(environment, initial_value)
    steps = 0
    for episode in range(episodes):
        state, _ = environment.reset(seed=seed if episode == 0 else None)
        over = False
        while not over:
            values = table[state]
            action = epsilon_greedy(values, random)
            state, reward, terminated, truncated, _ = environment.step(action)
            target = reward if terminated else reward + discount * max(table[state])
            values[action] += step_size * (target - values[action])
            steps += 1
            over = terminated or truncated
    return steps


def sarsa(environment, episodes, initial_value, discount, random, seed, step_size=0.5):
    table = table_for(environment, initial_value)
    steps = 0
    for episode in range(episodes):
        state, _ = environment.reset(seed=seed if episode == 0 else None)
        action = epsilon_greedy(table[state], random)
        over = False
        while not over:
            next_state, reward, terminated, truncated, _ = environment.step(action)
            next_action = epsilon_greedy(table[next_state], random)
            target = reward if terminated else reward + discount * table[next_state][next_action]
            table[state][action] += step_size * (target - table[state][action])
            state, action = next_state, next_action
            steps += 1
            over = terminated or truncated
    return steps


def expected_sarsa(environment, episodes, initial_value, discount, random, seed, step_size=0.5):
    table = table_for(environment, initial_value)
    steps = 0
    for episode in range(episodes):
        state, _ = environment.reset(seed=seed if episode == 0 else None)
        over = False
        while not over:
            values = table[state]
            action = epsilon_greedy(values, random)
            state, reward, terminated, truncated, _ = environment.step(action)
            target = reward
            if not terminated:
                following = table[state]
                expected = (1 - EPSILON) * max(following) + EPSILON * sum(following) / len(following)
                target += discount * expected
            values[action] += step_size * (target - values[action])
            steps += 1
            over = terminated or truncated
    return steps


def double_q_learning(environment, episodes, initial_value, discount, random, seed, step_size=0.5):
    one, other = table_for(environment, initial_value), table_for(environment, initial_value)
    means = table_for(environment, initial_value)
    steps = 0
    for episode in range(episodes):
        state, _ = environment.reset(seed=seed if episode == 0 else None)
        over = False
        while not over:
            action = epsilon_greedy(means[state], random)
            next_state, reward, terminated, truncated, _ = environment.step(action)
            choosing, judging = (one, other) if random.integers(2) == 0 else (other, one)
            target = reward
            if not terminated:
                following = choosing[next_state]
                target += discount * judging[next_state][following.index(max(following))]
            choosing[state][action] += step_size * (target - choosing[state][action])
            means[state][action] = (one[state][action] + other[state][action]) / 2
            state = next_state
            steps += 1
            over = terminated or truncated
    return steps


def n_step_sarsa(environment, episodes, initial_value, discount, random, seed, step_size=0.2, n=4):
    table = table_for(environment, initial_value)
    steps = 0
    for episode in range(episodes):
        state, _ = environment.reset(seed=seed if episode == 0 else None)
        action = epsilon_greedy(table[state], random)
        recent, over = [], False
        while not over:
            next_state, reward, terminated, truncated, _ = environment.step(action)
            recent.append((state, action, reward))
            next_action = epsilon_greedy(table[next_state], random)
            next_value = 0.0 if terminated else table[next_state][next_action]
            steps += 1
            over = terminated or truncated
            while len(recent) == n or (over and recent):
                target = next_value
                for _, _, paid in reversed(recent):
                    target = paid + discount * target
                earlier, taken, _ = recent.pop(0)
                table[earlier][taken] += step_size * (target - table[earlier][taken])
            state, action = next_state, next_action
    return steps


def sarsa_lambda(environment, episodes, initial_value, discount, random, seed, step_size=0.2, trace_decay=0.9):
    table = table_for(environment, initial_value)
    steps = 0
    for episode in range(episodes):
        state, _ = environment.reset(seed=seed if episode == 0 else None)
        action = epsilon_greedy(table[state], random)
        traces, over = {}, False
        while not over:
            next_state, reward, terminated, truncated, _ = environment.step(action)
            next_action = epsilon_greedy(table[next_state], random)
            target = reward if terminated else reward + discount * table[next_state][next_action]
            step = step_size * (target - table[state][action])
            traces[state, action] = 1.0
            for place, trace in traces.items():
                visited, taken = place
                table[visited][taken] += step * trace
                traces[place] = trace * discount * trace_decay
            state, action = next_state, next_action
            steps += 1
            over = terminated or truncated
    return steps


def monte_carlo(environment, episodes, initial_value, discount, random, seed):
    table, counts = table_for(environment, initial_value), table_for(environment, 0)
    steps = 0
    for episode in range(episodes):
        state, _ = environment.reset(seed=seed if episode == 0 else None)
        path, firsts, over = [], {}, False
        while not over:
            action = epsilon_greedy(table[state], random)
            next_state, reward, terminated, truncated, _ = environment.step(action)
            firsts.setdefault((state, action), len(path))
            path.append((state, action, reward))
            state = next_state
            over = terminated or truncated
        steps += len(path)
        value = 0.0
        if not terminated:
            values = table[state]
            value = (1 - EPSILON) * max(values) + EPSILON * sum(values) / len(values)
        for t in range(len(path) - 1, -1, -1):
            state, action, reward = path[t]
            value = reward + discount * value
            if firsts[state, action] == t:
                counts[state][action] += 1
                table[state][action] += (value - table[state][action]) / counts[state][action]
    return steps


def softmax(preferences):
    largest = max(preferences)
    exponentials = [math.exp(preference - largest) for preference in preferences]
    total = sum(exponentials)
    return [exponential / total for exponential in exponentials]


def policy_gradient(environment, episodes, initial_value, discount, random, seed, step_size=0.1):
    preferences = table_for(environment, 0.0)
    policy = [softmax(row) for row in preferences]  # renewed where preferences change: nothing is worked out twice
    steps = 0
    for episode in range(episodes):
        state, _ = environment.reset(seed=seed if episode == 0 else None)
        path, over = [], False
        while not over:
            drawn, action = random.random(), 0
            probabilities = policy[state]
            below = probabilities[0]
            while below <= drawn and action + 1 < len(probabilities):
                action += 1
                below += probabilities[action]
            next_state, reward, terminated, truncated, _ = environment.step(action)
            path.append((state, action, reward))
            state = next_state
            over = terminated or truncated
        steps += len(path)
        credits, following = {}, 0.0
        for t in range(len(path) - 1, -1, -1):
            state, action, reward = path[t]
            following = reward + discount * following
            row = credits.get(state)
            if row is None:
                row = credits[state] = [0.0] * len(preferences[state])
            row[action] += discount**t * following
        for state, row in credits.items():
            total = sum(row)
            if total == 0:
                continue
            probabilities, changed = policy[state], preferences[state]
            for action, credit in enumerate(row):
                changed[action] += step_size * (credit - probabilities[action] * total)
            policy[state] = softmax(changed)
    return steps


METHODS = {
    "QLearning": q_learning,
    "Sarsa": sarsa,
    "ExpectedSarsa": expected_sarsa,
    "DoubleQLearning": double_q_learning,
    "NStepSarsa": n_step_sarsa,
    "SarsaLambda": sarsa_lambda,
    "MonteCarloControl": monte_carlo,
    "SoftmaxPolicyGradient": policy_gradient,
}


def train(method, world, runs, seed):
    make, episodes, initial_value, discount = WORLDS[world]
    learn, steps = METHODS[method], 0
    for run in range(seed * runs, (seed + 1) * runs):
        steps += learn(make(), episodes, initial_value, discount, numpy.random.default_rng(run), run)
    return steps


if __name__ == "__main__":
    gymnasium.logger.min_level = gymnasium.logger.ERROR
    method, world, *counts = sys.argv[1:]
    runs, seed = map(int, counts)
    before = time.process_time()
    steps = train(method, world, runs, seed)
    print(json.dumps({"steps": steps, "seconds": time.process_time() - before}))
