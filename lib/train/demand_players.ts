import { demandMembers } from "../demands/members.ts";

/** Whoever takes an agent and an environment, and what for. */
export interface Players {
  /** Who needs them, such as `"train"`. */
  readonly owner: string;
  /** How the call is written, such as `"rl.evaluate(agent, env)"`. */
  readonly example: string;
  /** Whether the agent learns, in this very environment; otherwise a function that makes one will do. */
  readonly learning: boolean;
}

/**
 * Refuses an agent and an environment that were swapped or forgotten.
 *
 * @param agent What was given as the agent.
 * @param source What was given as the environment, or as the function that makes one.
 * @throws {TypeError} If the first is no agent, or the second no environment.
 */
export function demandPlayers(agent: unknown, source: unknown, { owner, example, learning }: Players): void {
  const advice = !learning && isNetwork(agent)
    ? `write ${
      example.replace("agent", "{ act: (observation) => acting.greedy(observation) }")
    }, where acting = network.onCpu()`
    : `the agent comes first, then the environment: ${example}`;
  demandMembers(agent, learning ? ["act", "learn"] : ["act"], { owner, what: "the agent", advice });
  if (!learning && typeof source === "function") return;
  demandMembers(source, ["reset", "step"], { owner, what: "the environment", advice });
}

/** Whether it is a network, or its copy that acts on the CPU: both compute, but neither acts by itself. */
function isNetwork(agent: unknown): boolean {
  return typeof agent === "object" && agent !== null && !("act" in agent) &&
    ("onCpu" in agent || "greedy" in agent);
}
