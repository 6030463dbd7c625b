import { basename } from "node:path";
import { inWords } from "../demands/in_words.ts";
import { demandMembers } from "../demands/members.ts";
import type { Env } from "../envs/env.ts";
import { BackendError } from "../nn/backend/backend.ts";
import { CheckpointError } from "../storage/checkpoint_error.ts";
import { recordOf, type StorableRecord } from "../storage/parts.ts";
import { pathOf } from "../storage/safetensors.ts";
import { readStorable } from "../storage/storable_file.ts";
import type { ActOptions, Player } from "./agent.ts";
import { policies, type SavedActor } from "./policies.ts";
import { savedAgent } from "./saved_policy.ts";

/**
 * Reads what `agent.save(path)` wrote, and acts as that agent acted greedily: to
 * evaluate, to record, to play. To learn on is what `rl.checkpoint` and
 * `rl.resume` are for.
 *
 * @param path The file's.
 * @param env What to act in: its spaces must be those of the environment that the agent was made for.
 * @returns Takes the agent's place in `rl.evaluate` and `rl.record`.
 * @throws {TypeError} If the path is none, or there is no environment.
 * @throws {CheckpointError} If there is no such file, it is damaged, or its agent observes or does something else.
 * @throws {BackendError} If the agent had a network, and `rl.ready()` has not been awaited.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("FrozenLake-v1"), agent = new rl.QLearning(env);
 * const path = await Deno.makeTempFile();
 * await agent.save(path);
 * const player = await rl.load(path, env);
 * await rl.evaluate(player, env, { episodes: 10 });
 * ```
 */
export async function load<Observation, Action>(
  path: string | URL,
  env: Pick<Env<Observation, Action>, "observationSpace" | "actionSpace">,
): Promise<Player<Observation, Action>> {
  demandMembers(env, ["observationSpace", "actionSpace"], {
    owner: "load",
    what: "the environment",
    advice: 'the file comes first, then the environment: rl.load("agent.safetensors", env)',
  });
  const file = basename(pathOf("load", path));
  const saved = recordOf("load", await readStorable("load", path, savedAgent));
  if (saved.observationSpace !== null) {
    demandSame(file, "observes", saved.observationSpace, env.observationSpace);
  }
  demandSame(file, "does", saved.actionSpace, env.actionSpace);
  const actor = await revived(file, saved, env);
  return {
    act(observation: Observation, options: ActOptions = {}): Action {
      const action = actor(observation, options);
      if (env.actionSpace.contains(action)) return action;
      throw new RangeError(
        `${file}: the saved agent's action must be in ${env.actionSpace}, got ${inWords(action)}`,
      );
    },
  };
}

function demandSame(file: string, does: string, saved: unknown, here: unknown): void {
  if (saved === String(here)) return;
  throw new CheckpointError(
    `${file}: the saved agent ${does} ${saved}, and this environment has ${here}; make the environment as it was then`,
  );
}

async function revived(
  file: string,
  { kind, agent, policy }: StorableRecord,
  env: Pick<Env<unknown, unknown>, "observationSpace" | "actionSpace">,
): Promise<SavedActor> {
  const revive = policies.get(String(kind));
  if (revive === undefined) {
    throw new CheckpointError(
      `${file}: it was saved by a ${agent} as ${inWords(kind)}, and this library knows ${
        [...policies.keys()].join(", ")
      }`,
    );
  }
  try {
    return await revive(policy, env);
  } catch (error) {
    if (error instanceof BackendError) throw error; // the file is not to blame
    throw new CheckpointError(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}
