import { inWords } from "../../demands/in_words.ts";
import { demandFlag, demandSingle, isSingle } from "../../demands/values.ts";
import { Box, type Space } from "../../envs/spaces.ts";
import type { Layout } from "../../envs/vector/batch.ts";
import type { Transition } from "../agent.ts";
import type { VectorTransition } from "../vector_agent.ts";
import type { PolicySpaces } from "./spaces.ts";

/** What a step must fit. */
export interface StepShape<Action> {
  /** Whose it is, for messages. */
  readonly owner: string;
  readonly env: PolicySpaces<Action>;
  /** How actions lie side by side. */
  readonly layout: Layout<Action>;
  /** How many copies there are. */
  readonly copies: number;
  /** How many numbers an observation has. */
  readonly inputs: number;
}

/**
 * Refuses what is not a step of all copies, and what would spoil the weights unnoticed.
 *
 * @throws {TypeError} If it is no step.
 * @throws {RangeError} If there is not one of everything for each copy, or a number is not finite.
 */
export function demandStep<Action>(
  transition: VectorTransition<Float32Array, Action>,
  { owner, env, layout, copies, inputs }: StepShape<Action>,
): void {
  if (typeof transition !== "object" || transition === null) {
    throw new TypeError(
      `${owner}: learnBatch takes a step of all copies, { observations, actions, rewards, nextObservations, ` +
        `terminated, truncated }, got ${inWords(transition)}`,
    );
  }
  const { observations, actions, rewards, nextObservations, terminated, truncated } = transition;
  demandSeen(observations, "observations");
  demandSeen(nextObservations, "nextObservations");
  if (
    !layout.isBatch(actions) || actions.length !== copies * layout.length || layout.firstWrong(actions) >= 0
  ) {
    throw new RangeError(
      `${owner}: actions must be ${layout.describe(copies)}, in ${env.actionSpace}, got ${inWords(actions)}`,
    );
  }
  demandLength(rewards, "rewards", Float64Array);
  demandLength(terminated, "terminated", Uint8Array);
  demandLength(truncated, "truncated", Uint8Array);
  for (let copy = 0; copy < copies; copy++) {
    if (isSingle(rewards[copy])) continue;
    throw new RangeError(
      `${owner}: reward${ofCopy(copy)} must be a finite number, got ${inWords(rewards[copy])}`,
    );
  }

  function demandSeen(seen: Float32Array, name: string): void {
    if (!(seen instanceof Float32Array) || seen.length !== copies * inputs) {
      const copiesOf = copies === 1 ? "" : ` for each of ${copies} copies`;
      const others = seen instanceof Float32Array && seen.length > 0 && seen.length % inputs === 0
        ? `; for ${seen.length / inputs} copies make the agent with their VectorEnv`
        : "";
      throw new RangeError(
        `${owner}: ${name} must be a Float32Array of ${inputs} numbers${copiesOf}, got ${
          inWords(seen)
        }${others}`,
      );
    }
    for (let i = 0; i < seen.length; i++) {
      if (Number.isFinite(seen[i])) continue;
      const which = ofCopy(Math.floor(i / inputs));
      throw new RangeError(`${owner}: ${name}${which} must be finite numbers, got ${seen[i]}`);
    }
  }

  function ofCopy(copy: number): string {
    return copies === 1 ? "" : ` of copy ${copy}`;
  }

  function demandLength(
    numbers: Float64Array | Uint8Array,
    name: string,
    Kind: Float64ArrayConstructor | Uint8ArrayConstructor,
  ): void {
    if (numbers instanceof Kind && numbers.length === copies) return;
    throw new RangeError(
      `${owner}: ${name} must be a ${Kind.name} of ${copies}, one number for each copy, got ${
        inWords(numbers)
      }`,
    );
  }
}

/**
 * The step of a single environment as that of one copy.
 *
 * @throws {TypeError} If it is no step, or a part of it is missing or of another kind.
 * @throws {RangeError} If there is no such action, the reward is not finite, or there are several copies.
 */
export function stepOfOne<Action>(
  transition: Transition<Float32Array, Action>,
  { owner, env: { actionSpace }, layout, copies }: StepShape<Action>,
): VectorTransition<Float32Array, Action> {
  if (typeof transition !== "object" || transition === null) {
    throw new TypeError(
      `${owner}: learn takes a step, { observation, action, reward, nextObservation, terminated, truncated }, got ` +
        inWords(transition),
    );
  }
  if (copies !== 1) {
    throw new RangeError(
      `${owner}: learn takes the step of a single environment, and this agent was made for ${copies} copies; train ` +
        "it in a VectorEnv of as many, or give learnBatch their steps together",
    );
  }
  const { observation, action, reward, nextObservation, terminated, truncated } = transition;
  demandSingle(owner, "reward", reward);
  demandFlag(owner, "terminated", terminated);
  demandFlag(owner, "truncated", truncated);
  if (!isVector(action, actionSpace) && !actionSpace.contains(action)) {
    throw new RangeError(`${owner}: action must be in ${actionSpace}, got ${inWords(action)}`);
  }
  const actions = layout.create(1);
  layout.write(actions, 0, action);
  return {
    observations: observation,
    actions,
    rewards: Float64Array.of(reward),
    nextObservations: nextObservation,
    terminated: Uint8Array.of(Number(terminated)),
    truncated: Uint8Array.of(Number(truncated)),
  };
}

/** Whether it is a vector of the right length: one drawn from a normal distribution may lie outside of the box. */
function isVector(action: unknown, space: Space<unknown>): boolean {
  return space instanceof Box && action instanceof Float32Array && action.length === space.length &&
    action.every(Number.isFinite);
}
