"""How many numbers of one kind are written down: base64 of their bytes."""

import base64

import numpy as np


def column(numbers, kind):
    """Numbers as {type, base64}, little-endian; where few values recur, as {values, type, base64}.

    Of the latter the bytes are places in the list of values. Values are written with as many digits as make
    doubles exact.
    """
    numbers = np.asarray(numbers, dtype=kind)
    values, places = np.unique(numbers, return_inverse=True)
    if kind == "float64" and values.size <= 32:
        assert not np.any((values == 0) & np.signbit(values)), "a list of values would lose the sign of zero"
        return {"values": values.tolist(), **column(places, "uint8")}
    little_endian = numbers.dtype.newbyteorder("<")
    return {"type": kind, "base64": base64.b64encode(numbers.astype(little_endian).tobytes()).decode()}
