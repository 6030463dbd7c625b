import { display } from "../../lib/notebook/display.ts";
import { assertEquals, assertRejects } from "../assert.ts";
import { insideKernel } from "./fake_kernel.ts";

Deno.test("display() says what can be shown, in a kernel and outside", async () => {
  const untyped: (output?: unknown) => Promise<void> = Object.assign(display);
  const cases = [[3, "3"], ["text", '"text"'], [undefined, "undefined"], [{}, "an object"], [
    Promise.resolve(),
    "a promise; write await before it",
  ]];
  for (const [output, got] of cases) {
    const refused = () =>
      assertRejects(() => untyped(output), TypeError, `got ${got}; console.log shows text and numbers`);
    await refused();
    await insideKernel(async (messages) => {
      await refused();
      assertEquals(messages, []);
    });
  }
});

Deno.test("display() sends a bundle of one's own", async () => {
  await insideKernel(async (messages) => {
    await display({ data: { "text/plain": "mine" } });
    assertEquals(messages.map(({ content }) => content.data), [{ "text/plain": "mine" }]);
  });
});
