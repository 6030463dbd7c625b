const bits = new Uint32Array(1), float = new Float32Array(bits.buffer);

/**
 * The numbers of 16-bit floats with 5 bits of exponent, exactly.
 *
 * @see IEEE 754-2019, binary16
 */
export function fromFloat16(halves: Uint16Array): Float32Array {
  return Float32Array.from(halves, (half) => {
    const sign = half & 0x8000 ? -1 : 1, exponent = half >> 10 & 31, fraction = half & 1023;
    if (exponent === 31) return fraction ? NaN : sign * Infinity;
    return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
  });
}

/** The numbers of 16-bit floats that are the upper halves of 32-bit ones, exactly. */
export function fromBfloat16(halves: Uint16Array): Float32Array {
  return Float32Array.from(halves, (half) => {
    bits[0] = half << 16;
    return float[0];
  });
}
