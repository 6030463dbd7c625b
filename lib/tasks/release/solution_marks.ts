/** The line that an unsolved exercise has in place of its answer; nbgrader_config.py puts it there again. */
const throwLine = /^[ \t]*throw new rl\.Todo\(\);$/m;

/**
 * A solution with nbgrader's marks around what the learner writes, so that nbgrader makes the unsolved cell
 * of it again.
 *
 * @param unsolved The exercise's cell before anyone has solved it.
 * @param solution The same cell solved.
 * @returns Undefined where the two differ in more than the `throw` lines, as where a bug is to be found.
 *
 * @example
 * ```ts
 * import { withSolutionMarks } from "./solution_marks.ts";
 *
 * withSolutionMarks("() => {\n  throw new rl.Todo();\n}", "() => {\n  return 2;\n}");
 * // () => {
 * //   // BEGIN SOLUTION
 * //   return 2;
 * //   // END SOLUTION
 * // }
 * ```
 */
export function withSolutionMarks(unsolved: string, solution: string): string | undefined {
  const [head, ...kept] = unsolved.split(throwLine);
  if (kept.length === 0 || !solution.startsWith(head)) return undefined;
  const indents = Array.from(
    unsolved.matchAll(new RegExp(throwLine, "gm")),
    ([line]) => /^[ \t]*/.exec(line),
  );
  let marked = head, from = head.length;
  for (const [i, text] of kept.entries()) {
    const last = i === kept.length - 1;
    const to = last ? solution.length - text.length : solution.indexOf(text, from);
    if (to < from || !solution.startsWith(text, to)) return undefined;
    const indent = indents[i]?.[0] ?? "";
    marked += `${indent}// BEGIN SOLUTION\n${solution.slice(from, to)}\n${indent}// END SOLUTION${text}`;
    from = to + text.length;
  }
  return marked;
}
