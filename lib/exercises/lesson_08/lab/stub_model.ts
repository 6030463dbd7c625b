import * as tf from "@tensorflow/tfjs";
import { Refusal } from "../../judging/refusal.ts";
import type { MaskedModel, Weights } from "./masked_model.ts";

/** What a model was asked to fit. */
export interface Fit {
  readonly states: unknown;
  readonly mask: unknown;
  readonly targets: unknown;
}

/** What a stub is made of. */
export interface StubOptions {
  /** How many actions there are; a state has at least as many numbers. */
  readonly actions: number;
  /** By what the values are multiplied. Default 1. */
  readonly factor?: number;
  /** Told of every fit. */
  readonly onFit?: (fit: Fit) => void;
  /** What holds its weights. Default: nothing that can be copied. */
  readonly network?: Weights;
}

/** A model whose values can be read off the state, and how often it was asked for them. */
export interface Stub extends MaskedModel {
  readonly asked: { times: number };
}

const noWeights: Weights = { copyFrom: () => {} };

/**
 * A model whose values can be read off the state: that of action 0 is the
 * state's first number, that of action 1 its second. It refuses what is not a
 * row for each state, in the learner's terms.
 */
export function stubModel(
  { actions, factor = 1, onFit = () => {}, network = noWeights }: StubOptions,
): Stub {
  const asked = { times: 0 };
  return {
    asked,
    network,
    predict: (states, mask) => {
      asked.times++;
      demandRows("predict", { states, mask });
      return tf.tidy(() => tf.mul(tf.mul(tf.slice(states, [0, 0], [-1, actions]), mask), factor));
    },
    fit: (states, mask, targets) => {
      demandRows("fit", { states, mask, targets });
      onFit({ states: states.arraySync(), mask: mask.arraySync(), targets: targets.arraySync() });
    },
  };
}

/**
 * Lets an agent choose: it must clean up after itself, and ask its model where
 * nothing is left to chance.
 *
 * @throws {Refusal} If it does not.
 */
export function acting(model: Stub, mustAsk: boolean, act: () => number): number {
  const before = model.asked.times, action = tidily("act", act);
  if (mustAsk && model.asked.times === before) {
    throw new Refusal(
      "act does not ask its model",
      "`act` does not ask the model that the agent was given: `const { model, settings, exploration } = this.parts;`. " +
        "Without that line, `model` is the page's own.",
    );
  }
  return action;
}

/** Refuses what is no tensor with a row for each state. */
function demandRows(method: string, given: Readonly<Record<string, unknown>>): void {
  for (const [name, tensor] of Object.entries(given)) {
    if (!(tensor instanceof tf.Tensor)) {
      throw new Refusal(
        `calls ${method} without a tensor of ${name}`,
        `\`${method}\` wants tensors, in this order: ${Object.keys(given).join(", ")}. ` +
          "`tf.tensor(list)` makes one of a list, `tf.ones([rows, columns])` one of ones.",
      );
    }
    if (tensor.rank !== 2) {
      throw new Refusal(
        `calls ${method} with ${name} of shape [${tensor.shape.join(", ")}]`,
        `\`${method}\` wants a row for each state, also where there is only one: [batch, …]. ` +
          `Your ${name} ${name === "mask" ? "is" : "are"} of shape [${tensor.shape.join(", ")}].`,
      );
    }
    const rows = given.states instanceof tf.Tensor ? given.states.shape[0] : 1, [count] = tensor.shape;
    if (method === "predict" && count !== rows && count !== 1) {
      throw new Refusal(
        `calls ${method} with ${rows} rows of states and ${count} of ${name}`,
        `\`${method}\` wants a row for each state: yours are ${rows} of states and ${count} of ${name}. ` +
          "Batches are not always of 32; `experiences.length` says how many there are.",
      );
    }
  }
}

/**
 * Calls what must clean up after itself.
 *
 * @throws {Refusal} If it leaves tensors behind.
 */
export function tidily<Result>(method: string, call: () => Result): Result {
  const before = tf.memory().numTensors;
  const result = call();
  const left = tf.memory().numTensors - before;
  if (left > 0) {
    throw new Refusal(
      `${method} leaves ${left} ${left === 1 ? "tensor" : "tensors"} behind`,
      "Tensors are not tidied away by themselves, and this is called in every step. Wrap the body: " +
        "`tf.tidy(() => { … });`.",
    );
  }
  return result;
}
