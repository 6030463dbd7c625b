"""Writes data/pytorch/networks.json: what small PyTorch networks give, and their gradients, for recorded weights.

    pip install -r data/make/requirements.txt
    python data/make/pytorch_networks.py

The parameters are named as the library names them. Pictures have their channels first here. The loss is
the mean of the outputs times recorded factors, which makes every output matter differently. Numbers are 32-bit
floats, written with as many digits as make them exact.
"""

import json
import os
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

ACTIVATIONS = {"linear": lambda x: x, "relu": F.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}


class Body(nn.Module):
    """Convolutions `[in, out, kernel, stride, padding]` and dense layers `[in, out]`, as a numbered list."""

    def __init__(self, convolutions, dense, activation):
        super().__init__()
        made = [nn.Conv2d(i, o, k, stride=s, padding=p) for i, o, k, s, p in convolutions]
        self.layers = nn.ModuleList(made + [nn.Linear(i, o) for i, o in dense])
        self.activation = ACTIVATIONS[activation]

    def body(self, x, layers):
        for layer in layers:
            if isinstance(layer, nn.Linear):
                x = x.flatten(1)
            x = self.activation(layer(x))
        return x


class Plain(Body):
    def __init__(self, convolutions, dense, activation, output):
        super().__init__(convolutions, dense, activation)
        self.output = ACTIVATIONS[output]

    def forward(self, x):
        x = self.body(x, self.layers[:-1])
        return [self.output(self.layers[-1](x.flatten(1)))]


class Policy(Body):
    def forward(self, x):
        x = self.body(x, self.layers[:-1])
        return [F.log_softmax(self.layers[-1](x.flatten(1)), dim=1)]


class Dueling(Body):
    def __init__(self, convolutions, dense, activation, units, actions):
        super().__init__(convolutions, dense, activation)
        self.value, self.advantage = nn.Linear(units, 1), nn.Linear(units, actions)

    def forward(self, x):
        x = self.body(x, self.layers).flatten(1)
        advantage = self.advantage(x)
        return [self.value(x) + advantage - advantage.mean(1, keepdim=True)]


class ActorCritic(Body):
    def __init__(self, convolutions, dense, activation, units, actions):
        super().__init__(convolutions, dense, activation)
        self.policy, self.value = nn.Linear(units, actions), nn.Linear(units, 1)

    def forward(self, x):
        x = self.body(x, self.layers).flatten(1)
        return [F.log_softmax(self.policy(x), dim=1), self.value(x).squeeze(1)]


CASES = {
    "perceptron": (lambda: Plain([], [(3, 8), (8, 6), (6, 2)], "relu", "linear"), [3]),
    "tanh and sigmoid": (lambda: Plain([], [(3, 5), (5, 4)], "tanh", "sigmoid"), [3]),
    "policy": (lambda: Policy([], [(3, 5), (5, 4)], "sigmoid"), [3]),
    "dueling": (lambda: Dueling([], [(3, 6)], "relu", 6, 4), [3]),
    "convolution": (lambda: Plain([(2, 3, 3, 1, 0)], [(36, 4)], "relu", "linear"), [2, 6, 5]),
    "dueling convolutions": (
        lambda: Dueling([(2, 4, 4, 2, 1), (4, 3, 2, 1, 0)], [(27, 7)], "relu", 7, 3),
        [2, 9, 8],
    ),
    "actor and critic": (lambda: ActorCritic([(2, 3, 3, 1, 0)], [], "tanh", 36, 3), [2, 6, 5]),
}


def numbers(tensor):
    return [float(value) for value in tensor.detach().flatten()]


def record(name, make, shape, batch=3):
    network = make()
    observations = torch.randn(batch, *shape)
    outputs = network(observations)
    factors = [torch.randn_like(output) for output in outputs]
    sum((output * factor).mean() for output, factor in zip(outputs, factors)).backward()
    return {
        "name": name,
        "batch": batch,
        "observations": numbers(observations),
        "factors": [numbers(factor) for factor in factors],
        "outputs": [numbers(output) for output in outputs],
        "parameters": {
            name: {"shape": list(value.shape), "values": numbers(value), "gradient": numbers(value.grad)}
            for name, value in network.named_parameters()
        },
    }


def compact(value):
    return json.dumps(value, separators=(",", ":"))


def main():
    torch.manual_seed(0)
    networks = [record(name, make, shape) for name, (make, shape) in CASES.items()]
    target = Path(__file__).parent.parent / "pytorch" / "networks.json"
    draft = target.with_suffix(".json.new")
    lines = ",\n".join(compact(network) for network in networks)
    with open(draft, "w", encoding="utf-8", newline="\n") as file:
        file.write(f'{{"torch":{compact(torch.__version__)},"networks":[\n{lines}\n]}}\n')
    os.replace(draft, target)
    print(f"{target.name}: {target.stat().st_size} bytes, {len(networks)} networks")


if __name__ == "__main__":
    main()
