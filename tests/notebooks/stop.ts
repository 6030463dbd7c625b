/** Shows what the stop button does, in a real kernel with real signals. */
import { fileURLToPath } from "node:url";
import { run } from "../../lib/tasks/command.ts";
import { ensureEnvironment } from "../../lib/tasks/environment.ts";
import { notebooksFolder } from "../../lib/tasks/notebooks/folder.ts";
import { assert, assertEquals } from "../assert.ts";

/** A cell, and how many seconds after its beginning the stop button is pressed; or a stop while the kernel rests. */
type StopStep = { readonly cell: string; readonly stops?: readonly number[] } | { readonly stop: true };

/** What a cell showed, and how long after the last stop its error came. */
interface StoppedCell {
  readonly shown: readonly string[];
  readonly milliseconds: number | null;
}

const jupyter = await ensureEnvironment();
const ignore = Deno.build.os === "windows"; // where Jupyter has no signal to send
const program = fileURLToPath(new URL("stop.py", import.meta.url));

const setUp = `import * as rl from "bellman";
const env = rl.make("CartPole-v1"), agent = new rl.RandomAgent(env), curve: number[] = [];
class Endless extends rl.CartPole {
  override step(action: number) {
    super.reset();
    return { ...super.step(action), terminated: false, truncated: false };
  }
}
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const compute = (milliseconds: number) => {
  const begin = performance.now();
  while (performance.now() - begin < milliseconds);
};`;
const training =
  "for await (const { return: sum } of rl.train(agent, env, { episodes: Infinity })) curve.push(sum);";
/** A cell that no stop is meant for: it ticks, and shows how many episodes it has trained. */
const next = "await rl.tick(); (await Array.fromAsync(rl.train(agent, env, { episodes: 500 }))).length";
const undisturbed: StoppedCell = { shown: ["500"], milliseconds: null };

async function inKernel(...steps: StopStep[]): Promise<StoppedCell[]> {
  const args = ["-I", program, JSON.stringify([{ cell: setUp }, ...steps]), notebooksFolder];
  const { ok, text } = await run(jupyter.python, args, { env: jupyter.env });
  assert(ok, text);
  const [, ...cells] = text.trim().split("\n").filter((line) => line.startsWith("{")).map((line) =>
    JSON.parse(line)
  );
  return cells;
}

function stops(name: string, cell: string): void {
  Deno.test(`the stop button interrupts ${name} within 100 ms`, { ignore }, async () => {
    const cells = await inKernel(
      ...[0.2, 0.21, 0.22, 0.23, 0.24].map((seconds) => ({ cell, stops: [seconds] })),
    );
    assertEquals(cells.map(({ shown }) => shown.at(-1)), new Array(5).fill("Interrupted"));
    const [, , median] = cells.map(({ milliseconds }) => Number(milliseconds)).sort((a, b) => a - b);
    assert(median < 100, `the middle one of five took ${median} ms`);
  });
}

stops("train()", training);
stops("evaluate()", "await rl.evaluate(agent, env, { episodes: 1e9 });");
stops("record()", "await rl.record({ act: () => (compute(1), 1) }, () => new Endless());");
stops("a loop that awaits tick()", "while (true) await rl.tick();");

Deno.test("after a stop the curve so far is there, and the next cell runs", { ignore }, async () => {
  const [stopped, kept, after] = await inKernel(
    { cell: training, stops: [0.5] },
    { cell: "curve.length > 10 && curve.every((sum) => sum > 0)" },
    { cell: next },
  );
  assertEquals(stopped.shown, ["Interrupted"]);
  assertEquals(kept.shown, ["true"]);
  assertEquals(after, undisturbed);
});

Deno.test("a stop before the cell's first tick is kept for it", { ignore }, async () => {
  const cells = await inKernel(
    { cell: `compute(2000); ${training}`, stops: [1] },
    { cell: `compute(1000); await rest(100); ${training}`, stops: [0.5] },
    { cell: `await rest(1000); ${training}`, stops: [0.5] },
    { cell: next },
  );
  assertEquals(cells.map(({ shown }) => shown.at(-1)), ["Interrupted", "Interrupted", "Interrupted", "500"]);
});

Deno.test("a stop while the kernel rests hits no cell, whatever the last one did", { ignore }, async () => {
  const cells = await inKernel(
    { stop: true },
    { cell: next },
    { stop: true },
    { cell: next },
    { cell: "await rl.tick(); throw new Error('mine');" },
    { stop: true },
    { cell: next },
    { cell: "const = 5;" },
    { stop: true },
    { cell: next },
  );
  assertEquals(cells.filter(({ shown }) => shown[0] === "500").length, 4);
});

Deno.test(
  "a timer that a cell left behind does not make a resting kernel look busy",
  { ignore },
  async () => {
    const cells = await inKernel(
      { cell: "const timer = setInterval(() => {}, 100);" },
      { stop: true },
      { cell: next },
      { cell: training, stops: [0.5] },
      { cell: "throw new Error('mine');" },
      { stop: true },
      { cell: next },
    );
    assertEquals(cells.map(({ shown }) => shown.at(-1) ?? ""), ["", "500", "Interrupted", "Error", "500"]);
  },
);

Deno.test("a stop ends with the cell that it was meant for", { ignore }, async () => {
  const cells = await inKernel(
    { cell: "compute(1000);", stops: [0.5] },
    { cell: next },
    { cell: "compute(1000); throw new Error('mine');", stops: [0.5] },
    { cell: next },
    { cell: "await rest(1000);", stops: [0.5] },
    { cell: next },
    { cell: "await rest(1000); throw new Error('mine');", stops: [0.5] },
    { cell: next },
  );
  assertEquals(cells.map(({ shown }) => shown), [[], ["500"], ["Error"], ["500"], [], ["500"], ["Error"], [
    "500",
  ]]);
});

Deno.test("two stops in a row interrupt one cell", { ignore }, async () => {
  const cells = await inKernel(
    { cell: training, stops: [0.3, 0.31] },
    { cell: next },
    { cell: training, stops: [0.3, 0.6] },
    { cell: next },
  );
  assertEquals(cells.map(({ shown }) => shown), [["Interrupted"], ["500"], ["Interrupted"], ["500"]]);
});

Deno.test("errors in timers and in promises that nobody awaits appear in the cell, and hold up nothing", async () => {
  const [timer, promise, after] = await inKernel(
    { cell: "setTimeout(() => { throw new TypeError('late'); }, 0); await rest(50); 'on'" },
    { cell: "Promise.reject(new RangeError('lost')); await rest(50); 'on'" },
    { cell: next },
  );
  assert(timer.shown[0].startsWith("Uncaught error: TypeError: late"));
  assert(promise.shown[0].startsWith("Error in a promise that was not awaited: RangeError: lost"));
  assertEquals([timer.shown[1], promise.shown[1], after.shown[0]], ['"on"', '"on"', "500"]);
});

Deno.test("importing the library again, and a changed copy of it, doubles nothing", { ignore }, async () => {
  const again = `const { default: copy } = { default: await import("../lib/notebook/kernel.ts?changed") };
import * as rlAgain from "bellman";
setTimeout(() => { throw new TypeError("late"); }, 0);
await rest(50);`;
  const [first, second, after] = await inKernel(
    { cell: again },
    { cell: training, stops: [0.3] },
    { cell: next },
  );
  assertEquals(first.shown.join("").split("TypeError: late").length - 1, 1);
  assertEquals([second.shown, after], [["Interrupted"], undisturbed]);
});
