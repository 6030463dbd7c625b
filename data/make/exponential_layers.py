"""Computes the layers of the exponential ziggurat, for lib/random/exponential.as.ts.

    pip install -r data/make/requirements.txt
    python data/make/exponential_layers.py
    deno run -A --no-lock lib/random/build.ts

256 layers of equal area under e^-x: the tail begins where the recurrence from layer 255 down ends at the top, at 1.
Computed with 200 bits and rounded once, which gives the very numbers that numpy has.
"""

from pathlib import Path

from mpmath import exp, log, mp, mpf

mp.prec = 200
LAYERS = 256
POINTS = 2**53


def layers(tail):
    """Widths and heights of the layers whose tail begins at `tail`, or None where they overshoot the top."""
    area = (tail + 1) * exp(-tail)
    widths, heights = [mpf(0)] * LAYERS, [mpf(0)] * LAYERS
    widths[-1], heights[-1] = tail, exp(-tail)
    for i in range(LAYERS - 2, 0, -1):
        height = area / widths[i + 1] + heights[i + 1]
        if height >= 1:
            return None
        widths[i], heights[i] = -log(height), height
    widths[0], heights[0] = area / heights[-1], mpf(1)
    return (widths, heights) if area / widths[1] + heights[1] < 1 else None


def tail():
    """Where the tail begins, by bisection: the smallest that does not overshoot."""
    low, high = mpf(7), mpf(8)
    for _ in range(190):
        middle = (low + high) / 2
        low, high = (middle, high) if layers(middle) is None else (low, middle)
    return high


def table(name, kind, numbers):
    rows = ["  " + " ".join(f"{number}," for number in numbers[i : i + 4]) for i in range(0, LAYERS, 4)]
    return "\n".join([f"export const {name}: StaticArray<{kind}> = [", *rows, "];"])


if __name__ == "__main__":
    widths, heights = layers(tail())
    inside = [int(widths[-1] / widths[0] * POINTS), 0]
    inside += [int(widths[i - 1] / widths[i] * POINTS) for i in range(2, LAYERS)]
    target = Path(__file__).parent.parent.parent / "lib" / "random" / "exponential_layers.as.ts"
    parts = [
        "// AssemblyScript, written by data/make/exponential_layers.py.",
        f"export const tail: f64 = {float(widths[-1])!r};",
        "/** How wide each layer is. */\n" + table("widths", "f64", [repr(float(width)) for width in widths]),
        "/** Where each layer has its floor. */\n" + table("heights", "f64", [repr(float(height)) for height in heights]),
        "/** How many of a layer's 2^53 points lie under the layer above. */\n" + table("inside", "u64", inside),
    ]
    target.write_text("\n\n".join(parts) + "\n")
    print(target)
