"""The peer of tests/bench/ppo.ts: PPO in PyTorch on eight copies of Gymnasium's CartPole-v1, in one flat loop, as
CleanRL writes it, with what rl-baselines3-zoo has tuned for stable-baselines3 and this task.

    python ppo_pytorch.py STEPS SEED

Prints one JSON line: environment steps, and the CPU seconds that they took as CleanRL does it, and with PyTorch's
fused Adam and its quickest way to draw actions; each on one thread, with which it does most for each CPU second.
"""

import json
import math
import sys
import time

import gymnasium
import numpy
import torch
from dqn_pytorch import import_compiler
from gymnasium.vector import AutoresetMode, SyncVectorEnv
from torch import nn
from torch.distributions import Categorical


def layer(inputs, outputs, gain):
    linear = nn.Linear(inputs, outputs)
    nn.init.orthogonal_(linear.weight, gain)
    nn.init.zeros_(linear.bias)
    return linear


def network_of(inputs, hidden, outputs, gain):
    sizes, layers = [inputs, *hidden], []
    for before, after in zip(sizes, sizes[1:]):
        layers += [layer(before, after, math.sqrt(2)), nn.Tanh()]
    return nn.Sequential(*layers, layer(sizes[-1], outputs, gain))


def with_categorical(logits):
    """As CleanRL writes it: the actions, and the logarithms of their probabilities."""
    distribution = Categorical(logits=logits)
    actions = distribution.sample()
    return actions, distribution.log_prob(actions)


def with_multinomial(logits):
    """Draws the same without an object and its checks."""
    logarithms = logits.log_softmax(1)
    actions = torch.multinomial(logarithms.exp(), 1)
    return actions.squeeze(1), logarithms.gather(1, actions).squeeze(1)


def training(
    seed,
    *,
    hidden=(64, 64),
    copies=8,
    steps_per_update=32,
    batch_size=256,
    epochs=20,
    learning_rate=1e-3,
    clip_range=0.2,
    schedule=100_000,
    discount=0.98,
    trace_decay=0.8,
    value_coefficient=0.5,
    clip_norm=0.5,
    draw=with_categorical,
    fused=False,
):
    """Trains on CartPole-v1 and yields the policy's network after every update, `copies * steps_per_update` steps each;
    ends after `schedule` steps, over which learning rate and clip range go to zero in a straight line."""
    torch.manual_seed(seed)
    makers = [lambda: gymnasium.make("CartPole-v1")] * copies
    environments = SyncVectorEnv(makers, autoreset_mode=AutoresetMode.SAME_STEP)
    policy, critic = network_of(4, hidden, 2, 0.01), network_of(4, hidden, 1, 1.0)
    parameters = [*policy.parameters(), *critic.parameters()]
    optimiser = torch.optim.Adam(parameters, learning_rate, eps=1e-5, fused=True if fused else None)
    rows = steps_per_update, copies
    observations, actions = torch.zeros(*rows, 4), torch.zeros(rows, dtype=torch.int64)
    logarithms, values, rewards, going = (torch.zeros(rows) for _ in range(4))
    observation = torch.from_numpy(environments.reset(seed=seed)[0])
    steps = 0
    while steps < schedule:
        for time_step in range(steps_per_update):
            with torch.no_grad():
                actions[time_step], logarithms[time_step] = draw(policy(observation))
                values[time_step] = critic(observation).squeeze(1)
            observations[time_step] = observation
            seen, reward, terminated, truncated, infos = environments.step(actions[time_step].numpy())
            observation = torch.from_numpy(seen)
            rewards[time_step] = torch.from_numpy(reward)
            going[time_step] = torch.from_numpy(1.0 - (terminated | truncated))
            for copy in numpy.flatnonzero(truncated & ~terminated):
                with torch.no_grad():  # a truncated episode would have gone on: its last state has a value
                    rewards[time_step, copy] += discount * critic(torch.from_numpy(infos["final_obs"][copy])).item()
        steps += steps_per_update * copies
        with torch.no_grad():
            following, advantage, advantages = critic(observation).squeeze(1), 0, torch.zeros(rows)
            for time_step in reversed(range(steps_per_update)):
                error = rewards[time_step] + discount * going[time_step] * following - values[time_step]
                advantages[time_step] = advantage = error + discount * trace_decay * going[time_step] * advantage
                following = values[time_step]
        left = 1 - steps / schedule
        optimiser.param_groups[0]["lr"] = left * learning_rate
        whole = [each.flatten(0, 1) for each in (observations, actions, logarithms, advantages, advantages + values)]
        for _ in range(epochs):
            for places in torch.randperm(steps_per_update * copies).split(batch_size):
                seen, chosen, old, weights, targets = (each[places] for each in whole)
                weights = (weights - weights.mean()) / (weights.std() + 1e-8)
                now = policy(seen).log_softmax(1).gather(1, chosen.unsqueeze(1)).squeeze(1)
                ratio = (now - old).exp()
                clipped = ratio.clamp(1 - left * clip_range, 1 + left * clip_range)
                policy_loss = -torch.min(ratio * weights, clipped * weights).mean()
                value_loss = nn.functional.mse_loss(critic(seen).squeeze(1), targets)
                optimiser.zero_grad()
                (policy_loss + value_coefficient * value_loss).backward()
                nn.utils.clip_grad_norm_(parameters, clip_norm)
                optimiser.step()
        yield policy


def seconds_for(steps, seed, **options):
    before = time.process_time()
    for update, _ in enumerate(training(seed, **options), 1):
        if update * 256 >= steps:
            break
    return time.process_time() - before


if __name__ == "__main__":
    steps, seed = map(int, sys.argv[1:])
    torch.set_num_threads(1)
    import_compiler()
    ways = {"default": {}, "lean": {"fused": True, "draw": with_multinomial}}
    seconds = {name: seconds_for(steps, seed, **way) for name, way in ways.items()}
    print(json.dumps({"steps": math.ceil(steps / 256) * 256, **seconds}))
