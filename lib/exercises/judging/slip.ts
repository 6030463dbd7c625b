import type { Attempt } from "./attempt.ts";
import { precedence } from "./precedence.ts";

/** What is a slip in any exercise, whatever else is wrong: this is said before a known mistake is looked for. */
export function slip({ arrayGivenTo, returned }: Attempt, code: string): string | undefined {
  return twoIndices(code) ?? (arrayGivenTo && notSpread(arrayGivenTo, code)) ?? indexFromTheEnd(code) ??
    withoutBrackets(returned) ?? withSelf(code) ?? precedence(code);
}

function notSpread(name: "max" | "min", code: string): string {
  const [, array = "values"] = new RegExp(`Math\\.${name}\\((\\w[\\w.]*(?:\\[[^()]*\\])*)\\)`).exec(code) ??
    [];
  return `\`Math.${name}\` wants numbers, not an array: \`Math.${name}(...${array})\`.`;
}

/** `q[state, action]`, as numpy has it. */
function twoIndices(code: string): string | undefined {
  const found = /\b(?!(?:const|let|var|of|in|return)\b)(\w+(?:\[[^()[\]]*\])*)\[([^()[\]]+,[^()[\]]+)\]/.exec(
    code,
  );
  if (!found) return undefined;
  const [text, array, between] = found, indices = between.split(",").map((index) => index.trim());
  return `\`${text}\` is \`${array}[${indices.at(-1)}]\` in TypeScript; ` +
    `write \`${array}${indices.map((index) => `[${index}]`).join("")}\`.`;
}

/** `values[-1]`, as Python has it. */
function indexFromTheEnd(code: string): string | undefined {
  const [text, array, place] = /(\w+)\[(-\d+)\]/.exec(code) ?? [];
  return text &&
    `There is nothing at \`${text}\` in TypeScript. \`${array}.at(${place})\` counts from the end.`;
}

function withoutBrackets(returned: unknown): string | undefined {
  if (typeof returned !== "function") return undefined;
  return "Your function returns a function. Brackets behind its name call it: `random.random()`.";
}

/** `self`, which is not Python's, but everything that is known everywhere. */
function withSelf(code: string): string | undefined {
  if (!/\bself\./.test(code)) return undefined;
  return "In TypeScript, `self` is `this`, and a function outside a class has neither: " +
    "all that yours needs is in its arguments.";
}
