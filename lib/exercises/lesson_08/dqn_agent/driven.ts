import * as tf from "@tensorflow/tfjs";
import type { Generator } from "../../../random/generator.ts";
import { codeOf } from "../../judging/code_of.ts";
import { Refusal } from "../../judging/refusal.ts";
import type { DqnAgentClass, DqnLabSettings } from "../lab/agents.ts";
import { experienceOf, type Moment } from "../lab/life.ts";
import type { LearnFrom, Learning, Weights } from "../lab/masked_model.ts";
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
export interface Watching extends DqnLabSettings {
  /** After which moments somebody asks for the greedy action in the same state. Default: never. */
  readonly looks?: readonly number[];
}

/** What happened when an agent was trained with an experience, in this order. */
export type Happening =
  /** The target took over the model's weights; or the model the target's. */
  | "target := model"
  | "model := target"
  /** It took over something else, or only a part of the way. */
  | "target := something else"
  /** The rewards of the experiences that it learnt from, as they were drawn, and who said what comes next. */
  | { readonly learnt: readonly number[]; readonly next: "by the target" | "by the model" };

/** What an agent did, and what happened to its networks. */
export interface Driven {
  /** The actions, one a moment, and those that it was asked for greedily. */
  readonly actions: number[];
  /** After each moment. */
  readonly epsilons: number[];
  /** In each moment. */
  readonly happened: Happening[][];
}

/** What is said where the memory grows without end. */
export const growing = forgetsNothing("keeps `memorySize` experiences; of more, the oldest goes");

/** What is said of several calls of `learnFrom`. */
export const severalTimes = "One call of `train` learns once, from the whole batch: one call of `learnFrom`.";

/** Lets an agent live through moments, with a model whose values are the numbers of the state. */
export function driven(
  Answer: DqnAgentClass,
  life: readonly Moment[],
  { looks = [], ...settings }: Watching,
  exploration: Generator,
  replay: Generator,
): Driven {
  let now: Happening[] = [];
  const actions = settings.actionSize, onFit = otherLearnFrom;
  const network = { copyFrom: () => now.push("model := target") };
  const model = Object.freeze(stubModel({ actions, onFit, network }));
  const copyFrom = (other: Weights, tau = 1) => {
    if (Object.is(other, model)) throw fromModel();
    now.push(other === network && tau === 1 ? "target := model" : "target := something else");
  };
  const target = Object.freeze(stubModel({ actions, onFit, factor: -1, network: { copyFrom } }));
  const learnFrom: LearnFrom = (experiences, learner, predictor, learning: Learning | undefined) => {
    if (learner !== model) throw otherLearner();
    if (learning?.gamma !== settings.gamma) throw otherSettings();
    if (now.some((happening) => typeof happening === "object")) {
      throw new Refusal("learns twice", severalTimes);
    }
    const next = predictor === target ? "by the target" : "by the model";
    now.push({ learnt: experiences.map(({ reward }) => reward), next });
  };
  const agent = new Answer(Object.freeze({ model, target, learnFrom, settings, exploration, replay }));
  const done: Driven = { actions: [], epsilons: [], happened: [] }, code = codeOf(Answer);
  tf.engine().startScope();
  try {
    for (const [k, moment] of life.entries()) {
      const state = Float32Array.from(moment[0]), asked = agent.epsilon === 0;
      const action = acting(model, asked, () => agent.act(state));
      done.actions.push(action);
      now = [];
      agent.train(experienceOf(moment, life[k + 1] ?? moment, action));
      done.happened.push(now);
      done.epsilons.push(agent.epsilon);
      if (remembered(agent) > settings.memorySize) {
        demandFields(agent, code);
        throw new Refusal("forgets nothing", growing);
      }
      if (looks.includes(k)) {
        done.actions.push(acting(model, true, () => agent.act(state, { greedy: true })));
      }
    }
    const due = life.length >= settings.startReplayStep && done.happened.flat().length === 0;
    if (due || done.epsilons.some(Number.isNaN)) demandFields(agent, code);
  } catch (error) {
    throw inTheirTerms(error, agent, code);
  } finally {
    tf.engine().endScope();
  }
  return done;
}

function otherLearner(): Refusal {
  return new Refusal(
    "learns with another network",
    "What learns is `model`; the target only says what comes next: " +
      "`const { model, target, learnFrom, settings } = this.parts;`, then `learnFrom(batch, model, target, settings)`.",
  );
}

function fromModel(): Refusal {
  return new Refusal(
    "copies from a model, not from its network",
    "`copyFrom` takes over the weights of another *network*: `target.network.copyFrom(model.network)`.",
  );
}
