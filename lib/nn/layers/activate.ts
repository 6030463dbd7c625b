import type { Activation } from "../ops/activation.ts";

const functions: Readonly<Record<Activation, (values: Float32Array, count: number) => void>> = {
  linear() {},
  relu(values, count) {
    for (let i = 0; i < count; i++) if (values[i] < 0) values[i] = 0;
  },
  tanh(values, count) {
    for (let i = 0; i < count; i++) values[i] = Math.tanh(values[i]);
  },
  sigmoid(values, count) {
    for (let i = 0; i < count; i++) values[i] = 1 / (1 + Math.exp(-values[i]));
  },
};

/** Applies an activation to the first `count` values, in place. */
export function activate(activation: Activation, values: Float32Array, count: number): void {
  functions[activation](values, count);
}
