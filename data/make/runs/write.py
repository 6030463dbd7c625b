"""Writing a recording: beside its place, then renamed, so that it is never half there."""

import json
import os
from pathlib import Path

import gymnasium
import numpy

FOLDER = Path(__file__).parent.parent.parent / "gymnasium"


def compact(value):
    return json.dumps(value, separators=(",", ":"))


def write(name, key, entries):
    """Writes data/gymnasium/<name>.json: the versions, and under `key` the entries, one a line."""
    target = FOLDER / f"{name}.json"
    draft = target.with_suffix(".json.new")
    versions = {"gymnasium": gymnasium.__version__, "numpy": numpy.__version__}
    lines = ",\n".join(compact(entry) for entry in entries)
    with open(draft, "w", encoding="utf-8", newline="\n") as file:
        file.write(f"{compact(versions)[:-1]},{compact(key)}:[\n{lines}\n]}}\n")
    os.replace(draft, target)
    print(f"{target.name}: {target.stat().st_size} bytes, {len(entries)} {key}")
