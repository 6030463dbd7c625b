"""Records what Gymnasium's CartPole does, for tests/envs/cartpole_test.ts.

    pip install -r data/make/requirements.txt
    python data/make/gymnasium_cartpole.py

Random actions from numpy's default_rng(seed); the environment is seeded once, and its stream goes on over
unseeded resets. Observations are written in the shortest decimals that round to their float32 values.
"""

import json
from pathlib import Path

import gymnasium
import numpy

STEPS = 500
SEEDS = [0, 1, 2, 42, 2**32 + 5, 2**64 + 123456789]
VARIANTS = [("CartPole-v0", {}), ("CartPole-v1", {}), ("CartPole-v1", {"sutton_barto_reward": True})]


def is_balancing(episode):
    """Every third episode is played by a hand-written policy, so that the time limit is reached."""
    return episode % 3 == 2


def act(episode, observation, random):
    if is_balancing(episode):
        position, velocity, angle, rate = (float(value) for value in observation)
        return int(angle + 0.3 * rate + 0.05 * position + 0.1 * velocity > 0)
    return int(random.integers(0, 2))


def floats(observation):
    assert observation.dtype == numpy.float32
    return [float(str(value)) for value in observation]


def record(name, options, seed):
    environment = gymnasium.make(name, **options)
    random = numpy.random.default_rng(seed)
    observation, info = environment.reset(seed=seed)
    assert info == {}
    rows, resets, episode = [], [floats(observation)], 0
    while len(rows) < STEPS or not over:
        action = act(episode, observation, random)
        observation, reward, terminated, truncated, info = environment.step(action)
        assert info == {}
        rows.append([action, floats(observation), reward, int(terminated), int(truncated)])
        over = terminated or truncated
        if over:
            episode += 1
            observation, info = environment.reset()
            resets.append(floats(observation))
    return {"id": name, "options": options, "seed": str(seed), "resets": resets, "steps": rows}


if __name__ == "__main__":
    runs = [record(name, options, seed) for name, options in VARIANTS for seed in SEEDS]
    target = Path(__file__).parent.parent / "gymnasium" / "cartpole.json"
    target.write_text(
        json.dumps({"gymnasium": gymnasium.__version__, "runs": runs}, separators=(",", ":")) + "\n"
    )
    print(f"{target}: {len(runs)} runs, {sum(len(run['steps']) for run in runs)} steps")
