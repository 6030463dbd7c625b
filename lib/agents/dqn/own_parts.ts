import { inWords } from "../../demands/in_words.ts";
import { demandCount } from "../../demands/values.ts";
import { demandOptimiser } from "../demand_optimiser.ts";
import type { DqnOptions } from "./options.ts";

const inPlaceOf = {
  network: ["hidden", "dueling"],
  optimiser: ["learningRate"],
  memory: ["memorySize"],
} as const;

const memoryMethods = ["store", "sample", "snapshot", "restore"] as const;

/**
 * Refuses a part of one's own that is of another kind, and one beside an option of the agent's own making.
 *
 * @throws {TypeError} If there is such a part.
 * @throws {RangeError} If a memory has no sizes.
 */
export function demandOwnParts(options: DqnOptions): void {
  for (const own of ["network", "optimiser", "memory"] as const) {
    const other = inPlaceOf[own].find((name) => options[name] !== undefined);
    if (options[own] === undefined || other === undefined) continue;
    throw new TypeError(`Dqn: takes ${own} or ${other}, got both; ${own} stands in the place of ${other}`);
  }
  const { network, optimiser, actionMask } = options;
  demandFunction("network", network, "of { inputs, actions, random }");
  demandFunction("actionMask", actionMask, "of the observation");
  if (optimiser !== undefined) demandOptimiser("Dqn", optimiser);
  if (options.memory !== undefined) demandMemory(options.memory);
}

function demandFunction(name: string, option: unknown, what: string): void {
  if (option === undefined || typeof option === "function") return;
  throw new TypeError(`Dqn: ${name} must be a function ${what}, got ${inWords(option)}`);
}

function demandMemory(memory: NonNullable<DqnOptions["memory"]>): void {
  const missing = memoryMethods.find((method) => typeof memory?.[method] !== "function");
  if (missing !== undefined) {
    throw new TypeError(
      `Dqn: memory must be an rl.ReplayMemory, an rl.PrioritizedReplay, or one of your own with the same methods, ` +
        `got ${inWords(memory)}, which has no ${missing}()`,
    );
  }
  demandCount("Dqn", "memory.capacity", memory.capacity);
  demandCount("Dqn", "memory.observationSize", memory.observationSize);
}
