"""Writes data/numpy/streams.json: what numpy's default_rng gives, method by method.

    pip install -r data/make/requirements.txt
    python data/make/numpy_streams.py

One list of calls is made on a generator of every seed. 32-bit draws (float32, small
integers, shuffles) stand between 64-bit ones, so that the half of an output that a 32-bit
draw leaves over has to survive until the next. Integers beyond 53 bits are strings of
digits, in the arguments (then the method takes bigints) as in the results; doubles are
written with as many digits as make them exact.
"""

import json
import os
from pathlib import Path

import numpy as np

SEEDS = [0, 1, 42, 2**32 + 5, 2**64 + 123456789, 2**130 + 7]
ROUNDS = 8

BOUNDS = [
    (0, 2), (0, 4), (1, 7), (-3, 1), (5, 6), (0, 1000), (-(2**31), 2**31 - 1),
    (0, 2**31 + 1), (0, 3 * 2**30), (0, 2**32 - 1), (7, 7 + 2**32), (0, 2**32 + 1),
    (0, 2**40), (-(2**53) + 1, 2**53 - 1),
]
WIDE_BOUNDS = [
    (0, 10), (0, 2**32), (0, 2**60), (-(2**63), 2**63), (-(2**63), 2**63 - 1), (0, 2**63), (-(2**62), 2**63 - 1),
]
WEIGHTS = [
    [1.0], [0.25, 0.75], [0.1, 0.2, 0.3, 0.4], [0.0, 0.5, 0.0, 0.5, 0.0],
    [0.7, 0.1, 0.1, 0.05, 0.05], [1 / 7] * 7,
]


def calls():
    """The calls, as [method, argument, ...]."""
    made = []
    for turn in range(ROUNDS):
        made += [["random"], ["randomFloat32"], ["random"], ["randomFloat32"], ["randomFloat32"], ["random"]]
        for low, high in BOUNDS:
            made += [["integers", low, high]]
            if turn % 2:
                made += [["random"]]
        made += [["integers", str(low), str(high)] for low, high in WIDE_BOUNDS]
        made += [["normal"]] * 10 + [["normal", 0.5, 2.5], ["normal", -3, 0]]
        made += [["exponential"]] * 6 + [["exponential", 2.5], ["exponential", 0]]
        made += [["uniform", -0.05, 0.05], ["uniform", -2.4, 10], ["uniform", 3, 3]]
        made += [["permutation", n] for n in (0, 1, 2, 7, 16 + turn)]
        made += [["shuffle", n] for n in (0, 1, 3, 10 + turn)]
        made += [["randomFloat32"], ["choice", 1, {}], ["choice", 6, {}], ["choice", 6, {"replace": False}]]
        made += [["choice", 9, {"size": 0}], ["choice", 9, {"size": 5}], ["choice", 2**31 - 1, {"size": 3}]]
        made += [["choice", 9, {"size": size, "replace": False}] for size in (0, 1, 4, 9)]
        for p in WEIGHTS:
            made += [["choice", len(p), {"p": p}], ["choice", len(p), {"p": p, "size": 6}]]
            size = sum(weight > 0 for weight in p)
            made += [["choice", len(p), {"p": p, "size": size, "replace": False}]]
        made += [["spawn", turn % 3]]
    # Where numpy's choice without replacement goes from one method to the other.
    for n, size in [(10_000, 250), (10_001, 200), (10_001, 201), (20_000, 401)]:
        made += [["choice", n, {"size": size, "replace": False}], ["random"]]
    return made


def call(generator, method, *arguments):
    """What numpy answers, as plain data."""
    if method == "randomFloat32":
        return float(generator.random(dtype=np.float32))
    if method == "integers":
        low, high = arguments
        drawn = int(generator.integers(int(low), int(high)))
        return str(drawn) if isinstance(low, str) else drawn
    if method == "shuffle":
        items = list(range(arguments[0]))
        generator.shuffle(items)
        return items
    if method == "choice":
        n, options = arguments
        chosen = generator.choice(n, **options)
        return chosen.tolist() if "size" in options else int(chosen)
    if method == "spawn":
        return [child.random() for child in generator.spawn(*arguments)]
    drawn = getattr(generator, method)(*arguments)
    return drawn.tolist() if isinstance(drawn, np.ndarray) else drawn


def state(generator):
    """Where the stream is."""
    bits = generator.bit_generator.state
    spare = bits["uinteger"] if bits["has_uint32"] else None
    return {"state": str(bits["state"]["state"]), "increment": str(bits["state"]["inc"]), "spare": spare}


def stream(seed, script):
    """The script's results on one seed, and the state before and after."""
    generator = np.random.default_rng(seed)
    before = state(generator)
    results = [call(generator, *entry) for entry in script]
    return {"seed": str(seed), "before": before, "results": results, "after": state(generator)}


def many_normals(seed, count):
    """A million draws in one number, their sum from first to last, and all that came from the tail."""
    draws = np.random.default_rng(seed).standard_normal(count)
    tail = np.flatnonzero(np.abs(draws) > 3.6541528853610088)
    return {
        "seed": seed,
        "count": count,
        "sum": float(np.cumsum(draws)[-1]),
        "tail": [[int(index), float(draws[index])] for index in tail],
    }


def seed_sequence(entropy, spawn_key):
    words = np.random.SeedSequence(entropy, spawn_key=spawn_key).generate_state(9)
    return {"entropy": str(entropy), "spawnKey": list(spawn_key), "words": words.tolist()}


def main():
    script = calls()
    recorded = {
        "numpy": np.__version__,
        "calls": script,
        "streams": [stream(seed, script) for seed in SEEDS],
        "manyNormals": many_normals(7, 1_000_000),
        "seedSequences": [
            seed_sequence(entropy, key) for entropy in SEEDS for key in [(), (0,), (3, 1), (2**32 + 1,), (1, 2, 3, 4, 5)]
        ],
    }
    target = Path(__file__).parent.parent / "numpy" / "streams.json"
    draft = target.with_suffix(".json.new")
    draft.write_text(json.dumps(recorded, separators=(",", ":")) + "\n")
    os.replace(draft, target)
    print(f"{target.name}: {target.stat().st_size} bytes, numpy {np.__version__}")


if __name__ == "__main__":
    main()
