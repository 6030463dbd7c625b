import { assert, assertEquals, assertStringIncludes } from "../assert.ts";
import { display, jupyter } from "../../lib/notebook/display.ts";
import { settleInKernel } from "../../lib/notebook/kernel.ts";
import { granted } from "../granted.ts";

Deno.test("outside a kernel nothing is touched", async () => {
  settleInKernel();
  assertEquals(jupyter(), undefined);
  assert(!Reflect.has(globalThis, Symbol.for("bellman.kernel")));
  await display({ data: { "text/plain": "nowhere" } });
});

Deno.test({
  name: "in a kernel the stop button, lost errors and the size of figures are taken care of, once",
  ignore: !granted || Deno.build.os === "windows", // which has no SIGINT
  async fn() {
    const program = new URL("settled_kernel.ts", import.meta.url).href;
    const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "--allow-all", "--no-check", program],
      env: { NO_COLOR: "1" },
    }).output();
    const errors = new TextDecoder().decode(stderr);
    assertStringIncludes(errors, "Uncaught error: TypeError: in a timer");
    assertStringIncludes(errors, "Error in a promise that was not awaited: RangeError: not awaited");
    assertEquals(JSON.parse(new TextDecoder().decode(stdout)), {
      signalListeners: 1,
      stopped: true,
      published: ["a value", null],
      pictures: [{
        type: "execute_result",
        content: {
          execution_count: 2,
          data: { "text/plain": "a dot" },
          metadata: { "image/png": { width: 4, height: 2, alt: "a dot" } },
        },
      }],
      nextCell: "undisturbed",
    });
  },
});
