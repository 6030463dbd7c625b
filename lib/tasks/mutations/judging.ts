/**
 * A process that judges mutants, so that one of them that never ends, or takes
 * all the memory, does not take more than this process with it. It reads what
 * to judge from its standard input and answers on its standard output, a line
 * of JSON each.
 */
import * as tf from "@tensorflow/tfjs";
import { answerName, type Exercise, exercises, judge } from "../../exercises/mod.ts";
import * as rl from "../../mod.ts";
import { lines } from "../lines.ts";

/** A mutant and the exercise that it answers. */
export interface Candidate {
  readonly exercise: string;
  /** The cell, as JavaScript. */
  readonly text: string;
}

/** What the process says: that it is at work, what came of the mutant, or that the judge failed, and how. */
export type Message = "at work" | "refused" | "endless" | "survived" | { readonly failed: string };

const all: readonly Exercise[] = Object.values(exercises);

async function judged({ exercise: id, text }: Candidate): Promise<Message> {
  const exercise = all.find((exercise) => exercise.id === id);
  if (!exercise) throw new RangeError(`judging: there is no exercise "${id}"`);
  const module = `export default async () => {\n${text}\nreturn ${answerName(exercise)};\n};`;
  let answer: unknown;
  try {
    const { default: run } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
    answer = await run();
  } catch {
    return "refused"; // the cell itself fails
  }
  try {
    const verdict = await judge(exercise, answer, { onRun: () => Promise.resolve(say("at work")) });
    if (verdict.outcome !== "wrong") return "survived";
    return verdict.got.endsWith("does not end") ? "endless" : "refused";
  } catch (error) {
    return { failed: String(error) };
  }
}

function say(message: Message): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${JSON.stringify(message)}\n`));
}

if (import.meta.main) {
  // In a notebook all cells know `rl` and `tf`, the judge's copies of their functions too.
  Object.assign(globalThis, { rl, tf });
  for (const method of Object.keys(console)) Reflect.set(console, method, () => {});
  await rl.ready({ backend: "wasm" }); // lessons on tensors begin with it
  addEventListener("unhandledrejection", (event) => event.preventDefault());
  addEventListener("error", (event) => event.preventDefault());
  say("at work");
  for await (const line of lines(Deno.stdin.readable)) say(await judged(JSON.parse(line)));
}
