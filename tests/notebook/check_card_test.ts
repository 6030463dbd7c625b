import { type Exercise, exercises, judge } from "../../lib/exercises/mod.ts";
import { CheckCard } from "../../lib/notebook/check_card.ts";
import { assert, assertEquals, assertStringIncludes } from "../assert.ts";

/** The two texts of the card that an answer gets. */
async function card(exercise: Exercise, answer: unknown): Promise<{ markdown: string; plain: string }> {
  const { data } = await new CheckCard(exercise, await judge(exercise, answer)).bundle();
  assertEquals(Object.keys(data), ["text/markdown", "text/plain"]);
  return { markdown: data["text/markdown"], plain: data["text/plain"] };
}

const update = exercises["q-learning-update"], tdTarget = exercises["td-target"];
const penalty = exercises["penalty-at-the-limit"];

Deno.test("CheckCard says that an answer passed, in one line", async () => {
  const { markdown, plain } = await card(tdTarget, tdTarget.reference);
  assertEquals(markdown, "✓ **The TD target**: 7 checks passed. From here on `tdTarget` is your function.");
  assertEquals(plain, "✓ The TD target: 7 checks passed. From here on `tdTarget` is your function.");
});

Deno.test("CheckCard folds the three hints while an exercise is not solved", async () => {
  for (const answer of [() => 0, tdTarget.reference]) {
    const { markdown } = await card(tdTarget, answer);
    const folds = markdown.match(/<details><summary>Hint \d: [a-z ]+<\/summary>\n\n/g) ?? [];
    assertEquals(folds.length, answer === tdTarget.reference ? 0 : 3);
  }
  const { data } = await new CheckCard(tdTarget, { outcome: "todo" }).bundle();
  for (const hint of tdTarget.hints) assertStringIncludes(data["text/markdown"], `\n\n${hint}\n\n</details>`);
});

Deno.test("CheckCard puts expected and got under each other and marks what differs", async () => {
  const { plain, markdown } = await card(update, update.mistakes[0].wrong);
  assertEquals(plain.split("\n").slice(0, 5), [
    "✗ One update of the table: the pole has fallen: half the way from 0 to −200",
    "  input     myUpdate([[0, 0], [4, 7]], 0, 0, -200, 1, true, { stepSize: 0.5, discount: 0.9 })",
    "  expected  [[-100,   0], [4, 7]]",
    "  got       [[-96.85, 0], [4, 7]]",
    "              ^^^^^^",
  ]);
  assertStringIncludes(markdown, "\n\n```text\ninput     myUpdate(");
  assertStringIncludes(markdown, `\n\n${update.mistakes[0].says}\n\n`);
  assertStringIncludes(markdown, "Until it passes, `update` is the library's function.");
});

Deno.test("CheckCard shows an argument before and after where it was changed", async () => {
  const { plain } = await card(exercises["running-mean"], (values: number[]) => values.reverse());
  assertStringIncludes(plain, "\n  before    [2, 4, 8, 6]\n  after     [6, 8, 4, 2]\n");
});

Deno.test("CheckCard shows the draws where there is a generator", async () => {
  const { plain } = await card(exercises["epsilon-greedy"], exercises["epsilon-greedy"].mistakes[1].wrong);
  assertStringIncludes(plain, "\n  to draw   nothing\n  drawn     random() = 0.637\n");
});

Deno.test("CheckCard lets nothing out of its box", async () => {
  const { markdown } = await card(tdTarget, () => {
    throw new Error("a````b\x1b[31m\u202e <script>");
  });
  const [, fence, inside] = /\n(`+)text\n([\s\S]*?)\n\1\n/.exec(markdown) ?? [];
  assertEquals(fence, "`````");
  assertStringIncludes(inside, "throws Error: a````b·[31m· <script>");
  assert(!/<script>/.test(markdown.replace(inside, "")));
});

Deno.test("CheckCard asks a prediction's question, and explains the answers once it is right", async () => {
  const { data } = await new CheckCard(penalty, { outcome: "todo" }).bundle();
  assertStringIncludes(data["text/plain"], "still to do. " + penalty.question);
  const { plain } = await card(penalty, () => "b");
  for (const { because } of Object.values(penalty.choices ?? {})) assertStringIncludes(plain, because);
});

Deno.test("CheckCard says why an exercise is still to do where there is code already", async () => {
  for (const exercise of [tdTarget, penalty]) {
    const { data } = await new CheckCard(exercise, { outcome: "todo", cause: "One line more." }).bundle();
    assertStringIncludes(data["text/markdown"], "\n\nOne line more.\n\n<details>");
    assert(data["text/plain"].endsWith("\nOne line more."));
  }
});

Deno.test("CheckCard does not give a prediction's answer away", async () => {
  const { plain } = await card(penalty, () => "a");
  assertEquals(
    plain,
    `✗ The penalty at the time limit: not yet.\n  you say   "a"\n${penalty.choices?.a.because}`,
  );
});
