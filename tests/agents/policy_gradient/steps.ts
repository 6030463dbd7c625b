/** Steps to learn from by hand, of one copy or several at once. */
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import type { VectorTransition } from "../../../lib/agents/vector_agent.ts";
import { Box } from "../../../lib/envs/spaces.ts";
import { jumpingStep, line } from "../dqn/line.ts";

/** Spaces of two numbers to see and two actions. */
export const numbered = line;

/** Spaces of two numbers to see and two to choose. */
export const vectors = { ...line, actionSpace: new Box([-1, -2], [1, 2]) };

/** What each copy sees at the k-th step, and what comes of it, whatever it does. */
export function worldAt(k: number, copies: number): Omit<VectorTransition<Float32Array, never>, "actions"> {
  const steps = Array.from({ length: copies }, (_, copy) => jumpingStep(k + 37 * copy));
  return {
    observations: Float32Array.from(steps.flatMap(({ observation }) => Array.from(observation))),
    rewards: Float64Array.from(steps, ({ reward }) => reward),
    nextObservations: Float32Array.from(steps.flatMap(({ nextObservation }) => Array.from(nextObservation))),
    terminated: Uint8Array.from(steps, ({ terminated }) => Number(terminated)),
    truncated: Uint8Array.from(steps, ({ truncated }) => Number(truncated)),
  };
}

/** Acts and learns from step to step, and says what was done. */
export async function play<Action>(
  agent: PolicyGradientAgent<Action>,
  copies: number,
  { from = 0, to }: { readonly from?: number; readonly to: number },
): Promise<number[]> {
  const done: number[] = [];
  for (let k = from; k < to; k++) {
    const world = worldAt(k, copies), actions = agent.actBatch(world.observations);
    done.push(...actions);
    await agent.learnBatch({ ...world, actions });
  }
  return done;
}

/** All that was learnt, as plain numbers. */
export async function learntBy<Action>(agent: PolicyGradientAgent<Action>): Promise<number[]> {
  const networks = [agent.policy, ...agent.critic === undefined ? [] : [agent.critic]];
  const weights = await Promise.all(networks.map((network) => network.snapshot()));
  const numbers = weights.flatMap((each) => Object.values(each).flatMap(({ values }) => Array.from(values)));
  return [...numbers, ...agent.logDeviations ?? []];
}
