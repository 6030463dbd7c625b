import { inWords } from "../demands/in_words.ts";
import type { Env, EnvSpec, Json, Snapshot } from "../envs/env.ts";
import { VectorEnv } from "../envs/vector/vector_env.ts";
import { CheckpointError } from "../storage/checkpoint_error.ts";
import { isRecord } from "../storage/is_record.ts";
import { recordIn, recordOf, type StorableRecord } from "../storage/parts.ts";
import type { FileFormat } from "../storage/storable_file.ts";
import type { Storable } from "../storage/storable.ts";

/** The files of `rl.checkpoint`. */
export const checkpointFormat: FileFormat = { holds: "a checkpoint", version: 1, reader: "rl.resume" };

/** The part of an environment, or of several copies of one, that a checkpoint needs. */
export type ResumableEnv = Pick<
  Env<unknown, unknown>,
  "spec" | "observationSpace" | "actionSpace" | "snapshot" | "restore"
>;

/** What says whether an agent and an environment are made as those of a checkpoint were. */
export function madeAs(agent: object, env: ResumableEnv): StorableRecord {
  const { spec, observationSpace, actionSpace } = env;
  return {
    class: className(agent),
    env: specOf(spec),
    copies: env instanceof VectorEnv ? env.copies : null,
    observationSpace: String(observationSpace),
    actionSpace: String(actionSpace),
  };
}

function className({ constructor }: object): string {
  return typeof constructor === "function" ? constructor.name : "Object";
}

/** A spec as JSON keeps it: functions that wrappers were given are left out. */
function specOf({ id, options, wrappers = [] }: EnvSpec): StorableRecord {
  return { id, options, wrappers: wrappers.map(({ name, options }) => ({ name, options })) };
}

/**
 * Refuses a checkpoint of an agent or an environment that was made otherwise.
 *
 * @param file Where it was read, for the message.
 * @param then What {@linkcode madeAs} gave at that time.
 * @param now What it gives now.
 * @throws {CheckpointError} If there is a difference; the message names the first.
 */
export function demandSame(file: string, then: Storable, now: Storable, path: readonly string[] = []): void {
  const [past, present] = [then, now].map(entriesOf);
  if (past === undefined || present === undefined) {
    if (Object.is(then, now)) return;
    const wanted = path.join(".");
    throw new CheckpointError(
      `${file}: it was taken with ${wanted} ${inWords(then)}, and now ${wanted} is ${
        inWords(now)
      }; make the agent ` +
        "and the environment as they were then",
    );
  }
  for (const key of new Set([...past.keys(), ...present.keys()])) {
    demandSame(file, past.get(key) ?? null, present.get(key) ?? null, [...path, key]);
  }
}

function entriesOf(value: Storable): Map<string, Storable> | undefined {
  const parts: readonly Storable[] | StorableRecord | undefined = isList(value) || isRecord(value)
    ? value
    : undefined;
  return parts === undefined ? undefined : new Map(Object.entries(parts));
}

function isList(value: Storable): value is readonly Storable[] {
  return Array.isArray(value);
}

/**
 * The snapshot of an environment from a file.
 *
 * @throws {TypeError} If it is not plain data.
 */
export function snapshotIn(contents: Storable): Snapshot {
  const snapshot = recordIn("checkpoint", recordOf("checkpoint", contents), "env");
  if (isSnapshot(snapshot)) return snapshot;
  throw new TypeError(`the snapshot of an environment must be plain data, got ${inWords(snapshot)}`);
}

function isSnapshot(value: StorableRecord): value is Snapshot {
  return Object.values(value).every(isJson);
}

function isJson(value: Storable): value is Json {
  if (ArrayBuffer.isView(value)) return false;
  return typeof value !== "object" || value === null || Object.values(value).every(isJson);
}
