"""Writes data/pytorch/masks.json: PyTorch's gradients through masks, indices and broadcasting.

    pip install -r data/make/requirements.txt
    python data/make/pytorch_masks.py

Every number is a multiple of 1/8, and every gradient exact in 32 bits. The loss is the sum of the
result times `pull`; a gradient that PyTorch has none for is zero.
"""

import json
from pathlib import Path

import torch

X = [[0.5, -1.25, 2.0, 0.0], [-0.125, 3.0, -2.5, 1.0], [1.5, 1.75, -0.75, 0.25]]
Y = [[0.25, -1.0, 2.5, -1.0], [0.5, 2.0, -2.5, 1.5], [-1.5, 2.75, 0.75, 0.125]]
ROW = [1.0, -0.5, 0.75, 0.125]
PULL = [[1.0, 2.0, -1.0, 0.5], [0.25, -2.0, 1.5, 3.0], [-0.5, 1.25, 0.75, -1.5]]
ACTIONS = [2, 0, 3]

CASES = {
    "x where it is positive": lambda x, y: x * (x > 0),
    "x where it is less than y": lambda x, y: x * (x < y).float(),
    "the mask alone times y": lambda x, y: (x >= y).float() * y,
    "x or y, whichever is less": lambda x, y: torch.where(x < y, x, y),
    "x where neither is": lambda x, y: x * ~((x > 1) | (y > 1)),
    "x where both are": lambda x, y: x * ((x > 0) & (y <= 1)),
    "x where it differs from y": lambda x, y: x * (x != y) * y,
    "x where x is not zero": lambda x, y: x * x.bool(),
    "x times its integer part": lambda x, y: x * x.int(),
    "the squared difference": lambda x, y: (x - y) ** 2,
    "x summed up from above": lambda x, y: torch.cumsum(x, 0) * y,
    "x summed up from the left": lambda x, y: torch.cumsum(x, -1) * y,
    "three columns of x": lambda x, y: x[:, [1, 3, 1]],
    "four rows of x": lambda x, y: x[[2, 0, 2, 1]],
    "the entries of actions": lambda x, y: x.gather(1, torch.tensor(ACTIONS)[:, None])[:, 0],
    "two entries of each row": lambda x, y: x.gather(1, torch.tensor([[1, 0], [2, 2], [3, 1]])),
    "some entries anywhere": lambda x, y: x[[0, 2, 0], [1, 3, 1]],
}
#: With y a single row, which is broadcast, and nowhere equal to x: there PyTorch's extremes halve
#: the gradient, and TensorFlow's give it to the first.
WITH_ROW = {
    "x where it is less than a row": CASES["x where it is less than y"],
    "x or a row, whichever is less": CASES["x or y, whichever is less"],
    "the greater of x and a row": lambda x, y: torch.maximum(x, y),
    "the less of a row and x": lambda x, y: torch.minimum(y, x),
    "the squared difference from a row": CASES["the squared difference"],
}


def record(name, compute, y):
    x, y = torch.tensor(X, requires_grad=True), torch.tensor(y, requires_grad=True)
    result = compute(x, y)
    pull = torch.tensor(PULL + PULL).flatten()[: result.numel()].reshape(result.shape)
    gradients = torch.autograd.grad((result * pull).sum(), [x, y], allow_unused=True)
    x_gradient, y_gradient = [torch.zeros_like(t) if g is None else g for t, g in zip([x, y], gradients)]
    return {
        "name": name,
        "y": y.tolist(),
        "result": (result + 0.0).tolist(),  # zeros without a sign
        "pull": pull.tolist(),
        "xGradient": (x_gradient + 0.0).tolist(),
        "yGradient": (y_gradient + 0.0).tolist(),
    }


if __name__ == "__main__":
    cases = [record(*case, Y) for case in CASES.items()] + [record(*case, ROW) for case in WITH_ROW.items()]
    path = Path(__file__).parent.parent / "pytorch" / "masks.json"
    written = {"pytorch": torch.__version__.split("+")[0], "x": X, "actions": ACTIONS, "cases": cases}
    path.write_text(json.dumps(written, separators=(",", ":")) + "\n")
