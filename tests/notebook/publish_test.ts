import { assert, assertEquals, assertRejects } from "../assert.ts";
import { granted } from "../granted.ts";
import { display } from "../../lib/notebook/display.ts";
import { type Bundle, Output } from "../../lib/notebook/output.ts";
import { publishResult } from "../../lib/notebook/publish.ts";
import { restlessAnimation } from "./animation/restless.ts";
import { insideKernel, type Message } from "./fake_kernel.ts";

class Word extends Output {
  override readonly description: string;
  readonly #quick: Bundle | undefined;

  constructor(description: string, quick?: Bundle) {
    super();
    this.description = description;
    this.#quick = quick;
  }

  override bundle(): Promise<Bundle> {
    if (this.description === "") return Promise.reject(new RangeError("no word"));
    return Promise.resolve({ data: { "text/plain": this.description } });
  }

  override preview(): Bundle | undefined {
    return this.#quick;
  }
}

const quick: Bundle = { data: { "text/plain": "wait" } };

/** The messages by which a cell's value is shown, and the values that the kernel was asked to show itself. */
async function published(result: unknown): Promise<{ messages: Message[]; original: unknown[] }> {
  const original: unknown[] = [];
  let sent: Message[] = [];
  await insideKernel(async (messages) => {
    sent = messages;
    await publishResult(7, result, (_, value) => Promise.resolve(void original.push(value)));
  });
  return { messages: sent, original };
}

Deno.test("a cell's value that is no output is left to the kernel", async () => {
  assertEquals(await published(5), { messages: [], original: [5] });
});

Deno.test("a cell's output is its result", async () => {
  const { messages } = await published(new Word("done"));
  assertEquals(messages, [{
    type: "execute_result",
    content: { execution_count: 7, data: { "text/plain": "done" }, metadata: {} },
  }]);
});

Deno.test("what belongs below an output follows it, as a result and displayed", async () => {
  class Pair extends Word {
    override below(): Output {
      return new Word("below");
    }
  }
  const types = ["execute_result", "display_data"];
  const { messages } = await published(new Pair("above"));
  assertEquals(messages.map(({ type }) => type), types);
  assertEquals(messages.map(({ content }) => content.data["text/plain"]), ["above", "below"]);
  await insideKernel(async (messages) => {
    await display(new Pair("above", quick));
    assertEquals(messages.map(({ content }) => content.data["text/plain"]), ["wait", "above", "below"]);
  });
});

Deno.test("an output with a preview is displayed, and then takes the preview's place", async () => {
  const { messages: [first, second, ...rest] } = await published(new Word("done", quick));
  const display_id = first.content.transient?.display_id;
  assert(display_id);
  const transient = { display_id };
  assertEquals(first, { type: "display_data", content: { ...quick, metadata: {}, transient } });
  const content = { data: { "text/plain": "done" }, metadata: {}, transient };
  assertEquals([second, rest], [{ type: "update_display_data", content }, []]);
});

Deno.test("an output that cannot be drawn is left to the kernel, which shows the error", async () => {
  const broken = new Word("", quick);
  assertEquals((await published(broken)).original, [broken]);
  await insideKernel(async () => void await assertRejects(() => display(broken), RangeError, "no word"));
});

Deno.test("display() shows a preview first, in the place that it was told", async () => {
  await insideKernel(async (messages) => {
    await display(new Word("done", quick), { id: "here" });
    await display(new Word("again", quick), { id: "here", update: true });
    assertEquals(messages.map(({ type }) => type), [
      "display_data",
      "update_display_data",
      "update_display_data",
      "update_display_data",
    ]);
    assert(messages.every(({ content }) => content.transient?.display_id === "here"));
    assertEquals(messages.at(-1)?.content.data, { "text/plain": "again" });
  });
});

Deno.test("an Animation's preview is a picture of the same size that moves, and it ends as a PNG", {
  ignore: !granted,
}, async () => {
  const { messages: [first, second] } = await published(restlessAnimation);
  const { "text/html": html, "text/plain": words } = first.content.data;
  const [, svg] =
    /^<img src="data:image\/svg\+xml;base64,([^"]+)" width="450" height="126" alt="Everything changes\." style="display: block; margin-bottom: 3px"\/>$/
      .exec(html) ?? [];
  assertEquals(new TextDecoder().decode(Uint8Array.fromBase64(svg)), restlessAnimation.toSvg());
  assertEquals(words, "Everything changes.");
  const { data, metadata = {} } = await restlessAnimation.bundle();
  assertEquals(second.content, { data, metadata, transient: first.content.transient });
});
