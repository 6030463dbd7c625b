import { basename } from "node:path";
import { CheckpointError } from "../storage/checkpoint_error.ts";
import { exists } from "../storage/files.ts";
import { recordIn, recordOf } from "../storage/parts.ts";
import { readStorable } from "../storage/storable_file.ts";
import type { Storable } from "../storage/storable.ts";
import { demandResumables, type Resumables } from "./checkpoint.ts";
import { checkpointFormat, demandSame, madeAs, snapshotIn } from "./checkpoint_contents.ts";
import { checkpoints, placeOf } from "./checkpoint_folder.ts";

/** What {@linkcode resume} gives. */
export interface Resumed<Notes> {
  /** The notes that the checkpoint was taken with; null without. */
  readonly notes: Notes;
}

/**
 * Puts an agent and an environment back to where {@linkcode checkpoint} kept
 * them. Make both as they were made then, with the same options; then `rl.train`
 * without a seed goes on bit for bit as an uninterrupted run would have gone on,
 * with several copies of an environment in the middle of their episodes.
 * (`episode.index`, `episode.steps` and `episode.meanReturn` count from the new
 * `rl.train`; the returns before it are a good thing to note.)
 *
 * @typeParam Notes What you noted. It is given as it was read: nobody checks that it is of this type.
 * @param name The checkpoint's.
 * @throws {TypeError} If agent or environment is missing or cannot be put down and taken up again.
 * @throws {RangeError} If the name could not be a checkpoint's.
 * @throws {CheckpointError} If there is no such checkpoint, it is damaged, or agent or environment were made
 *   otherwise; both are then as they were.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("FrozenLake-v1"), agent = new rl.QLearning(env);
 * await rl.checkpoint("example-lake-2", { agent, env, notes: { returns: [0, 1] } });
 *
 * const { notes } = await rl.resume<{ returns: number[] }>("example-lake-2", { agent, env });
 * for await (const episode of rl.train(agent, env, { episodes: 10 })) notes.returns.push(episode.return);
 * await rl.removeCheckpoint("example-lake-2");
 * ```
 */
export function resume<Notes extends Storable = Storable>(
  name: string,
  options: Resumables,
): Promise<Resumed<Notes>>;
export async function resume(name: string, options: Resumables): Promise<Resumed<Storable>> {
  const path = placeOf("resume", name), file = basename(path);
  demandResumables("resume", options, ["agent", "env"]);
  if (!await exists(path)) throw missing(name, await checkpoints());
  const contents = await readStorable("resume", path, checkpointFormat);
  try {
    const parts = recordOf("resume", contents);
    demandSame(file, recordIn("resume", parts, "made"), madeAs(options.agent, options.env));
    await restoreBoth(file, options, parts.agent, contents);
    return { notes: parts.notes };
  } catch (error) {
    if (error instanceof CheckpointError) throw error;
    throw new CheckpointError(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** Puts both back, or neither. */
async function restoreBoth(
  file: string,
  { agent, env }: Resumables,
  snapshot: Storable,
  contents: Storable,
): Promise<void> {
  const world = snapshotIn(contents), worldBefore = env.snapshot(), before = await agent.snapshot();
  try {
    env.restore(world);
    await agent.restore(snapshot);
  } catch (error) {
    await undone(file, async () => {
      env.restore(worldBefore);
      await agent.restore(before);
    });
    throw error;
  }
}

async function undone(file: string, undo: () => Promise<void>): Promise<void> {
  try {
    await undo();
  } catch (error) {
    throw new CheckpointError(
      `${file}: agent and environment were restored in part, and cannot be put back to where they were; make new ones`,
      { cause: error },
    );
  }
}

function missing(name: string, names: readonly string[]): CheckpointError {
  const there = names.length === 0
    ? "there are none"
    : `there are ${names.map((name) => `"${name}"`).join(", ")}`;
  return new CheckpointError(`resume: there is no checkpoint "${name}"; ${there}`);
}
