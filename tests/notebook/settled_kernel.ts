// What kernel_test.ts runs in a process of its own: a process that looks like the kernel, and what happens in it.
import { insideKernel } from "./fake_kernel.ts";
import { interrupt, Interrupted, tick } from "../../lib/train/tick.ts";
import { Output } from "../../lib/notebook/display.ts";

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
  facts.pictures = messages;

  await tick();
  await internals.jupyter.broadcastResult(3, undefined);
  interrupt();
  facts.nextCell = await tick().then(() => "undisturbed");

  setTimeout(() => {
    throw new TypeError("in a timer");
  }, 0);
  Promise.reject(new RangeError("not awaited"));
  await new Promise((resolve) => setTimeout(resolve, 50));
});
console.log(JSON.stringify(facts));
Deno.exit(0);
