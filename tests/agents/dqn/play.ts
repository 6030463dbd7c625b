import type { Dqn } from "../../../lib/agents/dqn.ts";
import { jumpingStep } from "./line.ts";

/** Acts and learns from step to step, and says what was done. */
export async function play(agent: Dqn, from: number, to: number): Promise<number[]> {
  const actions: number[] = [];
  for (let k = from; k < to; k++) {
    const step = jumpingStep(k);
    actions.push(agent.act(step.observation));
    await agent.learn(step);
  }
  return actions;
}
