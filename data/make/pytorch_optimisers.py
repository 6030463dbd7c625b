"""Writes data/pytorch/optimisers.json: what torch.optim makes of four parameters in 60 updates.

    pip install -r data/make/requirements.txt
    python data/make/pytorch_optimisers.py

Weights begin as fractions of 32 and gradients are fractions of 512, functions of the update
and the index alone, so that every machine has the same ones to the last bit (`weight` and
`gradient` below; the test repeats them). In the runs called "loss" gradients come from the
weights instead, and in those called "missing" the second parameter has none in some updates.

Each run is made three times, parameter by parameter, with PyTorch's own fusion over all
parameters (foreach) and in double precision, and is written only if all three agree.
Learning rates of torch.optim.lr_scheduler are written beside them.
"""

import json
from pathlib import Path

import torch

SHAPES = [[1], [3], [5, 7], [130]]
UPDATES = 60
RECORDED = [1, 10, 60]

RUNS = [
    ("sgd", {}, {}),
    ("sgd", {"lr": 0.01, "weight_decay": 0.1}, {}),
    ("sgd", {"lr": 0.01, "momentum": 0.9}, {}),
    ("sgd", {"lr": 0.01, "momentum": 0.9, "dampening": 0.25}, {}),
    ("sgd", {"lr": 0.01, "momentum": 0.9, "nesterov": True, "weight_decay": 0.1}, {}),
    ("sgd", {"lr": 0.01, "momentum": 0.9, "dampening": 0.25}, {"gradients": "missing"}),
    ("sgd", {"lr": 0.01}, {"clip_norm": 2.0}),
    ("rmsprop", {}, {}),
    ("rmsprop", {"lr": 0.001, "alpha": 0.9, "eps": 0.01, "weight_decay": 0.1}, {}),
    ("rmsprop", {"lr": 0.001, "momentum": 0.9}, {}),
    ("rmsprop", {"lr": 0.001, "centered": True}, {}),
    ("rmsprop", {"lr": 0.001, "centered": True, "momentum": 0.5}, {"clip_value": 0.5}),
    ("adam", {}, {}),
    ("adam", {"lr": 0.01, "betas": [0.8, 0.95], "eps": 0.01}, {}),
    ("adam", {"weight_decay": 0.1}, {}),
    ("adam", {"betas": [0.9, 0.9], "amsgrad": True}, {}),
    ("adam", {}, {"clip_norm": 2.0}),
    ("adam", {}, {"clip_value": 0.5}),
    ("adam", {}, {"gradients": "missing"}),
    ("adam", {"lr": 0.01}, {"gradients": "loss"}),
    ("adamW", {}, {}),
    ("adamW", {"lr": 0.01, "betas": [0.9, 0.9], "weight_decay": 0.5, "amsgrad": True}, {}),
]
OPTIMISERS = {
    "sgd": torch.optim.SGD,
    "rmsprop": torch.optim.RMSprop,
    "adam": torch.optim.Adam,
    "adamW": torch.optim.AdamW,
}

SCHEDULES = {
    "stepDecay": lambda o: torch.optim.lr_scheduler.StepLR(o, step_size=7, gamma=0.5),
    "exponential": lambda o: torch.optim.lr_scheduler.ExponentialLR(o, gamma=0.9),
    "linear": lambda o: torch.optim.lr_scheduler.LinearLR(o, start_factor=1, end_factor=0.25, total_iters=20),
    "cosine": lambda o: torch.optim.lr_scheduler.CosineAnnealingLR(o, T_max=UPDATES, eta_min=0.01),
    "warmUp": lambda o: torch.optim.lr_scheduler.LinearLR(o, start_factor=1 / 8, end_factor=1, total_iters=7),
}


def size(shape):
    return torch.Size(shape).numel()


def weight(parameter, i):
    return ((29 * i + 7 * parameter) % 101 - 50) / 32


def gradient(update, parameter, i):
    return ((37 * i + 91 * update + 13 * parameter) % 257 - 128) / 64 / 2 ** (update % 4)


def gradients_of(parameters, update, kind):
    if kind == "loss":
        loss = sum((torch.tanh(p) * p + 0.25 * p.square() * torch.sin(p)).sum() for p in parameters)
        return torch.autograd.grad(loss, parameters)
    fixed = [
        torch.tensor([gradient(update, k, i) for i in range(p.numel())], dtype=p.dtype).reshape(p.shape)
        for k, p in enumerate(parameters)
    ]
    if kind == "missing" and update % 3 != 1:
        fixed[1] = None
    return fixed


def run(name, options, other, dtype, foreach):
    parameters = [
        torch.tensor([weight(k, i) for i in range(size(shape))], dtype=dtype).reshape(shape).requires_grad_()
        for k, shape in enumerate(SHAPES)
    ]
    optimiser = OPTIMISERS[name](parameters, foreach=foreach, **options)
    recorded, norms = [], []
    for update in range(UPDATES):
        for p, g in zip(parameters, gradients_of(parameters, update, other.get("gradients", "fixed"))):
            p.grad = g
        if "clip_norm" in other:
            norms.append(torch.nn.utils.clip_grad_norm_(parameters, other["clip_norm"]).item())
        if "clip_value" in other:
            torch.nn.utils.clip_grad_value_(parameters, other["clip_value"])
        optimiser.step()
        if update + 1 in RECORDED:
            recorded.append([p.detach().clone().flatten() for p in parameters])
    return recorded, norms


def agree(ones, others):
    return all(
        torch.allclose(a.double(), b.double(), rtol=2e-6, atol=2e-6)
        for one, other in zip(ones, others) for a, b in zip(one, other)
    )


def digits(tensor):
    return [float(f"{x:.9g}") for x in tensor.tolist()]


def recorded_runs():
    for name, options, other in RUNS:
        weights, norms = run(name, options, other, torch.float32, False)
        assert agree(weights, run(name, options, other, torch.float32, True)[0]), (name, options, "foreach")
        assert agree(weights, run(name, options, other, torch.float64, False)[0]), (name, options, "double")
        yield {
            "optimiser": name, "options": options, **other,
            "weights": [[digits(p) for p in parameters] for parameters in weights],
            **({"norms": norms} if norms else {}),
        }


def learning_rates():
    for name, schedule in SCHEDULES.items():
        optimiser = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
        scheduler, rates = schedule(optimiser), []
        for _ in range(UPDATES):
            rates.append(scheduler.get_last_lr()[0])
            optimiser.step()
            scheduler.step()
        yield name, rates


def main():
    torch.set_num_threads(1)
    record = {
        "torch": torch.__version__, "shapes": SHAPES, "updates": RECORDED,
        "runs": list(recorded_runs()), "schedules": dict(learning_rates()),
    }
    path = Path(__file__).parent.parent / "pytorch" / "optimisers.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(record, separators=(",", ":")) + "\n")
    print(path.name, path.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
