import { inWords } from "../demands/in_words.ts";
import { Box, type Space } from "../envs/spaces.ts";
import type { CpuNetwork } from "../nn/acting/cpu_network.ts";
import { requireReady } from "../nn/backend/ready.ts";
import { revivedNetwork } from "../nn/saving/whole_network.ts";
import { Generator } from "../random/generator.ts";
import { recordIn, recordOf, type StorableRecord } from "../storage/parts.ts";
import type { Storable } from "../storage/storable.ts";
import { ActionValues } from "./action_values.ts";
import type { ActOptions } from "./agent.ts";
import { clipInto } from "./policy_gradient/clip_into.ts";

/** Chooses an action by what was saved. It may take anything, and refuses what it cannot act on. */
export type SavedActor = (observation: unknown, options: ActOptions) => unknown;

/**
 * Makes an actor of what an agent saved as its `policy`.
 *
 * @throws {TypeError | RangeError} If it is not what such an agent saves.
 * @throws {BackendError} If it needs `rl.ready()`, and that has not been awaited.
 */
type Revive = (
  policy: Storable,
  spaces: { readonly observationSpace: Space<unknown>; readonly actionSpace: Space<unknown> },
) => SavedActor | Promise<SavedActor>;

/** How to act by what was saved, by the kind that the file names. An agent saves itself as one of these. */
export const policies: ReadonlyMap<string, Revive> = new Map<string, Revive>([
  ["ActionValues", greedyInTable],
  ["network", greedyByNetwork],
  ["means", byMeans],
  ["random", atRandom],
]);

function greedyInTable(policy: Storable): SavedActor {
  const parts = recordOf("ActionValues", policy), values = tableOf(recordIn("ActionValues", parts, "values"));
  return (state) => values.best(Number(state));
}

function tableOf(snapshot: StorableRecord): ActionValues {
  const [, actions] = Array.isArray(snapshot.shape) ? snapshot.shape : [];
  const count = ArrayBuffer.isView(snapshot.values) ? snapshot.values.length : 0;
  const values = new ActionValues(count / Number(actions), Number(actions));
  values.restore(snapshot);
  return values;
}

function greedyByNetwork(policy: Storable): SavedActor {
  const acting = actingNetwork(policy);
  return (observation) => acting.greedy(numbersOf(observation));
}

function byMeans(policy: Storable, { actionSpace }: { readonly actionSpace: Space<unknown> }): SavedActor {
  const acting = actingNetwork(policy);
  if (!(actionSpace instanceof Box)) {
    throw new TypeError(`means are vectors, and the actions of this environment ${actionSpace}`);
  }
  return (observation) => clipInto(actionSpace, acting.forward(numbersOf(observation)));
}

function actingNetwork(policy: Storable): CpuNetwork {
  requireReady("load");
  const network = revivedNetwork(policy);
  try {
    return network.onCpu(); // keeps a copy of the weights
  } finally {
    network.dispose();
  }
}

function numbersOf(observation: unknown): ArrayLike<number> {
  if (observation instanceof Float32Array) return observation;
  throw new TypeError(`a network acts on vectors, Float32Array, got ${inWords(observation)}`);
}

function atRandom(policy: Storable, { actionSpace }: { readonly actionSpace: Space<unknown> }): SavedActor {
  const own = new Generator(0);
  own.restore(recordOf("RandomAgent", policy).exploration);
  return (_, { random = own }) => actionSpace.sample(random);
}
