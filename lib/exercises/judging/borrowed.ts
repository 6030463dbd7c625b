import { answerName, type AnyAnswer, type Description, handedOutName } from "../exercise.ts";
import type { Wrong } from "../verdict.ts";
import { codeOf } from "./code_of.ts";

/**
 * The verdict on an answer that calls what its own check hands out: that is the
 * library's function before the answer passes, and the answer itself after it.
 */
export function borrowed(exercise: Description, answer: AnyAnswer): Wrong | undefined {
  const name = handedOutName(exercise), own = answerName(exercise), code = codeOf(answer);
  const called = new RegExp(`(?<![.\\w]|function )${name}\\(`).test(code);
  const declared = new RegExp(`\\b(?:const|let|var|function)\\s+${name}\\b`).test(code);
  if (!called || declared || name === own) return undefined;
  const expected = "an answer of your own", got = `${name}(…)`;
  return {
    outcome: "wrong",
    at: "the answer is your own",
    about: "result",
    input: own,
    expected,
    got,
    places: [{ expected, got, differs: true }],
    cause: `\`${name}\` is what the check hands out: the library's until yours passes, then yours. ` +
      `If your function is to call itself, its name is \`${own}\`.`,
  };
}
