"""The peer of tests/bench/reinforce.ts: REINFORCE in PyTorch on Gymnasium's CartPole-v1, in one flat loop.

    python reinforce_pytorch.py rate STEPS SEED SETTINGS
    python reinforce_pytorch.py race EPISODES SEED SETTINGS

SETTINGS is JSON: options of training() by name, such as {"hidden": [32], "activation": "sigmoid"}. Prints one JSON
line. "rate": the environment steps that were asked for, and the CPU seconds that they took with actions drawn as courses
write it, and in PyTorch's quickest way; both with its fused Adam, which is its quicker one.
"race": whether and after how many episodes and steps the latest 100 training episodes had a mean return of 475, and
the CPU seconds till then; who has not come so far in EPISODES counts with what these took. All on one thread: on such
small networks two wait for each other, and take more CPU time than one.
"""

import json
import sys
import time
from collections import deque

import gymnasium
import numpy
import torch
from dqn_pytorch import import_compiler
from torch import nn
from torch.distributions import Categorical

ACTIVATIONS = {"relu": nn.ReLU, "sigmoid": nn.Sigmoid, "tanh": nn.Tanh}


def network_of(inputs, hidden, actions, activation):
    sizes, layers = [inputs, *hidden], []
    for before, after in zip(sizes, sizes[1:]):
        layers += [nn.Linear(before, after), ACTIVATIONS[activation]()]
    return nn.Sequential(*layers, nn.Linear(sizes[-1], actions))


def with_categorical(logits):
    """As courses write it."""
    return Categorical(logits=logits).sample().item()


def with_multinomial(logits):
    """Draws the same without an object and its checks, twice as quickly."""
    return torch.multinomial(logits.softmax(0), 1).item()


DRAWS = {"categorical": with_categorical, "multinomial": with_multinomial}


def discounted_returns(rewards, discount):
    returns, following = [], 0.0
    for reward in reversed(rewards):
        following = reward + discount * following
        returns.append(following)
    return returns[::-1]


def training(
    seed,
    *,
    hidden=(128,),
    activation="relu",
    learning_rate=1e-3,
    discount=0.99,
    episodes_per_update=1,
    normalise=False,
    entropy=0.0,
    average="episodes",
    draw="categorical",
    fused=False,
):
    """Trains on CartPole-v1 without an end; yields after every step the return of the episode that it ended, or None.

    Actions are drawn without a gradient, and an update computes what it needs of all its steps at once, which is
    quicker than to keep a graph of every step. The loss is a sum over these steps, divided by the number of their
    episodes, or of "steps".
    """
    torch.manual_seed(seed)
    environment = gymnasium.make("CartPole-v1")
    network = network_of(4, hidden, 2, activation)
    optimiser = torch.optim.Adam(network.parameters(), learning_rate, fused=True if fused else None)
    observation, _ = environment.reset(seed=seed)
    observations, actions, returns, rewards, episodes = [], [], [], [], 0
    while True:
        with torch.inference_mode():
            action = DRAWS[draw](network(torch.from_numpy(observation)))
        observations.append(observation)
        actions.append(action)
        observation, reward, terminated, truncated, _ = environment.step(action)
        rewards.append(reward)
        if not (terminated or truncated):
            yield None
            continue
        observation, _ = environment.reset()
        returns += discounted_returns(rewards, discount)
        episode_return, rewards, episodes = sum(rewards), [], episodes + 1
        if episodes % episodes_per_update == 0:
            weights = torch.tensor(returns)
            if normalise:
                weights = (weights - weights.mean()) / (weights.std() + 1e-9)
            logarithms = network(torch.from_numpy(numpy.stack(observations))).log_softmax(1)
            chosen = logarithms.gather(1, torch.tensor(actions).unsqueeze(1)).squeeze(1)
            loss = -(weights * chosen).sum() / (len(actions) if average == "steps" else episodes_per_update)
            if entropy > 0:
                loss = loss + entropy * (logarithms.exp() * logarithms).sum(1).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            observations, actions, returns = [], [], []
        yield episode_return


def rate(steps, seed, settings):
    seconds = {}
    for draw in DRAWS:
        before = time.process_time()
        for _ in zip(range(steps), training(seed, draw=draw, fused=True, **settings)):
            pass
        seconds[draw] = time.process_time() - before
    return {"steps": steps, **seconds}


def race(most, seed, settings):
    latest, episodes = deque(maxlen=100), 0
    before = time.process_time()
    for steps, result in enumerate(training(seed, **settings), 1):
        if result is None:
            continue
        latest.append(result)
        episodes += 1
        solved = len(latest) == 100 and sum(latest) >= 475 * 100
        if solved or episodes == most:
            seconds = time.process_time() - before
            return {"solved": int(solved), "episodes": episodes, "steps": steps, "seconds": seconds}


if __name__ == "__main__":
    mode, most, seed, settings = sys.argv[1:]
    torch.set_num_threads(1)
    import_compiler()
    print(json.dumps({"rate": rate, "race": race}[mode](int(most), int(seed), json.loads(settings))))
