import { exercises, judge } from "../../../lib/exercises/mod.ts";
import { assertEquals } from "../../assert.ts";
import { answerFrom } from "../solved.ts";

/** What is said about a body of the answer to `episode-return`. */
async function causeOf(body: string): Promise<string | undefined> {
  const exercise = exercises["episode-return"];
  const verdict = await judge(exercise, await answerFrom(exercise, `${exercise.signature} {\n${body}\n}`));
  return verdict.outcome === "wrong" ? verdict.cause : verdict.outcome;
}

const table = {
  "return len(rewards);": "In TypeScript, `len(x)` is `x.length`.",
  "return sum(rewards);": "In TypeScript, `sum(x)` is `x.reduce((sum, value) => sum + value, 0)`, or a loop.",
  "for (const i of range(3)) {}": "In TypeScript, `for i in range(n)` is `for (let i = 0; i < n; i++)`.",
  "print(rewards); return 11;": "In TypeScript, `print(x)` is `console.log(x)`.",
  "return max(rewards);": "In TypeScript, `max(x)` is `Math.max(...x)`.",
  "return min(rewards);": "In TypeScript, `min(x)` is `Math.min(...x)`.",
  "return abs(rewards[0]);": "In TypeScript, `abs(x)` is `Math.abs(x)`.",
  "return None;": "In TypeScript, `None` is `null`.",
  "if (True) return 0;": "In TypeScript, `True` is `true`.",
  "if (False) return 0;": "In TypeScript, `False` is `false`.",
  "return self.rewards;": "In TypeScript, `self` is `this`, and a function outside a class has neither: " +
    "all that yours needs is in its arguments.",
  "const x = []; x.append(3);": "In TypeScript, `x.append(value)` is `x.push(value)`.",
  "return Math.sum(rewards);":
    "There is no `Math.sum`: write `x.reduce((sum, value) => sum + value, 0)`, or a loop.",
  "return rewards.sum();":
    "In TypeScript, `x.sum()` is `x.reduce((sum, value) => sum + value, 0)`, or a loop.",
  "return np.sum(rewards);": "There is no numpy here: a loop does it, or a method of arrays such as `map`.",
  "return rewards[-1];":
    "There is nothing at `rewards[-1]` in TypeScript. `rewards.at(-1)` counts from the end.",
  "return rewards.length();": "`rewards.length` is a number. Write it without brackets behind it.",
  "return rewards(0);": "`rewards` cannot be called. Elements are picked with square brackets, " +
    "as in `values[0]`, and a product is written with `*`.",
  "return rewards.total();": "There is no `rewards.total` to be called.",
  "for (const i of rewards.length) {}":
    "`for … of` goes through an array. To count, write `for (let i = 0; i < n; i++)`.",
  "return Math.max(...rewards[0]);": "`...` and `for … of` want an array, and there is none.",
  "return rewards[9][0];":
    "There is nothing at the place where you look: an index past the end of an array, " +
    "or row and column mixed up?",
  "let s = 0; for (const r of rewards) { let s = s + r; } return s;":
    "`s` is used before the line that declares it. A second `let` makes a new variable: " +
    "leave it out to change the one there is.",
};

for (const [body, says] of Object.entries(table)) {
  Deno.test(`a habit from elsewhere is told what to write: ${body}`, async () => {
    assertEquals(await causeOf(body), says);
  });
}

Deno.test("a variable called sum that was never declared is not taken for Python's function", async () => {
  assertEquals(
    await causeOf("for (const reward of rewards) sum += reward;\nreturn sum;"),
    "Nothing is called `sum` here: is it misspelled? A variable of your own begins with `let sum = …`, " +
      "and is known within its brackets only.",
  );
});

Deno.test("a loop over positions is not blamed where they are only used as positions", async () => {
  const loop = (body: string) => causeOf(`let s = 0;\nfor (const k in rewards) ${body}\nreturn s;`);
  assertEquals(await loop("s += 2 * rewards[k];"), undefined);
  assertEquals(
    await loop("s += 2 * rewards[k + 1];"),
    '`for (const k in rewards)` goes through the positions, and as text: `"0" + 1` is `"01"`. ' +
      "Python's `in` is `of` here.",
  );
});
