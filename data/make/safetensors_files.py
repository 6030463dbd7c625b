"""Writes data/safetensors: files as Python's safetensors and PyTorch write them.

    pip install -r data/make/requirements.txt
    python data/make/safetensors_files.py

numpy.safetensors has a tensor of every kind of number that numpy and safetensors share, of
several shapes, under names that sort differently by bytes and by UTF-16 units. torch.safetensors
has the 16-bit floats, at their edges. The state dicts of three small networks with random
weights come with networks.json: what they are given, and what PyTorch makes of it.
"""

import json
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import save_file as save_arrays
from safetensors.torch import save_file
from torch import nn

FOLDER = Path(__file__).parents[1] / "safetensors"
KINDS = "bool uint8 int8 uint16 int16 uint32 int32 float32 float64 int64 uint64".split()


def arrays():
    made = {f"{kind}.edges": edges(kind) for kind in KINDS}
    made["matrix"] = np.arange(6, dtype=np.float32).reshape(2, 3)
    made["single"] = np.array(2.5)
    made["none"] = np.zeros((0, 3), np.int16)
    made["\u00e9"], made["\uffee"], made["\U0001f600"] = (np.array([n], np.uint8) for n in (1, 2, 3))
    made['quote " backslash \\ newline \n bell \x07 slash / delete \x7f'] = np.array([7], np.int8)
    return made


def edges(kind):
    if kind == "bool":
        return np.array([True, False, True])
    if kind.startswith("float"):
        info = np.finfo(kind)
        return np.array([0.1, -0.0, np.inf, -np.inf, np.nan, info.max, info.smallest_subnormal], kind)
    return np.array([np.iinfo(kind).min, 1, np.iinfo(kind).max], kind)


def halves():
    values = [0.0, -0.0, 1.0, -2.5, 65504.0, 6.0e-8, 6.1e-5, float("inf"), float("-inf"), float("nan")]
    return {
        "half": torch.tensor(values, dtype=torch.float16),
        "brain": torch.tensor(values, dtype=torch.bfloat16),
    }


class Dueling(nn.Module):
    """Names its parts, as many programs do."""

    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 6)
        self.value = nn.Linear(6, 1)
        self.advantage = nn.Linear(6, 2)

    def forward(self, x):
        x = torch.relu(self.body(x))
        advantage = self.advantage(x)
        return self.value(x) + advantage - advantage.mean(1, keepdim=True)


def networks():
    """The networks, by name, and the shape of what each is given."""
    torch.manual_seed(0)
    mlp = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 2))
    # A MinAtar network: 3 channels of 6 x 5 pixels, flattened channel by channel
    convolution = nn.Sequential(
        nn.Conv2d(3, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(4 * 4 * 3, 8), nn.ReLU(), nn.Linear(8, 2)
    )
    return {"mlp": (mlp, [4]), "convolution": (convolution, [3, 6, 5]), "dueling": (Dueling(), [4])}


def main():
    FOLDER.mkdir(exist_ok=True)
    save_arrays(arrays(), FOLDER / "numpy.safetensors", metadata={"written by": "numpy \u2713"})
    save_file(halves(), FOLDER / "torch.safetensors")
    record = {}
    for name, (network, shape) in networks().items():
        save_file(network.state_dict(), FOLDER / f"{name}.safetensors", metadata={"format": "pt"})
        observations = torch.randn(3, *shape)
        # tfjs has the channels last
        given = observations.movedim(1, -1) if len(shape) == 3 else observations
        outputs = network(observations).tolist()
        record[name] = {"shape": list(given.shape[1:]), "observations": given.flatten(1).tolist(), "outputs": outputs}
    (FOLDER / "networks.json").write_text(json.dumps(record) + "\n")


main()
