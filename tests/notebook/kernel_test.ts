import { assert, assertEquals, assertStringIncludes } from "../assert.ts";
import { display, jupyter } from "../../lib/notebook/display.ts";
import { settleInKernel } from "../../lib/notebook/kernel.ts";
import { sendsFromAnotherThread } from "../../lib/notebook/kernel/draining.ts";
import { granted } from "../granted.ts";

const ignore = !granted || Deno.build.os === "windows"; // which has no SIGINT

/** What happens in a process that looks like the kernel of a version, and what it prints as errors. */
async function settled(version: string) {
  const program = new URL("settled_kernel.ts", import.meta.url).href;
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--allow-all", "--no-check", program, version],
    env: { NO_COLOR: "1" },
  }).output();
  const facts: Record<string, unknown> = JSON.parse(new TextDecoder().decode(stdout));
  return { facts, errors: new TextDecoder().decode(stderr) };
}

const always = {
  signalListeners: 1,
  stopped: true,
  published: ["a value", null, null, 1, null],
  pictures: [{
    type: "execute_result",
    content: {
      execution_count: 2,
      data: { "text/plain": "a dot" },
      metadata: { "image/png": { width: 4, height: 2, alt: "a dot" } },
    },
  }],
  afterACell: "undisturbed",
  json: ['{"name":"Error","message":"mine","stack":"Error: mine"}', '{\n "b": [\n  1\n ]\n}', null],
  afterAFailedCell: "undisturbed",
  afterOrdinaryJson: "Interrupted",
  pictureWaits: { afterSilence: false, afterALine: true, afterAPicture: false },
};

Deno.test("outside a kernel nothing is touched", async () => {
  const { log } = console, { stringify } = JSON;
  settleInKernel();
  assertEquals(jupyter(), undefined);
  assert(!Reflect.has(globalThis, Symbol.for("bellman.kernel")));
  assert(console.log === log && JSON.stringify === stringify);
  await display({ data: { "text/plain": "nowhere" } });
});

Deno.test("in a kernel the stop button, lost errors and the size of figures are taken care of, once", {
  ignore,
}, async () => {
  const { facts: { waits, ...facts }, errors } = await settled("2.8.1");
  assertStringIncludes(errors, "Uncaught error: TypeError: in a timer");
  assertStringIncludes(errors, "Error in a promise that was not awaited: RangeError: not awaited");
  assertEquals(facts, always);
  assertEquals(waits, {
    afterSilence: false,
    afterAValue: false,
    afterALine: false,
    afterALineAndAnError: false,
    afterAnError: false,
  });
});

Deno.test("a kernel that sends outputs from another thread waits for them at the end of a cell", {
  ignore,
}, async () => {
  const { facts: { waits, ...facts } } = await settled("2.9.8");
  assertEquals(facts, always);
  assertEquals(waits, {
    afterSilence: false,
    afterAValue: true,
    afterALine: true,
    afterALineAndAnError: true,
    afterAnError: false,
  });
});

Deno.test("a kernel that shows neither values nor errors is named", { ignore }, async () => {
  const { errors } = await settled("2.8.3");
  assertStringIncludes(
    errors,
    "Deno 2.8.3: its Jupyter kernel shows neither the value of a cell nor its error",
  );
});

Deno.test("Deno's kernel sends from another thread from 2.8.2 on", () => {
  for (const version of ["1.46.3", "2.7.14", "2.8.0", "2.8.1"]) assert(!sendsFromAnotherThread(version));
  for (const version of ["2.8.2", "2.9.0", "2.10.1", "3.0.0"]) assert(sendsFromAnotherThread(version));
});
