import type { AnyAnswer } from "../exercise.ts";

/** The text of a function, comments left out and everything in quotes made empty. */
export function codeOf(run: AnyAnswer): string {
  return Function.prototype.toString.call(run).replace(
    /\/\/.*|\/\*[^]*?\*\/|(["'`])(?:\\[^]|(?!\1)[^\\])*\1/g,
    (found) => found.startsWith("/") ? " " : '""',
  );
}
