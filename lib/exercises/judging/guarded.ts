import type { AnyNode } from "acorn";
import { full } from "acorn-walk";
import { type AnyAnswer, isAnswer } from "../exercise.ts";
import { turn } from "./endless.ts";
import { syntaxOf } from "./syntax.ts";

/** Something to be written into a text. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * A copy of an answer whose loops count their turns, and end when there are too
 * many. It is made of the answer's text, and knows what the cells of a notebook
 * know; what else was around the answer it does not know.
 *
 * @returns Nothing where the answer has no loop, or its text is not the whole of it.
 */
export function guarded(answer: AnyAnswer): AnyAnswer | undefined {
  try {
    const { text, tree } = syntaxOf(answer), heads: string[] = [], insertions: Insertion[] = [];
    full(tree, (node) => {
      if (isLoop(node)) insertions.push(...counting(node, `$turn(${heads.push(headOf(node, text)) - 1});`));
    });
    if (heads.length === 0) return undefined;
    // The global eval, and not a worker: here the copy finds what the learner has defined in other cells.
    const make: unknown = (0, eval)(`"use strict"; ($turn) => (${withInsertions(text, insertions)})`);
    const copy: unknown = typeof make === "function" ? make((loop: number) => turn(heads[loop])) : undefined;
    return isAnswer(copy) ? copy : undefined;
  } catch {
    return undefined; // such as a getter's text, which is no expression
  }
}

type Loop = Extract<AnyNode, { body: { type: string }; type: `${string}Statement` }>;

function isLoop(node: AnyNode): node is Loop {
  return /^(?:While|DoWhile|For|ForIn|ForOf)Statement$/.test(node.type);
}

/** What makes a loop count: a call at the beginning of its body, which is given braces. */
function counting({ body }: Loop, call: string): Insertion[] {
  return [{ at: body.start, text: `{${call}` }, { at: body.end, text: "}" }];
}

/** A loop without its body: `while (low < high)`. */
function headOf({ type, start, end, body }: Loop, text: string): string {
  const head = type === "DoWhileStatement"
    ? `do … ${text.slice(body.end, end)}`
    : text.slice(start, body.start);
  return head.replace(/^(\w+)\(/, "$1 (").replace(/;$/, "").replace(/\s+/g, " ").trim();
}

/** Texts written into another; of two at one place the one listed first stands outside. */
function withInsertions(text: string, insertions: readonly Insertion[]): string {
  let result = "", last = 0;
  for (const { at, text: inserted } of insertions.toSorted((one, other) => one.at - other.at)) {
    result += text.slice(last, at) + inserted;
    last = at;
  }
  return result + text.slice(last);
}
