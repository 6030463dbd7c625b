import { assert, assertEquals, assertMatch, assertRejects } from "../assert.ts";
import { display } from "../../lib/notebook/display.ts";
import { progress } from "../../lib/notebook/progress.ts";
import { interrupt, Interrupted, tick } from "../../lib/train/tick.ts";
import { insideKernel, type Message } from "./fake_kernel.ts";

async function* count(to: number, milliseconds = 0): AsyncGenerator<number> {
  for (let i = 1; i <= to; i++) {
    if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    else await tick();
    yield i;
  }
}

/** Items that each take a millisecond of work. */
function* busily(to: number): Generator<number> {
  for (let i = 1; i <= to; i++) {
    for (const begin = performance.now(); performance.now() < begin + 1;);
    yield i;
  }
}

function last(messages: readonly Message[]): Record<string, string> {
  return messages[messages.length - 1].content.data;
}

Deno.test("progress() passes every item through, in order", async () => {
  const seen: number[] = [];
  for await (const item of progress(count(4), { total: 4 })) seen.push(item);
  assertEquals(seen, [1, 2, 3, 4]);
});

Deno.test("progress() leaves a line without times when the loop ends by itself", () =>
  insideKernel(async (messages) => {
    for await (const _ of progress(count(1200), { total: 1200, describe: (item) => `item ${item}` }));
    assertEquals(last(messages), { "text/plain": "✓ 1,200 episodes · item 1200" });
  }));

Deno.test("progress() takes the total from an array", () =>
  insideKernel(async (messages) => {
    for await (const item of progress(["a", "b", "c"], { label: "letters" })) if (item === "b") break;
    assertEquals(last(messages), { "text/plain": "stopped after 2 of 3 letters" });
  }));

Deno.test("progress() says that the stop button ended it", () =>
  insideKernel(async (messages) => {
    await assertRejects(async () => {
      for await (const item of progress(count(10), { total: 10 })) if (item === 3) interrupt();
    }, Interrupted);
    assertEquals(last(messages), { "text/plain": "interrupted after 3 of 10 episodes" });
  }));

Deno.test("progress() can be stopped where the items come from work that never waits", () =>
  insideKernel(async (messages) => {
    let latest = 0;
    await assertRejects(async () => {
      for await (latest of progress(busily(1000))) if (latest === 3) interrupt();
    }, Interrupted);
    assert(latest < 1000, `${latest}`);
    assertMatch(last(messages)["text/plain"], /^interrupted after/);
  }));

Deno.test("progress() says that an error in what it goes through ended it, and lets it pass", () =>
  insideKernel(async (messages) => {
    const failing = async function* () {
      yield* count(2);
      throw new RangeError("mine");
    };
    await assertRejects(async () => {
      for await (const _ of progress(failing()));
    }, RangeError);
    assertEquals(last(messages), { "text/plain": "failed after 2 episodes" });
  }));

Deno.test("progress() ends what it goes through when the loop ends early", async () => {
  let ended = false;
  const watched = async function* () {
    try {
      yield* count(10);
    } finally {
      ended = true;
    }
  };
  for await (const _ of progress(watched())) break;
  assert(ended);
});

Deno.test("progress() updates one output in place, ten times a second at most, with the time left", () =>
  insideKernel(async (messages) => {
    const begin = performance.now();
    for await (const _ of progress(count(40, 10), { total: 40 }));
    const most = (performance.now() - begin) / 100 + 2;
    assert(messages.length >= 3 && messages.length <= most, `${messages.length} messages, at most ${most}`);
    assertEquals(new Set(messages.map(({ content }) => content.transient?.display_id)).size, 1);
    assertEquals(messages.map(({ type }) => type).indexOf("update_display_data"), 1);
    assertEquals(messages[0].content.data["text/plain"], "0 of 40 episodes");
    assertMatch(messages[1].content.data["text/plain"], /^\d+ of 40 episodes · about \d+ s left$/);
    assertMatch(
      messages[1].content.data["text/html"],
      /^<progress value="\d+" max="40" style="vertical-align: middle"><\/progress> /,
    );
  }));

Deno.test("progress() draws the last line of a loop of no items", () =>
  insideKernel(async (messages) => {
    for await (const _ of progress([]));
    assertEquals(last(messages), { "text/plain": "✓ 0 episodes" });
  }));

Deno.test("progress() has its line above what a fast loop shows", () =>
  insideKernel(async (messages) => {
    for await (const item of progress([1])) await display({ data: { "text/plain": `item ${item}` } });
    assertEquals(messages.map(({ content }) => content.data["text/plain"]), [
      "0 of 1 episodes",
      "item 1",
      "✓ 1 episodes",
    ]);
  }));

Deno.test("progress() refuses what cannot be gone through", async () => {
  const wrong = Reflect.apply(progress, undefined, [undefined]);
  await assertRejects(() => wrong.next(), TypeError, "progress: items must be something to go through");
});

Deno.test("progress() refuses an option that it does not have", async () => {
  const misspelt = Reflect.apply(progress, undefined, [[1], { totl: 1 }]);
  await assertRejects(() => misspelt.next(), TypeError, 'no option "totl"; there are total, ');
});
