"""Plays an environment and writes down everything that it answers."""

from collections import namedtuple
from dataclasses import dataclass, field

import gymnasium
import numpy as np

from .column import column

SEEDS = [0, 1, 2, 42, 2**32 + 5, 2**64 + 123456789]
STEPS = 500

Step = namedtuple("Step", "action observation reward terminated truncated info")


@dataclass
class Variant:
    """An environment with its options, who plays it, and what must happen in its runs."""

    id: str
    options: dict
    #: Who plays: the first episode is the first player's, and so on, over and over. A player is told the
    #: environment, what it observes, and a generator to draw from, and answers with an action.
    players: tuple
    #: What must be seen in at least one step of all the runs: in words, and as a test of a Step.
    demands: dict
    #: After how many steps an episode is given up by a reset; None: never.
    patience: int | None = None
    #: What tells it from another variant of the same options, in words.
    case: str = ""
    seen: set = field(default_factory=set)

    def note(self, step):
        self.seen |= {words for words, happened in self.demands.items() if happened(step)}


def record(variant):
    """The runs of a variant, one for each seed."""
    runs = [play(variant, seed) for seed in SEEDS]
    missing = variant.demands.keys() - variant.seen
    assert not missing, f"{variant.id} {variant.options}: never saw {', '.join(missing)}"
    return runs


def play(variant, seed):
    """One run: seeded once, played to the end of an episode past STEPS; resets go on with the stream."""
    environment = gymnasium.make(variant.id, **variant.options)
    random = np.random.default_rng(seed)
    starts, after, steps, length = [environment.reset(seed=seed)], [], [], 0
    observation, _ = starts[0]
    while len(steps) < STEPS or length > 0:
        player = variant.players[len(after) % len(variant.players)]
        action = player(environment.unwrapped, observation, random)
        observation, *others = environment.step(action)
        steps.append(Step(action, np.array(observation), *others))
        variant.note(steps[-1])
        length += 1
        if steps[-1].terminated or steps[-1].truncated or length == variant.patience:
            after.append(len(steps))
            starts.append(environment.reset())
            observation, length = starts[-1][0], 0
    return written(variant, seed, starts, after, steps)


def written(variant, seed, starts, after, steps):
    """A run as plain data. Steps are counted from 0; `after` lists how many were taken before each reset."""
    run = {
        "id": variant.id,
        "options": variant.options,
        "case": variant.case,
        "seed": str(seed),
        "steps": len(steps),
        "actions": numbers([step.action for step in steps]),
        "observations": numbers([step.observation for step in steps]),
        "rewards": column([step.reward for step in steps], "float64"),
        "terminated": [i for i, step in enumerate(steps) if step.terminated],
        "truncated": [i for i, step in enumerate(steps) if step.truncated],
        "resets": {"after": after, "observations": numbers([observation for observation, _ in starts])},
    }
    infos = [info for _, info in starts], [step.info for step in steps]
    if not any(info for part in infos for info in part):
        return run
    assert all(info.keys() == {"prob"} for part in infos for info in part)
    at_resets, at_steps = (column([info["prob"] for info in part], "float64") for part in infos)
    return {**run, "probabilities": {"steps": at_steps, "resets": at_resets}}


def numbers(values):
    """Actions or observations, whole or vectors of float32, one after the other."""
    array = np.array(values)
    if array.dtype == np.float32:
        return column(array.ravel(), "float32")
    assert np.issubdtype(array.dtype, np.integer) and array.min() >= 0 and array.max() < 256
    return column(array, "uint8")
