import type { AnyAnswer, Description } from "../exercise.ts";
import type { StillToDo } from "../verdict.ts";
import { codeOf } from "./code_of.ts";

const THROW_TODO = /\bthrow new (?:\w+\.)?Todo\([^)]*\);?/;

/** The verdict on an answer that threw `Todo`. Where it holds more than the unsolved cell did, this is said. */
export function stillToDo({ start }: Description, answer: AnyAnswer): StillToDo {
  const code = codeOf(answer), rest = code.replace(THROW_TODO, "");
  if (start !== undefined || rest === code || /\{\s*\}$/.test(rest)) return { outcome: "todo" };
  return {
    outcome: "todo",
    cause: "The `throw` line is still there. Take it out, and your code is checked.",
  };
}
