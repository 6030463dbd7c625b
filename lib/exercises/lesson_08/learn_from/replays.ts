import * as tf from "@tensorflow/tfjs";
import type { Experience, LearnFrom, MaskedModel } from "../lab/masked_model.ts";
import { Refusal } from "../../judging/refusal.ts";
import { type Fit, stubModel, tidily } from "../lab/stub_model.ts";

/** An experience as cases write it down: the terminated one says so. */
export type Told = readonly [
  observation: readonly number[],
  action: number,
  reward: number,
  nextObservation: readonly number[],
  ending?: "terminated" | "truncated",
];

/** Lets an answer learn from experiences, by models whose values can be read off the states. */
export function fits(learnFrom: LearnFrom, told: readonly Told[], gamma: number, actionSize: number): Fit[] {
  const done: Fit[] = [];
  const model = stubModel({ actions: actionSize, factor: -1, onFit: (fit) => done.push(inSevenDigits(fit)) });
  const predictor = stubModel({ actions: actionSize, onFit: refusePredictor });
  tf.engine().startScope();
  try {
    tidily("your function", () => learnFrom(told.map(experienceOf), model, predictor, { gamma, actionSize }));
  } finally {
    tf.engine().endScope();
  }
  return done;
}

/** What is said where the wrong network learns. */
export const fitsPredictor = "You fit the predictor. What learns is `model`.";

/** As 32 bits hold them: 0.1, and not 0.10000000149. */
function inSevenDigits({ states, mask, targets }: Fit): Fit {
  return { states: rounded(states), mask: rounded(mask), targets: rounded(targets) };
}

function rounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === "number" ? Number(value.toPrecision(7)) : value;
}

function refusePredictor(): void {
  throw new Refusal("fits the predictor", fitsPredictor);
}

function experienceOf([observation, action, reward, nextObservation, ending]: Told): Experience {
  return {
    observation: Float32Array.from(observation),
    action,
    reward,
    nextObservation: Float32Array.from(nextObservation),
    terminated: ending === "terminated",
    truncated: ending === "truncated",
  };
}

/** In what a replay differs from the right one. */
export interface Differences {
  /** What next states are worth, [batch], from all that is known of the batch. */
  readonly nextValues?: (batch: Batch) => tf.Tensor;
  /** What counts in the next values. */
  readonly goesOn?: (experience: Experience) => boolean;
  readonly gamma?: number;
  /** What is multiplied by the rewards. Default 1. */
  readonly rewards?: number;
  /** Which columns a row of the mask has. */
  readonly depth?: (batch: Batch) => number;
  /** From the targets [batch] and the mask, what is fitted. */
  readonly matrix?: (targets: tf.Tensor, mask: tf.Tensor) => tf.Tensor;
  /** What is fitted to what: the model, with all that is known of the batch, the mask, and the targets in it. */
  readonly fit?: (batch: Batch, mask: tf.Tensor, matrix: tf.Tensor) => void;
}

/** What a replay works with. */
export interface Batch {
  readonly experiences: readonly Experience[];
  readonly model: MaskedModel;
  readonly predictor: MaskedModel;
  readonly states: tf.Tensor;
  readonly nextStates: tf.Tensor;
  /** Ones, [batch, actions]. */
  readonly all: tf.Tensor;
  readonly actionSize: number;
}

/** A replay that is right but for some differences. */
export function replayWith(differences: Differences = {}): LearnFrom {
  const {
    nextValues = ({ predictor, nextStates, all }) => tf.max(predictor.predict(nextStates, all), 1),
    goesOn = ({ terminated }) => !terminated,
    rewards: weight = 1,
    depth = ({ actionSize }) => actionSize,
    matrix = (targets, mask) => tf.mul(mask, tf.expandDims(targets, 1)),
    fit = ({ model, states }, mask, matrix) => model.fit(states, mask, matrix),
  } = differences;
  return (experiences, model, predictor, { gamma, actionSize }) => {
    tf.tidy(() => {
      const states = tf.tensor(experiences.map(({ observation }) => observation));
      const nextStates = tf.tensor(experiences.map(({ nextObservation }) => nextObservation));
      const all = tf.ones([experiences.length, actionSize]);
      const batch = { experiences, model, predictor, states, nextStates, all, actionSize };
      const living = tf.tensor1d(experiences.map((experience) => goesOn(experience) ? 1 : 0));
      const rewards = tf.tensor1d(experiences.map(({ reward }) => weight * reward));
      const discounted = tf.mul(tf.mul(living, nextValues(batch)), differences.gamma ?? gamma);
      const actions = tf.tensor1d(experiences.map(({ action }) => action), "int32");
      const mask = tf.oneHot(actions, depth(batch));
      fit(batch, mask, matrix(tf.add(rewards, discounted), mask));
    });
  };
}
