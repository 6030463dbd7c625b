import type { Resumable } from "../agents/agent.ts";
import { demandKnown } from "../demands/known.ts";
import { demandMembers } from "../demands/members.ts";
import type { Json, Snapshot } from "../envs/env.ts";
import { EpisodeError } from "../envs/episode_guard.ts";
import { VectorEnv } from "../envs/vector/vector_env.ts";
import { removeOldDrafts } from "../storage/files.ts";
import { isRecord } from "../storage/is_record.ts";
import { writeStorable } from "../storage/storable_file.ts";
import type { Storable } from "../storage/storable.ts";
import { checkpointFormat, madeAs, type ResumableEnv } from "./checkpoint_contents.ts";
import { placeOf } from "./checkpoint_folder.ts";

/** What a checkpoint is taken of, and restored into. */
export interface Resumables {
  /** An agent of this library, or one of your own with `snapshot` and `restore`. */
  readonly agent: Resumable;
  /** The environment that it learns in, or the copies of one that it learns in together. */
  readonly env: ResumableEnv;
}

/** What {@linkcode checkpoint} keeps. */
export interface CheckpointOptions extends Resumables {
  /** What you want to find again, such as the returns so far: plain data, typed arrays too. */
  readonly notes?: Storable;
}

/**
 * Keeps an agent and its environment as they are between two episodes, under a
 * name, in the project's `.bellman/checkpoints`: everything that was learnt,
 * counters, memories, random streams. After {@linkcode resume}, `rl.train`
 * without a seed goes on bit for bit as it would have gone on here.
 *
 * Several copies of an environment, as `rl.makeVector` makes them, are kept in
 * the middle of their episodes. The place for it is after a loop of so many
 * `steps`, which the next one continues. In the body of a loop it belongs to the
 * last of the episodes that ended in the same step: those that were not yielded
 * yet are not yielded after `rl.resume` either.
 *
 * A checkpoint of the same name is replaced, once the new one is whole. What a
 * process that was killed while it wrote has left half-written is removed by the
 * next checkpoint of that name, an hour later or more.
 * Functions cannot be kept: schedules and the like are given to the agent anew
 * when it is made for `rl.resume`. Of an environment of your own that keeps no
 * `phase` in its snapshots, nobody can tell whether an episode is under way.
 *
 * @param name Letters, digits, `-`, `_` and `.`.
 * @throws {TypeError} If agent or environment is missing or cannot be put down and taken up again, there is no such
 *   option, or something cannot be stored.
 * @throws {RangeError} If the name could not be a file's.
 * @throws {EpisodeError} If an episode is under way in a single environment.
 * @throws {CheckpointError} If nothing may be written anywhere.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("FrozenLake-v1"), agent = new rl.QLearning(env), returns: number[] = [];
 * for await (const episode of rl.train(agent, env, { episodes: 10, seed: 0 })) {
 *   returns.push(episode.return);
 *   if (episode.index % 5 === 4) await rl.checkpoint("example-lake", { agent, env, notes: { returns } });
 * }
 * await rl.removeCheckpoint("example-lake");
 * ```
 */
export async function checkpoint(name: string, options: CheckpointOptions): Promise<void> {
  const path = placeOf("checkpoint", name);
  demandResumables("checkpoint", options, ["agent", "env", "notes"]);
  const { agent, env, notes = null } = options, snapshot = env.snapshot();
  if (!(env instanceof VectorEnv) && phaseIn(snapshot) === "running") {
    throw new EpisodeError(
      `checkpoint: ${env.spec.id} is in the middle of an episode; take the checkpoint between two, in the body of ` +
        "for await (const episode of rl.train(…)), or play one more episode first",
    );
  }
  const made = madeAs(agent, env);
  await removeOldDrafts(path);
  await writeStorable("checkpoint", path, checkpointFormat, {
    made,
    agent: await agent.snapshot(),
    env: snapshot,
    notes,
  });
}

/**
 * Refuses what cannot be put down and taken up again.
 *
 * @param owner Who needs it, for the message.
 * @param options What was given.
 * @param known The names of all options there are.
 * @throws {TypeError} If agent or environment is missing or lacks `snapshot` and `restore`, or an option is unknown.
 */
export function demandResumables(owner: string, options: Resumables, known: readonly string[]): void {
  demandKnown(owner, options, known);
  demandMembers(options.agent, ["snapshot", "restore"], {
    owner,
    what: "the agent",
    advice: "snapshot() gives everything that decides what comes next, as plain data and typed arrays, and " +
      "restore(snapshot) puts it back",
  });
  demandMembers(options.env, ["spec", "observationSpace", "actionSpace", "snapshot", "restore"], {
    owner,
    what: "the environment",
    advice: `write rl.${owner}(name, { agent, env })`,
  });
}

/** Where the episode stands: the outermost wrapper that says it knows best, such as a time limit. */
function phaseIn(snapshot: Snapshot): Json | undefined {
  const { phase, env } = snapshot;
  return phase === undefined && isInner(env) ? phaseIn(env) : phase;
}

function isInner(value: Json | undefined): value is Snapshot {
  return isRecord(value);
}
