import { changedOperators } from "./changed_operators.ts";
import { droppedTerms } from "./dropped_terms.ts";
import type { Family } from "./mutants.ts";
import { isNumber, literal } from "./nodes.ts";
import { swapped } from "./swapped.ts";

/** What is known of a question. */
export interface Question {
  /** What there is to choose from; without it the answer is made of numbers. */
  readonly choices?: Readonly<Record<string, unknown>>;
  /** How far a number may be off: relative above 1, absolute below. */
  readonly tolerance: number;
}

/** The kinds of changes that make wrong answers to a question: every other choice, or other numbers. */
export function otherAnswers({ choices, tolerance }: Question): Family[] {
  return choices
    ? [otherChoices(Object.keys(choices))]
    : [otherNumbers(tolerance), changedOperators, droppedTerms, swapped];
}

function otherChoices(keys: readonly string[]): Family {
  return ({ node }) =>
    node.type === "ReturnStatement" ? keys.map((key) => ({ ...node, argument: literal(key) })) : [];
}

/** Numbers that are just too far off, one off, and of the other sign. */
function otherNumbers(tolerance: number): Family {
  return ({ node }) => {
    if (!isNumber(node)) return [];
    const { value } = node, accepted = Math.max(tolerance, 1e-6) * Math.max(1, value), step = 1.5 * accepted;
    const others = [value + step, value - step, value + 1, value - 1, -value];
    return others.filter((other) => Math.abs(other - value) > accepted)
      .map((other) => literal(Number(other.toPrecision(12))));
  };
}
