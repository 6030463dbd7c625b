"""Writes data/gymnasium/lake_maps.json: random maps of FrozenLake.

    pip install -r data/make/requirements.txt
    python data/make/gymnasium_lake_maps.py
"""

from gymnasium.envs.toy_text.frozen_lake import generate_random_map

from runs.write import write

SEEDS = [0, 1, 42, 2**32 + 5, 2**64 + 123456789]
#: The number of squares of a side, and how likely a square is frozen; low ones take many attempts.
LAKES = [(2, 0.5), (3, 0.2), (4, 0.8), (5, 0.45), (8, 0.8), (8, 0.55), (13, 0.7), (4, 1)]


def record(size, frozen, seed):
    rows = generate_random_map(size=size, p=frozen, seed=seed)
    return {"size": size, "frozen": frozen, "seed": str(seed), "map": [str(row) for row in rows]}


if __name__ == "__main__":
    write("lake_maps", "maps", [record(*lake, seed) for lake in LAKES for seed in SEEDS])
