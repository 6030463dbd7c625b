import { inWords } from "../../demands/in_words.ts";
import { doYouMean } from "../../demands/meant.ts";

const activations = ["linear", "relu", "tanh", "sigmoid"] as const;

/** What follows the weighted sums of a layer; `"linear"` is nothing. */
export type Activation = typeof activations[number];

/** @throws {TypeError} If it is not the name of an activation. */
export function demandActivation(owner: string, name: string, activation: Activation): void {
  if (activations.includes(activation)) return;
  const names = activations.map((known) => `"${known}"`).join(", ");
  throw new TypeError(
    `${owner}: ${name} must be one of ${names}, got ${inWords(activation)}${
      doYouMean(activation, activations)
    }`,
  );
}
