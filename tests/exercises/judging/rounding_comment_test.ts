import { roundingComment } from "../../../lib/exercises/judging/rounding_comment.ts";
import { assertEquals } from "../../assert.ts";

/** A function as the kernel leaves it: with comments, and with a `;` of its own where a statement ended. */
async function made(body: string): Promise<() => unknown> {
  const module = `export const answer = (low: number, high: number) => {\n${body}\n};`;
  return (await import(`data:application/typescript;charset=utf-8,${encodeURIComponent(module)}`)).answer;
}

for (
  const body of ["const mid = (low + high) // 2;\nreturn mid;", "const mid = (low + high) // 2\nreturn mid;"]
) {
  Deno.test(`Python's division that rounds down is a comment: ${JSON.stringify(body)}`, async () => {
    assertEquals(
      roundingComment(await made(body)),
      "`// 2` is a comment: `//` begins one, and nothing is divided. " +
        "Division that rounds down is `Math.floor(x / 2)`.",
    );
  });
}

Deno.test("a name to divide by is told where the statement ends behind it", async () => {
  const says = roundingComment(await made("const share = (low + 1) // values.length;\nreturn share;"));
  assertEquals(says?.includes("`Math.floor(x / values.length)`"), true);
});

for (
  const comment of [
    "return low + high; // 10",
    "// 2\nreturn low;",
    "return low // the sum\n",
    "return low; // x;",
  ]
) {
  Deno.test(`a comment that is one is left alone: ${JSON.stringify(comment)}`, async () => {
    assertEquals(roundingComment(await made(comment)), undefined);
  });
}
