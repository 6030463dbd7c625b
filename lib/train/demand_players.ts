import { demandMembers } from "../demands/members.ts";
import { VectorEnv } from "../envs/vector/vector_env.ts";

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
 * Refuses an agent and an environment that were swapped or forgotten, and an
 * agent that acts in one environment where there are several copies, or the
 * other way round.
 *
 * @param agent What was given as the agent.
 * @param source What was given as the environment, or as the function that makes one.
 * @throws {TypeError} If the first is no such agent, or the second no environment.
 */
export function demandPlayers(agent: unknown, source: unknown, players: Players): void {
  const { owner, example, learning } = players;
  const order = `the agent comes first, then the environment: ${example}`;
  const members = !learning ? ["act"] : source instanceof VectorEnv ? batchMembers : ["act", "learn"];
  const advice = adviceTo(agent, source, players) ?? order;
  demandMembers(agent, members, { owner, what: "the agent", advice });
  if (!learning && typeof source === "function") return;
  demandMembers(source, ["reset", "step"], { owner, what: "the environment", advice: order });
  if (learning) demandCopies(agent, source, owner);
}

/** Refuses an agent that was made for more or fewer copies than there are. */
function demandCopies(agent: unknown, source: unknown, owner: string): void {
  const isMade = typeof agent === "object" && agent !== null && "copies" in agent;
  const copies = source instanceof VectorEnv ? source.copies : 1;
  if (!isMade || typeof agent.copies !== "number" || agent.copies === copies) return;
  throw new RangeError(
    `${owner}: the agent was made for ${counted(agent.copies)}, and this environment has ${
      counted(copies)
    }; make ` +
      "the agent with the environment that it learns in",
  );
}

function counted(copies: number): string {
  return copies === 1 ? "1 copy" : `${copies} copies`;
}

const batchMembers = ["actBatch", "learnBatch"];

/** What to do with an agent of another kind, if it is refused. */
function adviceTo(agent: unknown, source: unknown, { example, learning }: Players): string | undefined {
  if (typeof agent !== "object" || agent === null) return undefined;
  if (source instanceof VectorEnv && learning) {
    if (!("act" in agent)) return undefined;
    return `with act and learn it learns in a single environment: ${
      example.replace("env", "rl.make(env.spec)")
    }`;
  }
  if ("actBatch" in agent) {
    return learning
      ? `with actBatch and learnBatch it learns in several copies at once: ${
        example.replace("env", "rl.makeVector(env.spec, 8)")
      }`
      : "what is played is a single environment, for which it needs act(observation, { greedy }) beside actBatch";
  }
  if (learning || !isNetwork(agent)) return undefined;
  return `write ${
    example.replace("agent", "{ act: (observation) => acting.greedy(observation) }")
  }, where acting = network.onCpu()`;
}

/** Whether it is a network, or its copy that acts on the CPU: both compute, but neither acts by itself. */
function isNetwork(agent: object): boolean {
  return !("act" in agent) && ("onCpu" in agent || "greedy" in agent);
}
