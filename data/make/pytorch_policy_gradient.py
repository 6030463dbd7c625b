"""Writes data/pytorch/policy_gradient.json: what PyTorch makes of the updates of agents with a policy network.

    pip install -r data/make/requirements.txt
    python data/make/pytorch_policy_gradient.py

Two copies of nothing in particular make steps that end in every way: what was seen, done and paid is drawn. From it
PyTorch learns as REINFORCE does, from whole episodes, the copies' lives one behind the other; and as actor-critics
do, from eight steps of both copies at a time. Every case makes several updates, and says what each began from and
which weights came out. Minibatches are drawn as numpy draws them for a generator with the agent's seed.

Each case is computed in double precision too, and is written only if both agree.
"""

import json
from pathlib import Path

import numpy as np
import torch

from policy_gradient_learner import ACTIONS, HIDDEN, INPUTS, LOG_DEVIATION, VECTOR, Learner, Network, state_of
from policy_gradient_updates import PER_UPDATE, SEED, actor_critic, reinforce

COPIES, STEPS = 2, 32

USUAL = {
    "gaussian": False, "discount": 0.9, "normalise": False, "entropy": 0, "valueCoefficient": 0.5,
    "learningRate": 0.01, "clipNorm": None,
}
REINFORCE = USUAL | {"agent": "Reinforce", "episodesPerUpdate": 2, "baseline": "none", "average": "episodes"}
ACTOR_CRITIC = USUAL | {"agent": "ActorCritic", "traceDecay": 1, "entropy": 0.01, "clipNorm": 0.5}
PPO = ACTOR_CRITIC | {
    "agent": "Ppo", "traceDecay": 0.95, "normalise": True, "entropy": 0, "epochs": 3, "batchSize": 8, "clipRange": 0.2,
    "learningRate": 0.03,
}
CASES = {
    "Reinforce": REINFORCE,
    "Reinforce, an episode at a time": REINFORCE | {"episodesPerUpdate": 1},
    "Reinforce with the mean as the baseline": REINFORCE | {"baseline": "mean"},
    "Reinforce with a critic as the baseline": REINFORCE | {"baseline": "value"},
    "Reinforce with normalised returns": REINFORCE | {"normalise": True},
    "Reinforce, every step alike": REINFORCE | {"average": "steps"},
    "Reinforce with entropy": REINFORCE | {"entropy": 0.5},
    "Reinforce over vectors": REINFORCE | {"gaussian": True, "entropy": 0.5},
    "Reinforce with all of it": REINFORCE | {
        "gaussian": True, "baseline": "value", "normalise": True, "average": "steps", "entropy": [0.4, 0, 80],
        "valueCoefficient": 2, "clipNorm": 0.1, "learningRate": [0.03, 0.01, 60], "episodesPerUpdate": 3,
    },
    "ActorCritic": ACTOR_CRITIC,
    "ActorCritic that trusts its critic after one step": ACTOR_CRITIC | {"traceDecay": 0},
    "ActorCritic with unshortened gradients": ACTOR_CRITIC | {"clipNorm": None},
    "ActorCritic over vectors": ACTOR_CRITIC | {"gaussian": True},
    "ActorCritic with all of it": ACTOR_CRITIC | {
        "gaussian": True, "traceDecay": 0.7, "normalise": True, "entropy": [0.4, 0, 80], "valueCoefficient": 2,
        "clipNorm": 0.1, "learningRate": [0.03, 0.01, 60],
    },
    "Ppo": PPO,
    "Ppo whose last minibatch is a single step": PPO | {"batchSize": 5},
    "Ppo without clipping": PPO | {"clipRange": None},
    "Ppo with the advantages as they are": PPO | {"normalise": False},
    "Ppo with entropy and a critic that counts more": PPO | {"entropy": 0.5, "valueCoefficient": 2},
    "Ppo over vectors": PPO | {"gaussian": True},
    "Ppo with all of it": PPO | {
        "gaussian": True, "traceDecay": 0.7, "normalise": False, "entropy": [0.4, 0, 80], "clipRange": [0.3, 0, 60],
        "clipNorm": 0.1, "learningRate": [0.03, 0.01, 60], "batchSize": 6,
    },
}


def life(random):
    """Steps one after the other: where one is broken off, the next begins elsewhere, and nothing else says so."""
    vector = lambda size: [float(x) for x in random.normal(size=size).astype(np.float32)]
    steps, seen = [], vector(INPUTS)
    for _ in range(STEPS):
        ending = random.choice(["none", "terminated", "truncated", "broken off"], p=[0.65, 0.15, 0.12, 0.08])
        following = vector(INPUTS)
        steps.append({
            "observation": seen, "action": int(random.integers(ACTIONS)), "vector": vector(VECTOR),
            "reward": float(np.float32(random.normal(scale=2))), "nextObservation": following, "ending": str(ending),
        })
        seen = following if ending == "none" else vector(INPUTS)
    return steps


def run(case, first, lives, dtype):
    learner = Learner(case, first, dtype)
    updates = (reinforce if case["agent"] == "Reinforce" else actor_critic)(learner, lives)
    return {"updates": updates, "weights": learner.weights()}


def flat(value):
    if isinstance(value, dict):
        value = list(value.values())
    return [number for each in value for number in flat(each)] if isinstance(value, list) else [value]


def rounded(value):
    """With as many digits as make a number of 32 bits exact."""
    if isinstance(value, dict):
        return {name: rounded(each) for name, each in value.items()}
    if isinstance(value, list):
        return [rounded(each) for each in value]
    return float(f"{value:.9g}") if isinstance(value, float) else value


def main():
    torch.set_num_threads(1)
    torch.manual_seed(0)
    random = np.random.default_rng(0)
    lives = [life(random) for _ in range(COPIES)]
    first = {name: state_of(Network(o)) for name, o in [("policy", ACTIONS), ("means", VECTOR), ("critic", 1)]}
    cases = []
    for name, case in CASES.items():
        single, double = [run(case, first, lives, dtype) for dtype in (torch.float32, torch.float64)]
        assert np.allclose(flat(single), flat(double), rtol=1e-5, atol=5e-6), name
        cases.append({"name": name, "options": case, **single})
    record = {
        "torch": torch.__version__, "inputs": INPUTS, "hidden": HIDDEN, "actions": ACTIONS, "vector": VECTOR,
        "stepsPerUpdate": PER_UPDATE, "logDeviation": LOG_DEVIATION, "seed": SEED, "lives": lives, "first": first,
        "cases": cases,
    }
    path = Path(__file__).parent.parent / "pytorch" / "policy_gradient.json"
    path.write_text(json.dumps(rounded(record), separators=(",", ":")) + "\n")
    print(f"{path.name}: {path.stat().st_size} bytes, {len(cases)} cases")


if __name__ == "__main__":
    main()
