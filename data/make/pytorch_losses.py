"""Writes data/pytorch/losses.json: values and gradients of PyTorch's losses, in float32.

    pip install -r data/make/requirements.txt
    python data/make/pytorch_losses.py

Each loss is recorded with and without weights of rows, reduced to its mean and to its sum,
and unreduced, where `pull` is the gradient that is passed back into it. A weighted loss is
the weighted unreduced one, whose mean divides by the number of losses. The logarithms and
entropies of Gaussians have neither weights nor a mean. Of the extreme inputs every number is
exact in float32; -Infinity is written as null.
"""

import json
import math
import os
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

EDGES = [0.0, 0.5, -0.5, 1.0, -1.0, 2.0, -2.0, 1e-20, -1e-8, 3e4, -1e15, 1e30, math.nextafter(1, 0), 1.0000001]
LOGITS = [
    [0.0, 0.0, 0.0], [1e9, -1e9, 0.0], [-1e9, 3.0, 2.0], [-math.inf, 3.0, 2.0], [-math.inf, -math.inf, 7.0],
    [88.0, 89.0, -104.0], [1e-8, 0.0, -1e-8], [1e30, 1e30, -1e30], [-1000.0, -1001.0, -1002.0], [30.0, 0.0, -1.0],
]
LABELS = [2, 0, 1, 2, 2, 0, 1, 1, 0, 0]
RATIOS = [
    0.0, 0.1823216, -0.22314353, 0.4054651, -0.6931472, 0.1, -0.1, 0.25, -0.25, 1.0, -1.0, 80.0, -80.0, -200.0,
    -math.inf,
]


def reduced(losses, reduction):
    return {"none": losses, "mean": losses.mean(), "sum": losses.sum()}[reduction]


def entropies(logits):
    """Those of torch.distributions.Categorical, whose own logarithms lose log 2 beside 1e30."""
    logarithms = F.log_softmax(logits, dim=1)
    return -(logarithms.exp() * logarithms.clamp(min=torch.finfo(torch.float32).min)).sum(1)


def surrogates(logarithms, old, advantages, clipRange=0.2):
    """Those of PPO, of the smaller of two, as it is written with torch.min and torch.clamp."""
    ratio, advantages = torch.exp(logarithms - old.detach()), advantages.detach()
    return -torch.min(ratio * advantages, torch.clamp(ratio, 1 - clipRange, 1 + clipRange) * advantages)


def gaussian(means, deviations):
    """In float64: Normal takes the logarithm of the deviation, which in float32 is not the one that is given."""
    return torch.distributions.Normal(means.double(), deviations.double().exp())


LOSSES = {
    "mse": lambda p, t, reduction: F.mse_loss(p, t, reduction=reduction),
    "huber": lambda p, t, reduction, delta=1.0: F.huber_loss(p, t, reduction=reduction, delta=delta),
    "smoothL1": lambda p, t, reduction, beta=1.0: F.smooth_l1_loss(p, t, reduction=reduction, beta=beta),
    "crossEntropy": lambda logits, labels, reduction: F.cross_entropy(logits, labels, reduction=reduction),
    "entropy": lambda logits, reduction: reduced(entropies(logits), reduction),
    "policyGradient": lambda logits, actions, advantages, reduction: reduced(
        F.nll_loss(F.log_softmax(logits, dim=1), actions, reduction="none") * advantages.detach(), reduction
    ),
    "clippedSurrogate": lambda logarithms, old, advantages, reduction, **options: reduced(
        surrogates(logarithms, old, advantages, **options), reduction
    ),
    "gaussianLogProbability": lambda means, deviations, actions, reduction: reduced(
        gaussian(means, deviations).log_prob(actions.detach()).sum(1).float(), reduction
    ),
    "gaussianEntropy": lambda deviations, reduction: reduced(
        gaussian(torch.zeros_like(deviations), deviations).entropy().float(), reduction
    ),
}
NAMES = {
    "mse": ["predictions", "targets"], "huber": ["predictions", "targets"], "smoothL1": ["predictions", "targets"],
    "crossEntropy": ["logits", "labels"], "entropy": ["logits"],
    "policyGradient": ["logits", "actions", "advantages"],
    "clippedSurrogate": ["logProbabilities", "oldLogProbabilities", "advantages"],
    "gaussianLogProbability": ["means", "logDeviations", "actions"], "gaussianEntropy": ["logDeviations"],
}
REDUCTIONS = {"gaussianLogProbability": ["none"], "gaussianEntropy": ["sum"]}


def plain(values):
    """The numbers of a tensor, with as many digits as make a float32 exact."""
    flat = values.detach().flatten().numpy()
    if flat.dtype == np.int64:
        return flat.tolist()
    return [None if value == -math.inf else float(str(value)) for value in flat]


def case(loss, arrays, options, weights, reduction, random):
    inputs = [torch.tensor(array) for array in arrays]
    for tensor in inputs:
        tensor.requires_grad_(tensor.is_floating_point())
    rows = None if weights is None else torch.tensor(weights, requires_grad=True)
    if rows is None:
        value = LOSSES[loss](*inputs, reduction=reduction, **options)
    else:
        losses = LOSSES[loss](*inputs, reduction="none", **options)
        value = reduced(losses * rows.reshape([-1] + [1] * (losses.dim() - 1)), reduction)
    pull = torch.ones(())
    if reduction == "none":
        pull = torch.tensor(random.normal(size=value.shape).astype(np.float32))
    value.backward(pull)
    named = dict(zip(NAMES[loss], inputs)) | ({} if rows is None else {"weights": rows})
    return {
        "loss": loss, "options": options, "reduction": reduction,
        "inputs": {name: {"shape": list(tensor.shape), "values": plain(tensor)} for name, tensor in named.items()},
        "pull": plain(pull), "value": plain(value),
        "gradients": {name: plain(tensor.grad) for name, tensor in named.items() if tensor.grad is not None},
    }


def batches(loss, random):
    """Inputs of every kind, each with weights for its rows."""
    normal = lambda *shape: random.normal(scale=2, size=shape).astype(np.float32)
    uniform = lambda n: random.uniform(0.1, 1, size=n).astype(np.float32)
    if loss in ("mse", "huber", "smoothL1"):
        edges = np.array([edge for edge in EDGES if loss != "mse" or abs(edge) < 1e16], dtype=np.float32)
        targets = np.zeros_like(edges)
        targets[3:7] = 0.25
        return [([normal(9), normal(9)], uniform(9)), ([normal(4, 3), normal(4, 3)], uniform(4)),
                ([edges, targets], uniform(len(edges)))]
    if loss == "clippedSurrogate":
        old = -np.abs(normal(9))
        edges = np.array(RATIOS * 3, dtype=np.float32)
        signs = np.repeat(np.array([1.5, -2.5, 0], dtype=np.float32), len(RATIOS))
        return [([old + 0.15 * normal(9), old, normal(9)], uniform(9)),
                ([edges, np.zeros_like(edges), signs], uniform(len(edges)))]
    if loss == "gaussianLogProbability":
        extreme = np.array([0.0, -7.0, 7.0], dtype=np.float32)
        one, several = normal(6, 1), normal(5, 3)
        return [([one, 0.1 * normal(1), one + 0.5 * normal(6, 1)], None),
                ([several, 0.1 * normal(3), several + 0.5 * normal(5, 3)], None),
                ([extreme.reshape([1, 3]), extreme, np.array([[1e4, -7.0, 7e3]], dtype=np.float32)], None)]
    if loss == "gaussianEntropy":
        return [([normal(1)], None), ([normal(5)], None)]
    regular, labels = normal(6, 4), random.integers(0, 4, size=6)
    extreme = np.array(LOGITS, dtype=np.float32)
    extra = [[normal(6)], [normal(len(LOGITS))]] if loss == "policyGradient" else [[], []]
    if loss == "entropy":
        return [([regular], uniform(6)), ([extreme], uniform(len(LOGITS)))]
    return [([regular, labels, *extra[0]], uniform(6)),
            ([extreme, np.array(LABELS), *extra[1]], uniform(len(LOGITS)))]


def main():
    random = np.random.default_rng(0)
    options = {"huber": [{}, {"delta": 0.5}, {"delta": 10.0}], "smoothL1": [{}, {"beta": 0.25}, {"beta": 0.0}],
               "clippedSurrogate": [{}, {"clipRange": 0.5}, {"clipRange": 0.0}]}
    cases = [
        case(loss, arrays, chosen, rows, reduction, random)
        for loss in LOSSES
        for chosen in options.get(loss, [{}])
        for arrays, weights in batches(loss, random)
        for rows in ([None] if weights is None else [None, weights])
        for reduction in REDUCTIONS.get(loss, ["mean", "sum", "none"])
    ]
    target = Path(__file__).parent.parent / "pytorch" / "losses.json"
    target.parent.mkdir(exist_ok=True)
    draft = target.with_suffix(".json.new")
    lines = ",\n".join(json.dumps(each, separators=(",", ":"), allow_nan=False) for each in cases)
    with open(draft, "w", encoding="utf-8", newline="\n") as file:
        file.write(f'{{"torch":"{torch.__version__}","cases":[\n{lines}\n]}}\n')
    os.replace(draft, target)
    print(f"{target.name}: {target.stat().st_size} bytes, {len(cases)} cases")


main()
