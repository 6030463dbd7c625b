import { unsolved } from "../../../lib/exercises/exercise.ts";
import { exercises } from "../../../lib/exercises/mod.ts";
import { assertEquals, assertMatch } from "../../assert.ts";
import type { NotebookPage } from "../notebook_page.ts";

const exercise = exercises["episode-return"];

/** An exercise with its check and a cell that uses what the check hands out; and one that nobody solves. */
export const cells = {
  answer: unsolved(exercise),
  check: `const episodeReturn = await rl.check("episode-return", myEpisodeReturn);`,
  use: "episodeReturn([1, 1, 1, -200]);",
  unsolved: `const tdTarget = await rl.check("td-target", () => {
  throw new rl.Todo();
});`,
};

/** An unsolved exercise offers hints, and one shows its formula when it is unfolded. */
export async function unfoldsHint(notebook: NotebookPage): Promise<void> {
  await notebook.run("unsolved");
  await showsHints(notebook);
}

/** The check of the unsolved exercise is there, with a hint that is folded until it is clicked. */
export async function showsHints(notebook: NotebookPage): Promise<void> {
  assertMatch(await notebook.outputText("unsolved"), /○[^]*still to do/);
  const hint = (await notebook.output("unsolved")).locator("details", { hasText: "Hint 2: the formula" });
  const formula = hint.locator("mjx-container").first();
  assertEquals(await formula.isVisible(), false);
  await hint.locator("summary").click();
  await formula.waitFor();
}

/** A wrong answer is told what was expected, what came, and why. */
export async function tellsWhatIsWrong(notebook: NotebookPage): Promise<void> {
  const text = await checked(notebook, answeredBy("return rewards.length;"));
  assertMatch(text, /✗[^]*expected {2}11\ngot {7}3[^]*That is the number of steps/);
}

/** An answer that does not end is stopped, and the kernel lives. */
export async function stopsEndlessLoop(notebook: NotebookPage): Promise<void> {
  const text = await checked(notebook, answeredBy("while (true) {}"));
  assertMatch(
    text,
    /✗[^]*got {7}goes on and on, and was stopped[^]*The loop while \(true\) went on and on/,
  );
}

/** The right answer passes. */
export async function passes(notebook: NotebookPage): Promise<void> {
  assertMatch(await checked(notebook, exercise.solution), /✓[^]*passed/);
}

/** The unsolved cell with another body. */
function answeredBy(body: string): string {
  return `${exercise.signature} {\n  ${body}\n}`;
}

/** Types an answer, runs all three cells, and reads what the check says. */
async function checked(notebook: NotebookPage, answer: string): Promise<string> {
  await notebook.type("answer", answer);
  for (const id of ["answer", "check", "use"]) {
    await notebook.run(id);
    assertEquals(await notebook.errors(id), [], id);
  }
  assertMatch(await notebook.outputText("use"), /-197$/);
  return await notebook.outputText("check");
}
