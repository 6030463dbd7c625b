import * as tf from "@tensorflow/tfjs";
import * as rl from "../../lib/mod.ts";
import { answerName, type Exercise } from "../../lib/exercises/mod.ts";
import { granted } from "../granted.ts";
import { use } from "../nn/on_backends.ts";

// Exercises on tensors are judged where lessons have called rl.ready().
await use(granted ? "wasm" : "cpu");

/** The learner's function as the text of a cell makes it, with types stripped as the kernel strips them. */
export async function answerFrom(exercise: Exercise, cell: string): Promise<unknown> {
  const module = `export const answer = (rl, tf) => {\n${cell}\nreturn ${answerName(exercise)};\n};`;
  const { answer } = await import(`data:application/typescript;charset=utf-8,${encodeURIComponent(module)}`);
  return answer(rl, tf);
}
