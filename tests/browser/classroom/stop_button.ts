import { assert, assertEquals, assertMatch } from "../../assert.ts";
import { until } from "../jupyterlab.ts";
import type { NotebookPage } from "../notebook_page.ts";
import { showsOnePng } from "./pictures.ts";

/** Training that goes on, a cell that uses what came of it, and a check that trains for long. */
export const cells = {
  training: `const more: number[] = [];
for await (const episode of rl.train(agent, env, { episodes: Infinity, seed: 2 })) {
  if (more.push(episode.return) === 100) console.log("under way");
}`,
  gathered: `console.log(more.length >= 100 ? "all there" : "lost");
rl.plot.learningCurve(more);`,
  "slow-check": `function slowly(): number {
  for (const end = performance.now() + 0.2; performance.now() < end;);
  return 0.1;
}
const settings = await rl.check("quicker-settings", () => ({ epsilon: slowly }));`,
};

/** A run that is drawn live is stopped: the chart of what was gathered stays. */
export async function endsLiveChart(notebook: NotebookPage): Promise<void> {
  await stop(notebook, "live");
  await showsOnePng(notebook, "live");
}

/** Training is stopped, and the next cell, in the same kernel, goes on with what was gathered. */
export async function endsTraining(notebook: NotebookPage): Promise<void> {
  await notebook.begin("training");
  await says(notebook, "training", /under way/);
  await stop(notebook, "training");

  await notebook.run("gathered");
  const [before, after] = [await notebook.prompt("training"), await notebook.prompt("gathered")];
  assertEquals(numberIn(after), numberIn(before) + 1, "a kernel that was restarted counts anew");
  assertEquals(await notebook.errors("gathered"), []);
  assertMatch(await notebook.outputText("gathered"), /all there/);
  await showsOnePng(notebook, "gathered");
}

/** A check that trains is stopped too, and says that it judged nothing. */
export async function endsCheck(notebook: NotebookPage): Promise<void> {
  await notebook.begin("slow-check");
  await says(notebook, "slow-check", /training run 1 of/);
  await stop(notebook, "slow-check");
  await says(notebook, "slow-check", /stopped before it was judged/);
}

/** Presses the stop button, prints how long the cell took to end, and reads why it did. */
async function stop(notebook: NotebookPage, id: string): Promise<void> {
  const button = notebook.page.locator('[data-command="notebook:interrupt-kernel"]:visible').first();
  const [latency] = await Promise.all([fromClickToEnd(notebook, id), button.click()]);
  console.log(`from the click on the stop button to the end of "${id}": ${latency.toFixed(0)} ms`);
  await notebook.isIdle();
  assertMatch((await notebook.errors(id)).join("\n"), /Interrupted: stopped by the stop button/);
}

/** Waits for a click anywhere and then for the end of a cell, ten seconds at most. Resolves to the milliseconds between. */
async function fromClickToEnd(notebook: NotebookPage, id: string): Promise<number> {
  const prompt = notebook.cell(id).locator(".jp-InputPrompt");
  return await prompt.evaluate((prompt: { textContent: string }) =>
    new Promise<number>((resolve, reject) => {
      let clicked = performance.now();
      addEventListener("click", () => clicked = performance.now(), { capture: true, once: true });
      const timer = setInterval(() => {
        const passed = performance.now() - clicked, runs = prompt.textContent.includes("*");
        if (runs && passed < 10_000) return;
        clearInterval(timer);
        if (runs) reject(new Error("ten seconds after the click the cell still runs"));
        else resolve(passed);
      }, 1);
    })
  );
}

async function says(notebook: NotebookPage, id: string, text: RegExp): Promise<void> {
  await until(
    notebook.page,
    `cell "${id}" says ${text}`,
    async () => text.test(await notebook.outputText(id)),
  );
}

function numberIn(prompt: string): number {
  const [digits] = /\d+/.exec(prompt) ?? [];
  assert(digits !== undefined, `the prompt is ${prompt}`);
  return Number(digits);
}
