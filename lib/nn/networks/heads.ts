import { inWords } from "../../demands/in_words.ts";
import { doYouMean } from "../../demands/meant.ts";
import { Dense } from "../layers/dense.ts";
import { Dueling } from "../layers/dueling.ts";
import type { PlacedLayer } from "../layers/layer.ts";
import { LogSoftmax } from "../layers/log_softmax.ts";
import type { Activation } from "../ops/activation.ts";
import type { Stem } from "./plan.ts";

/** What a head is made of. */
interface HeadOptions {
  /** What it continues. */
  readonly stem: Stem;
  /** The name of a dense layer that continues the numbering. */
  readonly next: string;
  readonly outputs: number;
  /** Of a plain head. */
  readonly activation: Activation;
}

const heads = {
  /** A dense layer. */
  plain({ stem, next, outputs, activation }: HeadOptions): PlacedLayer[] {
    return [{
      name: next,
      layer: new Dense(stem.shape, { units: outputs, activation }),
      inputs: [stem.name],
    }];
  },
  /** The value of the state and the actions' advantages, put together. */
  dueling({ stem, outputs }: HeadOptions): PlacedLayer[] {
    return [
      denseOf("value", stem, 1),
      denseOf("advantage", stem, outputs),
      { name: "actionValues", layer: new Dueling([outputs]), inputs: ["value", "advantage"] },
    ];
  },
  /** The logarithms of the actions' probabilities. */
  policy({ stem, next, outputs }: HeadOptions): PlacedLayer[] {
    return [denseOf(next, stem, outputs), logProbabilitiesOf(next, outputs)];
  },
} as const;

/** What comes last in a network: a dense layer; value and advantages; the logarithms of probabilities. */
export type HeadName = keyof typeof heads;

/**
 * The layers of a head, the output last.
 *
 * @throws {TypeError} If there is no head of that name.
 */
export function head(owner: string, name: HeadName, options: HeadOptions): PlacedLayer[] {
  if (typeof name === "string" && Object.hasOwn(heads, name)) return heads[name](options);
  const names = Object.keys(heads), quoted = names.map((known) => `"${known}"`).join(", ");
  throw new TypeError(
    `${owner}: head must be one of ${quoted}, got ${inWords(name)}${doYouMean(name, names)}`,
  );
}

/** A dense layer without an activation. */
export function denseOf(name: string, { name: input, shape }: Stem, units: number): PlacedLayer {
  return { name, layer: new Dense(shape, { units, activation: "linear" }), inputs: [input] };
}

/** What makes the logarithms of probabilities of a layer's scores. */
export function logProbabilitiesOf(scores: string, actions: number): PlacedLayer {
  return { name: "logProbabilities", layer: new LogSoftmax([actions]), inputs: [scores] };
}
