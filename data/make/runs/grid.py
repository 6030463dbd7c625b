"""The grid worlds: their variants, and who plays them."""

from functools import cache

import numpy as np
from gymnasium.envs.toy_text.frozen_lake import generate_random_map

from .control import dice
from .record import Variant


@cache
def plan(environment):
    """The best actions of a world that its transitions say all about, by value iteration."""
    values = np.zeros(len(environment.P))
    for _ in range(500):
        worth = np.array(
            [
                [sum(p * (r + 0.99 * values[s] * (not over)) for p, s, r, over in actions[a]) for a in range(4)]
                for actions in environment.P.values()
            ]
        )
        values = worth.max(axis=1)
    return worth.argmax(axis=1)


def planned(environment, observation, random):
    """Knows the world and plays it as well as can be."""
    return int(plan(environment)[observation])


def stubborn(environment, observation, random):
    """Goes to the left, whatever comes."""
    return 0


def goal(reward):
    return {"the goal": lambda step: step.terminated and step.reward == reward}


def hole(reward):
    return {"a hole": lambda step: step.terminated and step.reward == reward}


LIMIT = {"the time limit": lambda step: step.truncated and not step.terminated}
LAKE = {**goal(1), **hole(0)}
CLIFF = {
    **goal(-1),
    "the cliff": lambda step: step.reward == -100 and step.observation == 36 and not step.terminated,
}
PLAYERS = (planned, dice, stubborn)
#: Where ice does not slip, only the next start shows that each step has drawn a number all the same.
SEVERAL_STARTS = ["FSFHFG", "FFHFFF", "SFFFHS"]


def lake(options, demands, id="FrozenLake-v1"):
    return Variant(id, options, PLAYERS, demands)


FILES = {
    "frozen_lake": [
        lake({}, LAKE),
        lake({"is_slippery": False}, {**LAKE, **LIMIT}),
        lake({"map_name": "8x8"}, {**LAKE, **LIMIT}),
        lake({"map_name": "8x8", "is_slippery": False}, {**LAKE, **LIMIT}),
        lake({"success_rate": 0.8, "reward_schedule": [10, -5, -0.1]}, {**goal(10), **hole(-5)}),
        lake({"desc": SEVERAL_STARTS}, LAKE),
        lake({"desc": SEVERAL_STARTS, "is_slippery": False}, {**LAKE, **LIMIT}),
        lake({"desc": generate_random_map(size=7, p=0.75, seed=5), "is_slippery": False}, {**LAKE, **LIMIT}),
        lake({}, {**LAKE, **LIMIT}, id="FrozenLake8x8-v1"),
    ],
    "cliff_walking": [
        Variant("CliffWalking-v1", {}, (planned, dice, dice), CLIFF, patience=60),
        Variant("CliffWalking-v1", {"is_slippery": True}, (planned, dice, dice), CLIFF, patience=100),
    ],
}
