"""Writes data/pytorch/dense.json: a dense layer of PyTorch's and its gradients, in float32.

    pip install -r data/make/requirements.txt
    python data/make/pytorch_dense.py

For each activation, and for several sizes, what the layer gives and what it passes back when
`dy` is passed back into it. The weights are recorded in tfjs's layout, [inputs, units].
"""

import json
import os
from pathlib import Path

import numpy as np
import torch

ACTIVATIONS = {"linear": lambda z: z, "relu": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}
SIZES = [(1, 1, 1), (3, 5, 2), (4, 3, 11), (9, 8, 8)]


def plain(tensor):
    """The numbers of a tensor, with as many digits as make a float32 exact."""
    return [float(str(number)) for number in tensor.detach().flatten().numpy()]


def record(activation, batch, inputs, units, random):
    def drawn(*shape):
        return torch.tensor(random.standard_normal(shape), dtype=torch.float32, requires_grad=True)

    x, weights, bias, dy = drawn(batch, inputs), drawn(inputs, units), drawn(units), drawn(batch, units)
    y = ACTIVATIONS[activation](torch.nn.functional.linear(x, weights.T, bias))
    dx, dweights, dbias = torch.autograd.grad(y, [x, weights, bias], dy)
    named = dict(x=x, weights=weights, bias=bias, dy=dy, y=y, dx=dx, dWeights=dweights, dBias=dbias)
    return dict(activation=activation, batch=batch, inputs=inputs, units=units) | {
        name: plain(tensor) for name, tensor in named.items()
    }


def main():
    random = np.random.default_rng(0)
    layers = [record(activation, *sizes, random) for activation in ACTIVATIONS for sizes in SIZES]
    target = Path(__file__).parent.parent / "pytorch" / "dense.json"
    target.parent.mkdir(exist_ok=True)
    draft = target.with_suffix(".json.new")
    lines = ",\n".join(json.dumps(layer, separators=(",", ":"), allow_nan=False) for layer in layers)
    with open(draft, "w", encoding="utf-8", newline="\n") as file:
        file.write(f'{{"torch":"{torch.__version__}","layers":[\n{lines}\n]}}\n')
    os.replace(draft, target)
    print(f"{target.name}: {target.stat().st_size} bytes, {len(layers)} layers")


main()
