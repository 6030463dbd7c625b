import { full } from "acorn-walk";
import { answerName, type AnyAnswer, type Description, handedOutName } from "../exercise.ts";
import type { Wrong } from "../verdict.ts";
import { syntaxOf } from "./syntax.ts";
import { wrongAt } from "./wrong_at.ts";

/** An exercise whose check hands out a function that works. */
interface Lender extends Description {
  readonly reference: AnyAnswer;
}

/**
 * The verdict on an answer that is, or uses, what its own check hands out: that
 * is the library's function before the answer passes, and the answer itself
 * after it.
 */
export function borrowed(exercise: Lender, answer: AnyAnswer): Wrong | undefined {
  const name = handedOutName(exercise), own = answerName(exercise);
  if (answer !== exercise.reference && !uses(name, answer)) return undefined;
  return wrongAt("the answer is your own", {
    input: own,
    expected: "an answer of your own",
    got: name,
    cause: `\`${name}\` is what the check hands out: the library's until yours passes, then yours. ` +
      `If your function is to call itself, its name is \`${own}\`.`,
  });
}

/** Whether an answer uses a name that it has not given to anything itself. */
function uses(name: string, answer: AnyAnswer): boolean {
  let used = false, declared = false;
  try {
    full(syntaxOf(answer).tree, (node, _, role) => {
      if (node.type !== "Identifier" || node.name !== name) return;
      if (role === "VariablePattern") declared = true;
      else used = true;
    });
  } catch {
    return false; // a text that cannot be read
  }
  return used && !declared;
}
