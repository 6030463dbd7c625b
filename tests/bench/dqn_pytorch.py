"""The peer of tests/bench/dqn.ts: DQN in PyTorch on Gymnasium, in one flat loop, as CleanRL writes it.

    python dqn_pytorch.py HIDDEN BATCH TRAIN_EVERY STEPS SEED [prioritised]

HIDDEN are the widths of the hidden layers, such as 120,84; with "prioritised" a sum tree in Python's lists says what is
drawn, and the losses are weighted. Prints one JSON line: environment steps on CartPole-v1, and
the CPU seconds that they took with PyTorch's default Adam and with its fused one, each on one thread: on such small
networks two wait for each other, and take more CPU time than one. The memory is made of numpy's arrays.
"""

import copy
import json
import sys
import time

import gymnasium
import numpy
import torch
from prioritised_trees import ListTree
from torch import nn


class Memory:
    def __init__(self, capacity, observation_size):
        self.observations = numpy.zeros((capacity, observation_size), numpy.float32)
        self.actions = numpy.zeros((capacity, 1), numpy.int64)
        self.rewards = numpy.zeros(capacity, numpy.float32)
        self.next_observations = numpy.zeros((capacity, observation_size), numpy.float32)
        self.terminated = numpy.zeros(capacity, numpy.float32)
        self.capacity, self.stored = capacity, 0

    def store(self, observation, action, reward, next_observation, terminated):
        place = self.stored % self.capacity
        self.observations[place] = observation
        self.actions[place] = action
        self.rewards[place] = reward
        self.next_observations[place] = next_observation
        self.terminated[place] = terminated
        self.stored += 1

    def sample(self, size, random):
        return self.rows(random.integers(0, min(self.stored, self.capacity), size))

    def rows(self, places):
        columns = self.observations, self.actions, self.rewards, self.next_observations, self.terminated
        return [torch.from_numpy(column[places]) for column in columns]


class PrioritisedMemory(Memory):
    def __init__(self, capacity, observation_size, exponent=0.6, importance=(0.4, 1, 50_000), offset=1e-6):
        super().__init__(capacity, observation_size)
        self.tree, self.exponent, self.importance, self.offset = ListTree(capacity), exponent, importance, offset
        self.largest, self.draws, self.places = 1.0, 0, []

    def store(self, *transition):
        self.tree.set([self.stored % self.capacity], [(self.largest + self.offset) ** self.exponent])
        super().store(*transition)

    def sample(self, size, random):
        first, last, way = self.importance
        self.places = self.tree.sample(size, random)
        weights = self.tree.weights(self.places, min(last, first + (last - first) * self.draws / way))
        self.draws += 1
        return [*self.rows(numpy.asarray(self.places)), torch.from_numpy(weights)]

    def prioritise(self, errors):
        self.tree.set(self.places, ((errors + self.offset) ** self.exponent).tolist())
        self.largest = max(self.largest, float(errors.max()))


def network_of(inputs, hidden, actions):
    sizes, layers = [inputs, *hidden], []
    for before, after in zip(sizes, sizes[1:]):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(sizes[-1], actions))


def training(
    seed,
    *,
    hidden=(128, 128),
    learning_rate=1e-3,
    discount=0.99,
    epsilon=(1, 0.05, 5000),
    batch_size=32,
    memory_size=50_000,
    learning_starts=1000,
    train_every=1,
    target_every=100,
    tau=1.0,
    double_q=False,
    loss=nn.functional.smooth_l1_loss,
    prioritised=False,
    fused=False,
):
    """Trains on CartPole-v1 without an end, and yields the network after every step. `epsilon` goes from its first
    number to its second in so many steps as its third says; `target_every` counts updates."""
    torch.manual_seed(seed)
    random = numpy.random.default_rng(seed)
    environment = gymnasium.make("CartPole-v1")
    network = network_of(4, hidden, 2)
    target = copy.deepcopy(network)
    optimiser = torch.optim.Adam(network.parameters(), learning_rate, fused=True if fused else None)
    memory = (PrioritisedMemory if prioritised else Memory)(memory_size, 4)
    first, last, way = epsilon
    observation, _ = environment.reset(seed=seed)
    step, updates = 0, 0
    while True:
        if random.random() < max(last, first + (last - first) * step / way):
            action = int(random.integers(2))
        else:
            with torch.inference_mode():
                action = int(network(torch.from_numpy(observation)).argmax())
        next_observation, reward, terminated, truncated, _ = environment.step(action)
        memory.store(observation, action, reward, next_observation, terminated)
        observation = environment.reset()[0] if terminated or truncated else next_observation
        step += 1
        if step >= learning_starts and step % train_every == 0:
            observations, actions, rewards, next_observations, terminals, *weights = memory.sample(batch_size, random)
            with torch.no_grad():
                next_values = target(next_observations)
                if double_q:
                    best = network(next_observations).argmax(1, keepdim=True)
                    next_value = next_values.gather(1, best).squeeze(1)
                else:
                    next_value = next_values.max(1).values
                targets = rewards + discount * next_value * (1 - terminals)
            predictions = network(observations).gather(1, actions).squeeze(1)
            if prioritised:
                error = (weights[0] * loss(predictions, targets, reduction="none")).mean()
            else:
                error = loss(predictions, targets)
            optimiser.zero_grad()
            error.backward()
            optimiser.step()
            if prioritised:
                memory.prioritise((targets - predictions.detach()).abs().numpy())
            updates += 1
            if updates % target_every == 0:
                with torch.no_grad():
                    for old, new in zip(target.parameters(), network.parameters()):
                        old.copy_(new) if tau == 1 else old.lerp_(new, tau)
        yield network


def import_compiler():
    """Lets PyTorch import its compiler, as for the first optimiser of a process: a second, which is no training."""
    torch.optim.Adam([nn.Parameter(torch.zeros(1))])


def seconds_for(steps, seed, **options):
    before = time.process_time()
    for _ in zip(range(steps), training(seed, **options)):
        pass
    return time.process_time() - before


if __name__ == "__main__":
    hidden = [int(width) for width in sys.argv[1].split(",")]
    batch_size, train_every, steps, seed = map(int, sys.argv[2:6])
    torch.set_num_threads(1)
    options = {"hidden": hidden, "batch_size": batch_size, "train_every": train_every}
    options["prioritised"] = "prioritised" in sys.argv
    import_compiler()
    seconds = {name: seconds_for(steps, seed, fused=name == "fused", **options) for name in ("default", "fused")}
    print(json.dumps({"steps": steps, **seconds}))
