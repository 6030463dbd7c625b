"""Writes data/pytorch/dqn.json: what PyTorch makes of deep Q-learning's targets, losses, gradients and updates.

    pip install -r data/make/requirements.txt
    python data/make/pytorch_dqn.py

Steps that end in every way lie in a ring, of which numpy's generator draws places, as the library's does. From
there on it is PyTorch's arithmetic: rewards added up over several steps, the values of a second network, the
gradient, three updates of Adam, after the second of which the second network goes half of the way. An action is
forbidden where the number of the same place in the observation is above 1/4; where all are, none is.

Each case is computed in double precision too, and is written only if both agree.
"""

import json
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

INPUTS, HIDDEN, ACTIONS = 3, [6, 5], 3
STORED, CAPACITY, BATCH, UPDATES = 50, 40, 16, 3
DISCOUNT, LEARNING_RATE, TARGET_EVERY, TAU, SEED = 0.9, 0.01, 2, 0.5, 7
LOSSES = {"huber": F.huber_loss, "mse": F.mse_loss}

USUAL = {"dueling": False, "doubleQ": False, "nStep": 1, "loss": "huber", "masked": False}
CASES = {
    "one step": {},
    "the squared error": {"loss": "mse"},
    "double Q-learning": {"doubleQ": True},
    "a dueling network": {"dueling": True},
    "three steps": {"nStep": 3},
    "a mask": {"masked": True},
    "double Q-learning with a mask": {"doubleQ": True, "masked": True},
    "all of it": {"dueling": True, "doubleQ": True, "nStep": 3, "loss": "mse", "masked": True},
}


class Network(nn.Module):
    """Named as the library names its parameters."""

    def __init__(self, dueling):
        super().__init__()
        sizes = [INPUTS, *HIDDEN] if dueling else [INPUTS, *HIDDEN, ACTIONS]
        self.layers = nn.ModuleList(nn.Linear(i, o) for i, o in zip(sizes, sizes[1:]))
        self.dueling = dueling
        if dueling:
            self.value, self.advantage = nn.Linear(HIDDEN[-1], 1), nn.Linear(HIDDEN[-1], ACTIONS)

    def forward(self, x):
        for layer in self.layers[: len(HIDDEN)]:
            x = F.relu(layer(x))
        if not self.dueling:
            return self.layers[-1](x)
        advantage = self.advantage(x)
        return self.value(x) + advantage - advantage.mean(1, keepdim=True)


def life(random):
    """Steps one after the other: where one is broken off, the next begins elsewhere, and nothing else says so."""
    single = lambda: [float(x) for x in random.normal(size=INPUTS).astype(np.float32)]
    steps, seen = [], single()
    for _ in range(STORED):
        ending = random.choice(["none", "terminated", "truncated", "broken off"], p=[0.7, 0.1, 0.1, 0.1])
        following = single()
        steps.append({
            "observation": seen, "action": int(random.integers(ACTIONS)),
            "reward": float(np.float32(random.normal(scale=2))), "nextObservation": following, "ending": str(ending),
        })
        seen = following if ending == "none" else single()
    return steps


def reach(steps, first, n_step):
    """The steps from one on, as far as its episode goes on and is remembered."""
    taken = [steps[first]]
    while len(taken) < n_step and taken[-1]["ending"] == "none" and first + len(taken) < len(steps):
        taken.append(steps[first + len(taken)])
    return taken


def batch_of(steps, places, n_step, dtype):
    """What is drawn: [BATCH] each, what is seen [BATCH, INPUTS]."""
    drawn = [reach(steps, max(range(place, len(steps), CAPACITY)), n_step) for place in places]
    powers = torch.tensor(DISCOUNT, dtype=dtype) ** torch.arange(n_step)
    column = lambda values, kind=dtype: torch.tensor(values, dtype=kind)
    return {
        "seen": column([taken[0]["observation"] for taken in drawn]),
        "actions": column([taken[0]["action"] for taken in drawn], torch.int64),
        "returns": torch.stack([
            (column([step["reward"] for step in taken]) * powers[: len(taken)]).sum() for taken in drawn
        ]),
        "next": column([taken[-1]["nextObservation"] for taken in drawn]),
        "discounts": column([
            0 if taken[-1]["ending"] == "terminated" else DISCOUNT ** len(taken) for taken in drawn
        ]),
    }


def targets_of(batch, online, target, options):
    with torch.no_grad():
        values, judge = target(batch["next"]), online(batch["next"]) if options["doubleQ"] else target(batch["next"])
        if options["masked"]:
            forbidden = batch["next"] > 0.25
            forbidden &= ~forbidden.all(1, keepdim=True)
            judge = judge.masked_fill(forbidden, -torch.inf)
        chosen = values.gather(1, judge.argmax(1, keepdim=True))[:, 0]
        return batch["returns"] + batch["discounts"] * chosen


def run(steps, weights, options, dtype):
    online, target = [Network(options["dueling"]).to(dtype) for _ in range(2)]
    for network, state in zip([online, target], weights):
        network.load_state_dict({name: torch.tensor(value) for name, value in state.items()})
    optimiser, random = torch.optim.Adam(online.parameters(), lr=LEARNING_RATE), np.random.default_rng(SEED)
    record = {"losses": []}
    for update in range(1, UPDATES + 1):
        places = [int(random.integers(CAPACITY)) for _ in range(BATCH)]
        batch = batch_of(steps, places, options["nStep"], dtype)
        targets = targets_of(batch, online, target, options)
        predictions = online(batch["seen"]).gather(1, batch["actions"][:, None])[:, 0]
        loss = LOSSES[options["loss"]](predictions, targets)
        optimiser.zero_grad()
        loss.backward()
        if update == 1:
            record["targets"] = targets.tolist()
            record["gradients"] = {name: value.grad.tolist() for name, value in online.named_parameters()}
        record["losses"].append(loss.item())
        optimiser.step()
        if update % TARGET_EVERY == 0:
            with torch.no_grad():
                for old, new in zip(target.parameters(), online.parameters()):
                    old.lerp_(new, TAU)
    return {**record, "weights": state_of(online), "target": state_of(target)}


def state_of(network):
    return {name: value.tolist() for name, value in network.named_parameters()}


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
    steps = life(np.random.default_rng(0))
    first = {dueling: [state_of(Network(dueling)) for _ in range(2)] for dueling in (False, True)}
    cases = []
    for name, changes in CASES.items():
        options = USUAL | changes
        case, double = [run(steps, first[options["dueling"]], options, d) for d in (torch.float32, torch.float64)]
        assert np.allclose(flat(case), flat(double), rtol=2e-6, atol=2e-6), name
        cases.append({"name": name, **options, **case})
    record = {
        "torch": torch.__version__, "inputs": INPUTS, "hidden": HIDDEN, "actions": ACTIONS, "capacity": CAPACITY,
        "batchSize": BATCH, "discount": DISCOUNT, "learningRate": LEARNING_RATE, "targetEvery": TARGET_EVERY,
        "tau": TAU, "seed": SEED, "steps": steps,
        "first": {"plain": first[False], "dueling": first[True]}, "cases": cases,
    }
    path = Path(__file__).parent.parent / "pytorch" / "dqn.json"
    path.write_text(json.dumps(rounded(record), separators=(",", ":")) + "\n")
    print(f"{path.name}: {path.stat().st_size} bytes, {len(cases)} cases")


if __name__ == "__main__":
    main()
