"""The peer of tests/bench/dqn.ts: stable-baselines3's DQN on CartPole-v1.

    python dqn_stable_baselines3.py HIDDEN BATCH TRAIN_EVERY STEPS SEED

HIDDEN are the widths of the hidden layers, such as 120,84. Prints one JSON line: environment steps, and the CPU
seconds that they took on one thread, which is best for it.
"""

import json
import sys
import time

import torch
from dqn_pytorch import import_compiler
from stable_baselines3 import DQN

if __name__ == "__main__":
    hidden = [int(width) for width in sys.argv[1].split(",")]
    batch_size, train_every, steps, seed = map(int, sys.argv[2:])
    torch.set_num_threads(1)
    import_compiler()
    before = time.process_time()
    agent = DQN(
        "MlpPolicy",
        "CartPole-v1",
        learning_rate=1e-3,
        buffer_size=50_000,
        learning_starts=1000,
        batch_size=batch_size,
        train_freq=train_every,
        gradient_steps=1,
        target_update_interval=100 * train_every,
        exploration_initial_eps=1,
        exploration_final_eps=0.05,
        exploration_fraction=5000 / steps,
        policy_kwargs={"net_arch": hidden},
        seed=seed,
        device="cpu",
    )
    agent.learn(steps)
    print(json.dumps({"steps": steps, "seconds": time.process_time() - before}))
