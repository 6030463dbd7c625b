import * as tf from "@tensorflow/tfjs";
import type { Generator } from "../../../random/generator.ts";
import { Refusal } from "../../judging/refusal.ts";
import type { AdvancedQAgentClass, LabSettings } from "../lab/agents.ts";
import { experienceOf, type Moment } from "../lab/life.ts";
import type { LearnFrom, Learning } from "../lab/masked_model.ts";
import { stubModel, tidily } from "../lab/stub_model.ts";

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

/** Lets an agent live through moments, with a model whose values are the numbers of the state. */
export function driven(
  Answer: AdvancedQAgentClass,
  life: readonly Moment[],
  { looks = [], ...settings }: Watching,
  exploration: Generator,
): Driven {
  const model = stubModel({ actions: settings.actionSize });
  let now: number[] | "nothing" = "nothing";
  const learnFrom: LearnFrom = (experiences, learner, predictor, learning: Learning | undefined) => {
    if (learner !== model || predictor !== model) throw otherModels();
    if (learning?.gamma !== settings.gamma) throw otherSettings();
    if (now !== "nothing") throw twice();
    now = experiences.map(({ reward }) => reward).sort((one, other) => one - other);
  };
  const agent = new Answer({ model, learnFrom, settings, exploration });
  const actions: number[] = [], epsilons: number[] = [], learnt: Driven["learnt"] = [];
  tf.engine().startScope();
  try {
    for (const [k, moment] of life.entries()) {
      const state = Float32Array.from(moment[0]);
      const action = tidily("act", () => agent.act(state));
      actions.push(action);
      now = "nothing";
      agent.train(experienceOf(moment, life[k + 1] ?? moment, action));
      learnt.push(now);
      epsilons.push(agent.epsilon);
      if (looks.includes(k)) actions.push(agent.act(state, { greedy: true }));
    }
  } finally {
    tf.engine().endScope();
  }
  return { actions, epsilons, learnt };
}

function otherModels(): Refusal {
  return new Refusal(
    "learns with another model",
    "This agent has one model, which learns and also says what comes next: " +
      "`learnFrom(this.memory, model, model, settings)`.",
  );
}

function otherSettings(): Refusal {
  return new Refusal(
    "learns without its settings",
    "`learnFrom` needs γ and the number of actions as its last argument: give it `settings`.",
  );
}

function twice(): Refusal {
  return new Refusal("replays twice in one step", "One call of `train` replays once.");
}
