// What kernel_test.ts runs in a process of its own: a process that looks like the kernel of the version that is its
// first argument, and what happens in it.
import { insideKernel } from "./fake_kernel.ts";
import { interrupt, Interrupted, tick } from "../../lib/train/tick.ts";
import { display } from "../../lib/notebook/display.ts";
import { Output } from "../../lib/notebook/output.ts";

Object.defineProperty(Deno, "version", { value: { ...Deno.version, deno: Deno.args[0] } });
const internals = Reflect.get(Deno, Reflect.get(Deno, "internal"));
const published: unknown[] = [];
internals.jupyter = {
  broadcastResult: (_: number, result: unknown) => Promise.resolve(published.push(result)),
};
const facts: Record<string, unknown> = {};
let added = 0;
const addSignalListener = Deno.addSignalListener;
Deno.addSignalListener = (...args) => (added++, addSignalListener(...args));

class Picture extends Output {
  override readonly description = "a dot";
  override bundle() {
    const metadata = { "image/png": { width: 4, height: 2, alt: "a dot" } };
    return Promise.resolve({ data: { "text/plain": "a dot" }, metadata });
  }
}

/** How the kernel asks for an error's parts. */
const errorReport = () => JSON.stringify({ name: "Error", message: "mine", stack: "Error: mine" });
const rest = () => new Promise((resolve) => setTimeout(resolve, 20));
/** What becomes of the next tick. */
const nextTick = () => tick().then(() => "undisturbed", (error) => error.name);

async function waits(end: () => unknown): Promise<boolean> {
  const begin = performance.now();
  await end();
  return performance.now() - begin >= 50;
}

await insideKernel(async (messages) => {
  const { settleInKernel } = await import("../../lib/notebook/kernel.ts");
  settleInKernel();
  facts.signalListeners = added;

  const training = (async () => {
    for (;;) await tick();
  })();
  setTimeout(() => Deno.kill(Deno.pid, "SIGINT"), 20);
  facts.stopped = await training.catch((error) => error instanceof Interrupted);

  await internals.jupyter.broadcastResult(1, "a value");
  facts.published = published;
  await internals.jupyter.broadcastResult(2, new Picture());
  facts.pictures = [...messages];

  interrupt();
  await internals.jupyter.broadcastResult(3, undefined);
  facts.afterACell = await nextTick();
  interrupt();
  facts.json = [errorReport(), JSON.stringify({ b: [1] }, null, 1), JSON.stringify(undefined)];
  facts.afterAFailedCell = await nextTick();
  await rest();
  interrupt();
  JSON.stringify({ name: "mine", stack: [] });
  facts.afterOrdinaryJson = await nextTick();

  facts.waits = {
    afterSilence: await waits(() => internals.jupyter.broadcastResult(4, undefined)),
    afterAValue: await waits(() => internals.jupyter.broadcastResult(5, 1)),
    afterALine: (console.error("a line"), await waits(() => internals.jupyter.broadcastResult(6, undefined))),
    afterALineAndAnError: (console.error("a line"), await waits(errorReport)),
    afterAnError: await waits(errorReport),
  };
  const picture = () => display({ data: { "text/plain": "a picture" } });
  await new Promise((resolve) => setTimeout(resolve, 100));
  facts.pictureWaits = {
    afterSilence: await waits(picture),
    afterALine: (console.error("a line"), await waits(picture)),
    afterAPicture: await waits(picture),
  };

  setTimeout(() => {
    throw new TypeError("in a timer");
  }, 0);
  Promise.reject(new RangeError("not awaited"));
  await new Promise((resolve) => setTimeout(resolve, 50));
});
console.log(JSON.stringify(facts));
Deno.exit(0);
