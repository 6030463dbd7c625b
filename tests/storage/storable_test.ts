import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { CheckpointError } from "../../lib/storage/checkpoint_error.ts";
import { readSafetensors, writeSafetensors } from "../../lib/storage/safetensors.ts";
import { type FileFormat, readStorable, writeStorable } from "../../lib/storage/storable_file.ts";
import { pack } from "../../lib/storage/storable_packing.ts";
import { unpack } from "../../lib/storage/storable_unpacking.ts";
import type { Storable } from "../../lib/storage/storable.ts";
import { assertEquals, assertNotEquals, assertRejects, assertThrows } from "../assert.ts";
import { granted } from "../granted.ts";
import { inFolder } from "./in_folder.ts";

const ignore = !granted;

function again(storable: Storable): Storable {
  const { tree, tensors } = pack("test", storable);
  return unpack("x", tree, tensors);
}

const plain = { noNullPrototype: true } as const;
const { storable } = fc.letrec<{ storable: Storable; key: string }>((tie) => ({
  key: fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "a.b",
      "a",
      "b",
      "a/b",
      "$array",
      "$$",
      "shape",
      "values",
      "__proto__",
      "__metadata__",
      "\ud800",
    ),
  ),
  storable: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, NaN, Infinity, -Infinity, -0),
    fc.double(),
    fc.integer(),
    fc.string({ unit: "binary" }),
    fc.float32Array(),
    fc.float64Array(),
    fc.int8Array(),
    fc.int16Array(),
    fc.int32Array(),
    fc.uint8Array(),
    fc.uint16Array(),
    fc.uint32Array(),
    fc.record({ shape: fc.constant([2, 0, 3]), values: fc.constant(new Float32Array(0)) }, plain),
    fc.record({ shape: fc.array(fc.nat(3), { maxLength: 3 }), values: fc.int8Array() }, plain),
    fc.array(tie("storable")),
    fc.array(fc.tuple(tie("key"), tie("storable"))).map((entries): Storable => Object.fromEntries(entries)),
  ),
}));

Deno.test("a Storable comes back from its tree and tensors as it was", () => {
  fc.assert(
    fc.property(storable, (value) => {
      assertEquals(again(value), value);
    }),
    { numRuns: 500 },
  );
});

Deno.test("what a Storable is compared by tells 0 from −0, and kinds of arrays apart", () => {
  assertNotEquals<Storable>(again([-0]), [0]);
  assertNotEquals<Storable>(again(Float64Array.of(1)), Float32Array.of(1));
  assertEquals(Object.is(again(-0), -0), true);
});

Deno.test("typed arrays become tensors named by their path, with their shape where they have one", () => {
  const { tree, tensors } = pack("test", {
    updates: 3,
    loss: NaN,
    network: { "layers.0.weight": { shape: [1, 2], values: Float32Array.of(1, 2) } },
    memory: [Int32Array.of(5), Uint8Array.of(6)],
    $cost: 1,
  });
  assertEquals([...tensors], [
    ["network.layers.0.weight", { shape: [1, 2], values: Float32Array.of(1, 2) }],
    ["memory.0", { shape: [1], values: Int32Array.of(5) }],
    ["memory.1", { shape: [1], values: Uint8Array.of(6) }],
  ]);
  assertEquals(JSON.parse(tree), {
    updates: 3,
    loss: { $number: "NaN" },
    network: { "layers.0.weight": { $tensor: "network.layers.0.weight" } },
    memory: [{ $array: "memory.0" }, { $array: "memory.1" }],
    $$cost: 1,
  });
});

Deno.test("two paths that read alike keep their tensors apart", () => {
  const value = { "a.b": Int8Array.of(1), a: { b: Int8Array.of(2) } };
  assertEquals([...pack("test", value).tensors.keys()], ["a.b", "a.b (2)"]);
  assertEquals(again(value), value);
});

Deno.test("pack() copies no numbers", () => {
  const values = new Float32Array(3);
  assertEquals(pack("test", { values }).tensors.get("values")?.values === values, true);
});

Deno.test("pack() says what cannot be stored, and where", () => {
  const refuses = (value: unknown, message: string) => {
    const entries: [string, unknown][] = [["notes", value]];
    // of unknown type, as what a notebook's cell gives
    assertThrows(
      () => Reflect.apply(pack, undefined, ["checkpoint", Object.fromEntries(entries)]),
      TypeError,
      message,
    );
  };
  refuses(
    { made: new Date(0) },
    'checkpoint: "notes.made" must be null, true or false, a number, a text, a typed array',
  );
  refuses({ best: undefined }, '"notes.best" must be');
  refuses([1, , 3], '"notes.1" must be'); // deno-lint-ignore no-sparse-arrays
  refuses(() => 1, "got a function");
  refuses(5n, "got 5n");
  refuses(BigInt64Array.of(5n), '"notes" must be');
  refuses(new Map(), "got a Map");
  const loop: Record<string, unknown> = {};
  loop.again = { loop };
  refuses(
    loop,
    '"notes.again.loop" must be null, true or false, a number, a text, a typed array, or a list or an object of these, it contains itself',
  );
  const twice = [1]; // is no loop
  assertEquals(again({ one: twice, other: twice }), { one: [1], other: [1] });
});

Deno.test("unpack() refuses a tree that refers to what is not there", () => {
  for (const tree of ['{"$array":"a"}', '{"$tensor":7}', '{"$number":"one"}', '{"$new":"a"}']) {
    assertThrows(
      () => unpack("x.safetensors", tree, new Map()),
      CheckpointError,
      "x.safetensors: it refers to $",
    );
  }
  const wide = new Map([["a", { shape: [1], values: BigInt64Array.of(1n) }]]);
  assertThrows(() => unpack("x", '{"$array":"a"}', wide), CheckpointError);
  assertThrows(() => unpack("x", "{", new Map()), CheckpointError, '"storable" of its metadata is no JSON');
});

const format: FileFormat = { holds: "a test", version: 2, reader: "rl.test" };

Deno.test("a Storable comes back from a file", { ignore }, async () => {
  await inFolder(async (folder) => {
    const path = join(folder, "x.safetensors"), value = { a: Float32Array.of(NaN, -0), b: { c: Infinity } };
    await writeStorable("test", path, format, value);
    assertEquals(await readStorable("test", path, format), value);
  });
});

Deno.test("a file that holds something else is refused with what it holds", { ignore }, async () => {
  await inFolder(async (folder) => {
    const path = join(folder, "x.safetensors");
    const refuses = (format: FileFormat, message: string) =>
      assertRejects(() => readStorable("other", path, format), CheckpointError, message);
    await refuses(
      format,
      `x.safetensors: there is no such file; it was looked for at ${join(folder, "x.safetensors")}`,
    );
    await writeStorable("test", path, format, 1);
    await refuses(
      { ...format, holds: "an agent" },
      "x.safetensors: other reads an agent, and this file holds a test, which rl.test reads",
    );
    await refuses(
      { ...format, version: 1 },
      'x.safetensors: it is of version "2" of its format, and this library reads 1',
    );
    await writeSafetensors("test", path, new Map());
    await refuses(format, "this file holds tensors alone");
    assertEquals((await readSafetensors("test", pathToFileURL(path))).tensors.size, 0);
  });
});

Deno.test("a path that is none is refused by its name", async () => {
  await assertRejects(
    () => readSafetensors("load", ""),
    TypeError,
    'load: path must name a file, as "agent.safetensors", got ""',
  );
});
