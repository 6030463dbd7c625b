"""The peer of tests/bench/dqn_race.ts: PyTorch and stable-baselines3 on the way to solving CartPole-v1.

    python dqn_race.py PEER SEED

PEER is one of RUNNERS below. Every 1,000 steps the agent plays 20 greedy validation episodes; training ends when
their mean is at least 490, or after as many steps as the runner is given. Prints one JSON line: whether and after how
many steps that was, the CPU seconds that training took till then, without the validation, and the mean of 100 greedy
test episodes, which nothing looks at before.
"""

import json
import sys
import time

import gymnasium
import numpy
import torch
from stable_baselines3 import DQN
from stable_baselines3.common.callbacks import BaseCallback
from torch import nn

from dqn_pytorch import import_compiler, training

EVERY, ENOUGH = 1000, 490


def mean_return(network, episodes, seed):
    """All episodes are played at once, and those that are over wait for the others."""
    environments = [gymnasium.make("CartPole-v1") for _ in range(episodes)]
    observations = numpy.stack([env.reset(seed=seed + i)[0] for i, env in enumerate(environments)])
    returns, going = numpy.zeros(episodes), list(range(episodes))
    while going:
        with torch.inference_mode():
            actions = network(torch.from_numpy(observations[going])).argmax(1).tolist()
        for place, action in zip(list(going), actions):
            observations[place], reward, terminated, truncated, _ = environments[place].step(action)
            returns[place] += reward
            if terminated or truncated:
                going.remove(place)
    return float(returns.mean())


class Rule:
    """Says when training is over; the clock, which counts the making of the agent too, stands still while it looks."""

    def __init__(self, seed):
        self.seed, self.steps, self.seconds, self.solved = seed, 0, 0.0, False
        self.since = time.process_time()

    def is_over(self, network):
        self.steps += 1
        if self.steps % EVERY > 0:
            return False
        self.seconds += time.process_time() - self.since
        self.solved = mean_return(network, 20, 1_000_000 + 1000 * self.seed) >= ENOUGH
        self.since = time.process_time()
        return self.solved


def flat_loop(most, **options):
    def run(rule):
        for network in training(rule.seed, **options):
            if rule.is_over(network) or rule.steps == most:
                return network

    return run


def stable_baselines3(most):
    """With the settings for CartPole-v1 of rl-baselines3-zoo."""

    def run(rule):
        agent = DQN(
            "MlpPolicy",
            "CartPole-v1",
            learning_rate=2.3e-3,
            batch_size=64,
            buffer_size=100_000,
            learning_starts=1000,
            gamma=0.99,
            target_update_interval=10,
            train_freq=256,
            gradient_steps=128,
            exploration_fraction=0.16,
            exploration_final_eps=0.04,
            policy_kwargs={"net_arch": [256, 256]},
            seed=rule.seed,
            device="cpu",
        )
        agent.learn(most, callback=Watcher(rule, most))
        return agent.policy.q_net

    return run


class Watcher(BaseCallback):
    """Asks the rule after every step."""

    def __init__(self, rule, most):
        super().__init__()
        self.rule, self.most = rule, most

    def _on_step(self):
        return not self.rule.is_over(self.model.policy.q_net) and self.rule.steps < self.most


# "same" and "fused" have the settings of Bellman's defaults, which are those of training().
RUNNERS = {
    "same": flat_loop(50_000),
    "fused": flat_loop(50_000, fused=True),
    "cleanrl": flat_loop(
        150_000,
        hidden=(120, 84),
        learning_rate=2.5e-4,
        epsilon=(1, 0.05, 250_000),
        batch_size=128,
        memory_size=10_000,
        learning_starts=10_000,
        train_every=10,
        target_every=50,
        loss=nn.functional.mse_loss,
    ),
    "stable-baselines3": stable_baselines3(50_000),
}


if __name__ == "__main__":
    peer, seed = sys.argv[1], int(sys.argv[2])
    torch.set_num_threads(1)
    import_compiler()
    rule = Rule(seed)
    network = RUNNERS[peer](rule)
    test = mean_return(network, 100, 2_000_000 + 1000 * seed)
    print(json.dumps({"solved": int(rule.solved), "steps": rule.steps, "seconds": rule.seconds, "test": test}))
