import { assert, assertEquals, assertRejects, assertStringIncludes } from "../assert.ts";
import { granted } from "../granted.ts";
import { live } from "../../lib/notebook/live.ts";
import { bars } from "../../lib/notebook/plot/bars.ts";
import { show } from "../../lib/notebook/show.ts";
import { interrupt, Interrupted, tick } from "../../lib/train/tick.ts";
import { insideKernel, type Message } from "./fake_kernel.ts";

async function* count(to: number, milliseconds = 0): AsyncGenerator<number> {
  for (let i = 1; i <= to; i++) {
    if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    else await tick();
    yield i;
  }
}

/** What was shown in each place of the output, in the order of the places. */
function places(messages: readonly Message[]): Record<string, string>[][] {
  const ids = [...new Set(messages.map(({ content }) => content.transient?.display_id))];
  return ids.map((id) =>
    messages.filter(({ content }) => content.transient?.display_id === id).map(({ content }) => content.data)
  );
}

Deno.test("live() passes every item through, in order, and outside a notebook draws nothing", async () => {
  const seen: number[] = [];
  let drawn = 0;
  const draw = () => bars({ drawn: drawn++ });
  for await (const item of live(count(4), draw, { total: 4 })) seen.push(item);
  for await (const item of live([5, 6], draw)) seen.push(item);
  assertEquals([seen, drawn], [[1, 2, 3, 4, 5, 6], 0]);
});

Deno.test(
  "live() ends with the chart of all items, as a PNG",
  { ignore: !granted },
  () =>
    insideKernel(async (messages) => {
      let latest = 0;
      for await (const item of live(count(3), () => bars({ latest }))) latest = item;
      const [chart] = places(messages);
      assertEquals(Object.keys(chart[chart.length - 1]), ["image/png", "text/plain"]);
      assertEquals(chart[chart.length - 1]["text/plain"], "value: latest 3.");
    }),
);

Deno.test(
  "live() shows an SVG while it runs, in one place",
  { ignore: !granted },
  () =>
    insideKernel(async (messages) => {
      let latest = 0;
      for await (const item of live(count(90, 10), () => bars({ latest }))) latest = item;
      const [chart, ...others] = places(messages);
      assertEquals(others, []);
      const frames = chart.slice(1, -1);
      assert(frames.length >= 1, "no frames");
      for (const frame of frames) {
        assertStringIncludes(frame["text/html"], '<img src="data:image/svg+xml;base64,');
        assertStringIncludes(frame["text/html"], `alt="${frame["text/plain"]}"`);
      }
    }),
);

Deno.test(
  "live() draws the chart of what there is, however the loop ends",
  { ignore: !granted },
  async () => {
    const last = async (body: (item: number) => void) => {
      let text = "";
      await insideKernel(async (messages) => {
        let latest = 0;
        const run = async () => {
          for await (const item of live(count(9), () => bars({ latest }))) body(latest = item);
        };
        await run().catch(() => {});
        text = messages[messages.length - 1].content.data["text/plain"];
      });
      return text;
    };
    assertEquals(await last(() => {}), "value: latest 9.");
    assertEquals(await last((item) => item === 2 && interrupt()), "value: latest 2.");
    const fail = () => {
      throw new RangeError("mine");
    };
    assertEquals(await last((item) => item === 3 && fail()), "value: latest 3.");
  },
);

Deno.test(
  "live() lets errors and the stop button pass",
  { ignore: !granted },
  () =>
    insideKernel(async () => {
      const stopped = async () => {
        for await (const item of live(count(9), () => bars({ a: 1 }))) if (item === 2) interrupt();
      };
      await assertRejects(stopped, Interrupted);
      const failing = async function* () {
        yield* count(2);
        throw new RangeError("mine");
      };
      const draw = () => {
        throw new TypeError("in the drawing");
      };
      const failed = async () => {
        for await (const _ of live(failing(), draw));
      };
      await assertRejects(failed, RangeError, "mine"); // what failed first
    }),
);

Deno.test(
  "live() can be stopped where the items come from work that never waits",
  { ignore: !granted },
  () =>
    insideKernel(async () => {
      const busily = function* () {
        for (let i = 1; i <= 1000; i++) {
          for (const begin = performance.now(); performance.now() < begin + 1;);
          yield i;
        }
      };
      let latest = 0;
      await assertRejects(async () => {
        for await (latest of live(busily(), () => bars({ a: 1 }))) if (latest === 3) interrupt();
      }, Interrupted);
      assert(latest < 1000, `${latest}`);
    }),
);

Deno.test(
  "live() with options puts a line below the chart, however fast the run is",
  { ignore: !granted },
  () =>
    insideKernel(async (messages) => {
      for await (const item of live(["a", "b", "c"], () => bars({ a: 1 }), { label: "letters" })) {
        if (item === "b") break;
      }
      const [chart, line, ...others] = places(messages).map((shown) => shown[shown.length - 1]);
      assert("image/png" in chart);
      assertEquals(line, { "text/plain": "stopped after 2 of 3 letters" });
      assertEquals(others, []);
    }),
);

Deno.test(
  "live() ends what it goes through when the loop ends early",
  { ignore: !granted },
  () =>
    insideKernel(async () => {
      let ended = false;
      const watched = async function* () {
        try {
          yield* count(10);
        } finally {
          ended = true;
        }
      };
      for await (const _ of live(watched(), () => bars({ a: 1 }))) break;
      assert(ended);
    }),
);

Deno.test("live() shows a table too", () =>
  insideKernel(async (messages) => {
    for await (const _ of live([1], () => show({ left: 1 })));
    assertStringIncludes(messages[messages.length - 1].content.data["text/html"], "<table>");
  }));

Deno.test("live() says what it needs", () =>
  insideKernel(async () => {
    const refuses = (args: unknown[], message: string) =>
      assertRejects(() => Reflect.apply(live, undefined, args).next(), TypeError, message);
    await refuses(
      [[], bars({ a: 1 })],
      "a function that returns a figure, got the figure itself; write () => before it",
    );
    await refuses([[]], "draw must be a function that returns a figure, got undefined");
    await refuses([undefined, () => bars({ a: 1 })], "live: items must be something to go through");
    await refuses([[], () => {}], "draw must return a figure, got undefined; is its return missing?");
    await refuses([[], () => bars({ a: 1 }), { totl: 1 }], 'no option "totl"; there are total, ');
  }));
