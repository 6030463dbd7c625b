"""The peer of tests/bench/ppo_race.ts: PyTorch and stable-baselines3 on the way to solving CartPole-v1 with PPO.

    python ppo_race.py PEER SEED

PEER is one of RUNNERS below. Every 1,024 steps the agent plays 100 greedy episodes; training ends when their mean is at
least 475, or where the schedules of learning rate and clip range end, after 100,000. Prints one JSON line: whether and
after how many steps that was, and the CPU seconds that training took till then, without those episodes.
"""

import json
import sys
import time

import torch
from dqn_pytorch import import_compiler
from gymnasium.envs.classic_control.cartpole import CartPoleVectorEnv
from ppo_pytorch import training, with_multinomial
from ppo_stable_baselines3 import SCHEDULE, Until, agent_of

PER_UPDATE, EVERY, ENOUGH = 256, 1024, 475


def mean_return(greedy, episodes, seed):
    """All episodes are played at once; who is through plays on for nothing."""
    environments = CartPoleVectorEnv(episodes)
    observations, _ = environments.reset(seed=seed)
    going, total = torch.ones(episodes, dtype=torch.bool).numpy(), 0.0
    while going.any():
        observations, _, terminated, truncated, _ = environments.step(greedy(observations))
        total += going.sum()
        going &= ~(terminated | truncated)
    return float(total / episodes)


class Rule:
    """Says when training is over; the clock, which counts the making of the agent too, stands still while it looks."""

    def __init__(self, seed):
        self.seed, self.steps, self.seconds, self.solved = seed, 0, 0.0, False
        self.since = time.process_time()

    def is_over(self, greedy):
        """Is asked after every update."""
        self.steps += PER_UPDATE
        self.seconds += time.process_time() - self.since
        if self.steps % EVERY == 0:
            self.solved = mean_return(greedy, 100, 1_000_000 + 1000 * self.seed) >= ENOUGH
        self.since = time.process_time()
        return self.solved


def flat_loop(**options):
    def run(rule):
        for policy in training(rule.seed, **options):

            def greedy(observations):
                with torch.inference_mode():
                    return policy(torch.from_numpy(observations)).argmax(1).numpy()

            if rule.is_over(greedy):
                return

    return run


def stable_baselines3(rule):
    def is_over(agent):
        return rule.is_over(lambda observations: agent.predict(observations, deterministic=True)[0])

    agent_of(rule.seed).learn(SCHEDULE, callback=Until(is_over))


RUNNERS = {
    "default": flat_loop(),
    "lean": flat_loop(fused=True, draw=with_multinomial),
    "stable-baselines3": stable_baselines3,
}


if __name__ == "__main__":
    peer, seed = sys.argv[1], int(sys.argv[2])
    torch.set_num_threads(1)
    import_compiler()
    rule = Rule(seed)
    RUNNERS[peer](rule)
    print(json.dumps({"solved": int(rule.solved), "steps": rule.steps, "seconds": rule.seconds}))
