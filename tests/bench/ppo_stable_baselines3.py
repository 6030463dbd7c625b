"""The peer of tests/bench/ppo.ts: stable-baselines3's PPO on eight copies of CartPole-v1, with the settings that
rl-baselines3-zoo has tuned for it.

    python ppo_stable_baselines3.py STEPS SEED

Prints one JSON line: environment steps, and the CPU seconds that they took on one thread, which is best for it.
"""

import json
import math
import sys
import time

import torch
from dqn_pytorch import import_compiler
from stable_baselines3 import PPO
from stable_baselines3.common.callbacks import BaseCallback
from stable_baselines3.common.env_util import make_vec_env

SCHEDULE = 100_000


def agent_of(seed):
    return PPO(
        "MlpPolicy",
        make_vec_env("CartPole-v1", n_envs=8, seed=seed),
        learning_rate=lambda left: 0.001 * left,
        clip_range=lambda left: 0.2 * left,
        n_steps=32,
        batch_size=256,
        n_epochs=20,
        gamma=0.98,
        gae_lambda=0.8,
        ent_coef=0.0,
        seed=seed,
        device="cpu",
    )


class Until(BaseCallback):
    """Ends training when the rollout that follows would begin, once `is_over` says so of the agent."""

    def __init__(self, is_over):
        super().__init__()
        self.is_over, self.over = is_over, False

    def _on_rollout_start(self):
        self.over = self.num_timesteps > 0 and self.is_over(self.model)

    def _on_step(self):
        return not self.over


if __name__ == "__main__":
    steps, seed = map(int, sys.argv[1:])
    torch.set_num_threads(1)
    import_compiler()
    before = time.process_time()
    agent_of(seed).learn(SCHEDULE, callback=Until(lambda agent: agent.num_timesteps >= steps))
    seconds = time.process_time() - before
    print(json.dumps({"steps": math.ceil(steps / 256) * 256, "seconds": seconds}))
