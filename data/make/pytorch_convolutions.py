"""Writes data/pytorch/convolutions.json: convolutions and their gradients, as PyTorch computes them.

    pip install -r data/make/requirements.txt
    python data/make/pytorch_convolutions.py

All numbers are multiples of 1/4 and so small that every sum is exact in 32 bits, in whatever order
it is made: the library's results must be the same to the last bit. Layouts are tfjs's: images
[batch, height, width, channels], filters [height, width, in, out]. `pull` is the gradient that is
passed back into the result.

A "same" convolution has the borders of TensorFlow, wider below and to the right where uneven.
"""

import json
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

#: [batch, height, width, channels], [filter height, filter width, filters], strides, padding
CASES = [
    ([1, 10, 10, 4], [3, 3, 8], [1, 1], "valid"),
    ([2, 12, 12, 2], [8, 8, 4], [4, 4], "valid"),
    ([2, 9, 9, 3], [4, 4, 9], [2, 2], "valid"),
    ([2, 6, 6, 2], [3, 3, 5], [1, 1], "same"),
    ([2, 7, 8, 3], [3, 2, 4], [2, 3], "same"),
    ([3, 5, 6, 1], [3, 3, 3], [2, 2], 1),
    ([2, 7, 7, 5], [1, 1, 17], [1, 1], "valid"),
    ([1, 5, 5, 2], [2, 2, 3], [3, 3], "valid"),
]
ONE = 4  # numbers are written as multiples of 1 / ONE


def borders(size, kernel, stride, padding):
    if padding == "valid":
        return 0, 0
    if padding != "same":
        return padding, padding
    missing = max((-(-size // stride) - 1) * stride + kernel - size, 0)
    return missing // 2, missing - missing // 2


def record(images, kernel, strides, padding, draw):
    batch, height, width, channels = images
    x = torch.tensor(draw((batch, channels, height, width)), requires_grad=True)
    weight = torch.tensor(draw((kernel[2], channels, *kernel[:2])), requires_grad=True)
    top, bottom = borders(height, kernel[0], strides[0], padding)
    left, right = borders(width, kernel[1], strides[1], padding)
    y = F.conv2d(F.pad(x, (left, right, top, bottom)), weight, stride=strides)
    pull = torch.tensor(draw(tuple(y.shape)))
    y.backward(pull)
    last, filters = (0, 2, 3, 1), (2, 3, 1, 0)
    return {
        "strides": strides,
        "padding": padding,
        "images": laid_out(x, last),
        "filter": laid_out(weight, filters),
        "result": laid_out(y, last),
        "pull": laid_out(pull, last),
        "imagesGradient": laid_out(x.grad, last),
        "filterGradient": laid_out(weight.grad, filters),
    }


def laid_out(tensor, order):
    numbers = tensor.detach().numpy().transpose(order)
    # Products of two such numbers are multiples of 1 / ONE², and their sums are exact below 2^24 of these.
    whole = numbers.astype(np.float64) * ONE**2
    assert np.array_equal(whole, np.round(whole)) and np.abs(whole).max() < 2**24
    return {"shape": list(numbers.shape), "sixteenths": whole.astype(int).flatten().tolist()}


if __name__ == "__main__":
    generator = np.random.default_rng(0)

    def draw(shape):
        return (generator.integers(-2 * ONE, 2 * ONE, shape, endpoint=True) / ONE).astype(np.float32)

    path = Path(__file__).parent.parent / "pytorch" / "convolutions.json"
    cases = [record(*case, draw) for case in CASES]
    written = {"pytorch": torch.__version__.split("+")[0], "cases": cases}
    path.write_text(json.dumps(written, separators=(",", ":")) + "\n")
