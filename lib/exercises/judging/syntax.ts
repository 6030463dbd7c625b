import { type Expression, parseExpressionAt } from "acorn";
import type { AnyAnswer } from "../exercise.ts";

/** The text of an answer as an expression, and what it consists of. */
export interface Syntax {
  readonly text: string;
  readonly tree: Expression;
}

/**
 * Reads an answer's text.
 *
 * @throws {SyntaxError} If it is no expression, as that of a getter.
 */
export function syntaxOf(answer: AnyAnswer): Syntax {
  const own = Function.prototype.toString.call(answer);
  const text = /^(?:async )?(?:function|class|\(|[\w$]+ =>)/.test(own) ? own : asMethod(own);
  return { text, tree: parseExpressionAt(text, 0, { ecmaVersion: "latest" }) };
}

/** A method's text is an expression only within an object. */
function asMethod(text: string): string {
  return `Object.values({ ${text} })[0]`;
}
