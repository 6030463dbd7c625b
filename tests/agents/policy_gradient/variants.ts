/** Agents to try a promise on: each class, over numbers and vectors, for one copy and for several. */
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import type { PolicyGradientOptions } from "../../../lib/agents/policy_gradient/options.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import type { PolicySpaces } from "../../../lib/agents/policy_gradient/spaces.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { linear } from "../../../lib/rules/schedule.ts";
import { numbered, vectors } from "./steps.ts";

/** An agent that can be made again and again. */
export interface Variant<Action> {
  readonly copies: number;
  make(options?: PolicyGradientOptions): PolicyGradientAgent<Action>;
}

/** Small networks, and settings that change from step to step. */
const small: PolicyGradientOptions = {
  hidden: [4],
  learningRate: linear(0.03, 0.01, 60),
  entropy: linear(0.1, 0, 50),
  discount: 0.9,
};

const rollout = { stepsPerUpdate: 5, traceDecay: 0.8 };
const minibatches = { ...rollout, epochs: 2, batchSize: 4, clipRange: linear(0.2, 0.1, 60) };

/** Registers a test for each agent. */
export function forEachAgent(test: <Action>(name: string, variant: Variant<Action>) => void): void {
  for (const copies of [1, 3]) {
    const several = copies === 1 ? "" : `, ${copies} copies`;
    forSpaces({ ...numbered, copies }, several, test);
    forSpaces({ ...vectors, copies }, ` over vectors${several}`, test);
  }
}

function forSpaces<Action>(
  env: PolicySpaces<Action> & { readonly copies: number },
  which: string,
  test: (name: string, variant: Variant<Action>) => void,
): void {
  const { copies } = env, episodes = { episodesPerUpdate: 2 * copies };
  const variants: Readonly<Record<string, Variant<Action>["make"]>> = {
    "Reinforce": (options) => new Reinforce(env, { ...small, ...episodes, baseline: "mean", ...options }),
    "Reinforce with a critic": (options) =>
      new Reinforce(env, { ...small, ...episodes, baseline: "value", normalise: true, ...options }),
    "ActorCritic": (options) => new ActorCritic(env, { ...small, ...rollout, ...options }),
    "Ppo": (options) => new Ppo(env, { ...small, ...minibatches, ...options }),
  };
  for (const [name, make] of Object.entries(variants)) test(`${name}${which}`, { copies, make });
}
