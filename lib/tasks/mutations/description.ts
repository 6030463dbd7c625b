/** What a mutant is called: the line, and the code before and after. */
import type { AnyNode } from "acorn";
import { printed, replaced, type Site } from "./syntax.ts";

/** Code shorter than this is shown with what surrounds it. */
const SHORT = 8;

/** What has many parts, of which one is shown alone. */
const wholes = new Set(["Program", "BlockStatement", "ClassBody", "SwitchCase"]);

/** The most code that is shown. */
const LONG = 64;

/**
 * A change in words, such as "line 1: `let sum = 0` becomes `let sum = 1`".
 * Lines are those of the program, from 1.
 */
export function description({ node, ancestors }: Site, replacement: AnyNode): string {
  let shown = node;
  for (const ancestor of ancestors.toReversed()) {
    if (code(shown).length >= SHORT || code(ancestor).length > LONG || wholes.has(ancestor.type)) break;
    shown = ancestor;
  }
  const before = code(shown), after = code(shown === node ? replacement : replaced(shown, node, replacement));
  const line = `line ${node.loc?.start.line}`;
  if (after === "") return `${line}: \`${shortened(before)}\` is dropped`;
  const texts = [before, after].map(shortened);
  const [from, to] = texts[0] === texts[1] ? [before, after] : texts;
  return `${line}: \`${from}\` becomes \`${to}\``;
}

/** Changes of the same description told apart: the second one is called "the second". */
export function numbered<Named extends { readonly change: string }>(list: readonly Named[]): Named[] {
  const times = new Map<string, number>();
  return list.map((item) => {
    const time = (times.get(item.change) ?? 0) + 1;
    times.set(item.change, time);
    return time === 1 ? item : { ...item, change: `${item.change} (place ${time})` };
  });
}

function code(node: AnyNode): string {
  return printed(node).replace(/\s+/g, " ").replace(/\s*;$/, "");
}

function shortened(text: string): string {
  if (text.length <= LONG) return text;
  return `${text.slice(0, LONG / 2)} … ${text.slice(-LONG / 2 + 3)}`;
}
