/** A network of 2 inputs, 2 relu units and 2 outputs in plain numbers. */

/** Its weights and biases: w1 [2, 2], b1 [2], w2 [2, 2], b2 [2], in a row. */
export type Numbers = readonly number[];

/** What it gives for an observation, and on the way there. */
export function forward(w: Numbers, x: ArrayLike<number>): { hidden: Numbers; outputs: Numbers } {
  const hidden = [0, 1].map((unit) => Math.max(0, x[0] * w[unit] + x[1] * w[2 + unit] + w[4 + unit]));
  const outputs = [0, 1].map((output) =>
    hidden[0] * w[6 + output] + hidden[1] * w[8 + output] + w[10 + output]
  );
  return { hidden, outputs };
}

/** The gradient of its weights, from how much the loss grows with each output. */
export function backward(w: Numbers, x: ArrayLike<number>, dy: Numbers): Numbers {
  const { hidden } = forward(w, x), w2 = (unit: number, output: number) => w[6 + 2 * unit + output];
  const dh = [0, 1].map((unit) => hidden[unit] > 0 ? w2(unit, 0) * dy[0] + w2(unit, 1) * dy[1] : 0);
  const products = (a: ArrayLike<number>, b: Numbers) => [0, 1].flatMap((i) => b.map((each) => a[i] * each));
  return [...products(x, dh), ...dh, ...products(hidden, dy), ...dy];
}
