"""Writes data/gymnasium/*.json: what Gymnasium's environments answer, step by step.

    pip install -r data/make/requirements.txt
    python data/make/gymnasium_runs.py

One file for each environment: its variants on several seeds, at least 500 steps each. The folder runs/ says who plays
and what must happen in the runs. tests/envs/gymnasium_test.ts takes the same actions and demands the same answers.
"""

from runs import arithmetic, control, grid
from runs.record import record
from runs.write import write


def main():
    for name, variants in {**control.FILES, **grid.FILES}.items():
        write(name, "runs", [run for variant in variants for run in record(variant)])


if __name__ == "__main__":
    arithmetic.ensure()
    main()
