import * as tf from "@tensorflow/tfjs";
import type { Generator } from "../../../random/generator.ts";
import { codeOf } from "../../judging/code_of.ts";
import { Refusal } from "../../judging/refusal.ts";
import type { AdvancedQAgentClass, LabSettings } from "../lab/agents.ts";
import { experienceOf, type Moment } from "../lab/life.ts";
import type { LearnFrom, Learning } from "../lab/masked_model.ts";
import {
  demandFields,
  forgetsNothing,
  inTheirTerms,
  otherLearnFrom,
  otherSettings,
} from "../lab/refusals.ts";
import { remembered } from "../lab/remembered.ts";
import { acting, stubModel } from "../lab/stub_model.ts";

/** How an agent is made and watched. */
export interface Watching extends LabSettings {
  /** After which moments somebody asks for the greedy action in the same state. Default: never. */
  readonly looks?: readonly number[];
}

/** What an agent did, and what it learnt from. */
export interface Driven {
  /** The actions, one a moment, and those that it was asked for greedily. */
  readonly actions: number[];
  /** After each moment. */
  readonly epsilons: number[];
  /** After each moment, the rewards of the experiences that it then learnt from; sorted, since order does not matter. */
  readonly learnt: (number[] | "nothing")[];
}

/** What is said where the memory grows without end. */
export const growing = forgetsNothing("holds the newest `batchSize`");

/** Lets an agent live through moments, with a model whose values are the numbers of the state. */
export function driven(
  Answer: AdvancedQAgentClass,
  life: readonly Moment[],
  { looks = [], ...settings }: Watching,
  exploration: Generator,
): Driven {
  const model = Object.freeze(stubModel({ actions: settings.actionSize, onFit: otherLearnFrom }));
  let now: number[] | "nothing" = "nothing";
  const learnFrom: LearnFrom = (experiences, learner, predictor, learning: Learning | undefined) => {
    if (learner !== model || predictor !== model) throw otherModels();
    if (learning?.gamma !== settings.gamma) throw otherSettings();
    if (now !== "nothing") throw twice();
    now = experiences.map(({ reward }) => reward).sort((one, other) => one - other);
  };
  const agent = new Answer(Object.freeze({ model, learnFrom, settings, exploration }));
  const code = codeOf(Answer);
  const actions: number[] = [], epsilons: number[] = [], learnt: Driven["learnt"] = [];
  tf.engine().startScope();
  try {
    for (const [k, moment] of life.entries()) {
      const state = Float32Array.from(moment[0]), asked = agent.epsilon === 0;
      const action = acting(model, asked, () => agent.act(state));
      actions.push(action);
      now = "nothing";
      agent.train(experienceOf(moment, life[k + 1] ?? moment, action));
      learnt.push(now);
      epsilons.push(agent.epsilon);
      if (remembered(agent) > settings.batchSize) {
        demandFields(agent, code);
        throw new Refusal("forgets nothing", growing);
      }
      if (looks.includes(k)) actions.push(acting(model, true, () => agent.act(state, { greedy: true })));
    }
    const due = life.length >= settings.batchSize && learnt.every((from) => from === "nothing");
    if (due || epsilons.some(Number.isNaN)) demandFields(agent, code);
  } catch (error) {
    throw inTheirTerms(error, agent, code);
  } finally {
    tf.engine().endScope();
  }
  return { actions, epsilons, learnt };
}

function otherModels(): Refusal {
  return new Refusal(
    "learns with another model",
    "This agent has one model, which learns and also says what comes next: " +
      "`const { model, learnFrom, settings } = this.parts;`, then `learnFrom(this.memory, model, model, settings)`.",
  );
}

function twice(): Refusal {
  return new Refusal("replays twice in one step", "One call of `train` replays once.");
}
