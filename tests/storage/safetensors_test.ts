import { Buffer } from "node:buffer";
import fc from "fast-check";
import { CheckpointError } from "../../lib/storage/checkpoint_error.ts";
import { type ReadTensor, type Tensor } from "../../lib/storage/safetensors.ts";
import { decode } from "../../lib/storage/safetensors/decode.ts";
import { encode } from "../../lib/storage/safetensors/encode.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";
import { granted } from "../granted.ts";

const bytesOf = (tensors: ReadonlyMap<string, Tensor>, metadata?: Record<string, string>) =>
  Uint8Array.from(Buffer.concat(encode("test", tensors, metadata)));

const recorded = (name: string) => Deno.readFile(new URL(`../../data/safetensors/${name}`, import.meta.url));

Deno.test("decode() reads what Python's safetensors wrote of numpy", { ignore: !granted }, async () => {
  const { tensors, metadata } = decode("numpy.safetensors", await recorded("numpy.safetensors"));
  const values = (name: string) => tensors.get(name)?.values;
  assertEquals([...metadata], [["written by", "numpy ✓"]]);
  assertEquals(values("bool.edges"), Uint8Array.of(1, 0, 1));
  assertEquals(values("uint8.edges"), Uint8Array.of(0, 1, 255));
  assertEquals(values("int8.edges"), Int8Array.of(-128, 1, 127));
  assertEquals(values("uint16.edges"), Uint16Array.of(0, 1, 65535));
  assertEquals(values("int16.edges"), Int16Array.of(-32768, 1, 32767));
  assertEquals(values("uint32.edges"), Uint32Array.of(0, 1, 2 ** 32 - 1));
  assertEquals(values("int32.edges"), Int32Array.of(-(2 ** 31), 1, 2 ** 31 - 1));
  assertEquals(values("uint64.edges"), BigUint64Array.of(0n, 1n, 2n ** 64n - 1n));
  assertEquals(values("int64.edges"), BigInt64Array.of(-(2n ** 63n), 1n, 2n ** 63n - 1n));
  assertEquals(
    values("float32.edges"),
    Float32Array.of(0.1, -0, Infinity, -Infinity, NaN, (2 - 2 ** -23) * 2 ** 127, 2 ** -149),
  );
  assertEquals(
    values("float64.edges"),
    Float64Array.of(0.1, -0, Infinity, -Infinity, NaN, Number.MAX_VALUE, Number.MIN_VALUE),
  );
  const matrix: ReadTensor = { dtype: "F32", shape: [2, 3], values: Float32Array.of(0, 1, 2, 3, 4, 5) };
  assertEquals(tensors.get("matrix"), matrix);
  assertEquals(tensors.get("single"), { dtype: "F64", shape: [], values: Float64Array.of(2.5) });
  assertEquals(tensors.get("none"), { dtype: "I16", shape: [0, 3], values: new Int16Array(0) });
});

Deno.test("encode() writes the bytes that Python's safetensors writes", { ignore: !granted }, async () => {
  const bytes = await recorded("numpy.safetensors");
  const { tensors, metadata } = decode("numpy.safetensors", bytes);
  const mixed = new Map([...tensors].sort(([one], [other]) => one.length - other.length));
  assertEquals(bytesOf(mixed, Object.fromEntries(metadata)), bytes);
});

Deno.test("decode() reads PyTorch's 16-bit floats, to the last", { ignore: !granted }, async () => {
  const { tensors } = decode("torch.safetensors", await recorded("torch.safetensors"));
  // 6.0e-8 becomes the smallest subnormal number of binary16, 6.1e-5 the largest of them
  assertEquals(
    tensors.get("half")?.values,
    Float32Array.of(0, -0, 1, -2.5, 65504, 2 ** -24, 1023 * 2 ** -24, Infinity, -Infinity, NaN),
  );
  // bfloat16 has 8 bits of precision: 65504 is rounded to 2^16, 6.0e-8 to 129 · 2^-31, 6.1e-5 to 2^-14
  assertEquals(
    tensors.get("brain")?.values,
    Float32Array.of(0, -0, 1, -2.5, 65536, 129 * 2 ** -31, 2 ** -14, Infinity, -Infinity, NaN),
  );
});

Deno.test("what encode() writes, decode() reads", () => {
  const numbers = fc.oneof(
    fc.float32Array(),
    fc.float64Array(),
    fc.int8Array(),
    fc.int16Array(),
    fc.int32Array(),
    fc.uint8Array(),
    fc.uint16Array(),
    fc.uint32Array(),
    fc.bigInt64Array(),
    fc.bigUint64Array(),
  );
  const tensor = numbers.map((values): Tensor => ({
    values,
    shape: values.length % 2 === 0 ? [2, values.length / 2] : [values.length],
  }));
  const text = fc.string({ unit: "grapheme" });
  const name = text.filter((name) => name !== "__metadata__");
  fc.assert(
    fc.property(fc.array(fc.tuple(name, tensor)), fc.dictionary(text, text), (entries, metadata) => {
      const tensors = new Map(entries), read = decode("x", bytesOf(tensors, metadata));
      assertEquals(new Set(read.tensors.keys()), new Set(tensors.keys()));
      for (const [name, { shape, values }] of tensors) {
        assertEquals(read.tensors.get(name)?.shape, shape);
        assertEquals(read.tensors.get(name)?.values, values);
      }
      assertEquals(new Map(read.metadata), new Map(Object.entries(metadata)));
    }),
  );
});

Deno.test("a file begins its data at a multiple of 8, and its tensors at multiples of their width", () => {
  const tensors = new Map<string, Tensor>([
    ["a", { shape: [3], values: Uint8Array.of(1, 2, 3) }],
    ["b", { shape: [1], values: Float64Array.of(1) }],
    ["c", { shape: [1], values: Int16Array.of(1) }],
  ]);
  const read = decode("x", bytesOf(tensors));
  assertEquals([...read.tensors.keys()], ["b", "c", "a"]);
  const [{ values }] = read.tensors.values();
  assertEquals(values.byteOffset % 8, 0);
});

Deno.test("decode() takes bytes that begin at an odd place", () => {
  const bytes = bytesOf(new Map([["a", { shape: [1], values: Float64Array.of(0.1) }]]));
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  assertEquals(decode("x", shifted.subarray(1)).tensors.get("a")?.values, Float64Array.of(0.1));
});

Deno.test("encode() refuses what is no tensor, by its name", () => {
  const refuses = (tensor: Tensor, kind: typeof RangeError, message: string) =>
    assertThrows(() => encode("save", new Map([["w", tensor]])), kind, message);
  refuses(
    { shape: [2, 2], values: new Float32Array(3) },
    RangeError,
    '"w" of shape [2, 2] needs 4 values, got 3',
  );
  refuses({ shape: [-1], values: new Float32Array(1) }, RangeError, 'the shape of "w" must be whole numbers');
  const list = JSON.parse("[1, 2]"); // of unknown type, as in a notebook
  refuses(
    { shape: [2], values: list },
    TypeError,
    'the values of "w" must be a typed array such as Float32Array',
  );
  assertThrows(
    () => encode("save", new Map([["__metadata__", { shape: [0], values: new Int8Array() }]])),
    TypeError,
  );
});

/** The bytes of a file with a header of one's own. */
function file(header: string, data = 0): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(header), bytes = new Uint8Array(8 + text.length + data);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  return bytes;
}

const entry = (shape: string, offsets: string, dtype = '"F32"') =>
  `{"dtype":${dtype},"shape":${shape},"data_offsets":${offsets}}`;

const faults: readonly [fault: string, bytes: Uint8Array<ArrayBuffer>, message: string][] = [
  ["nothing at all", new Uint8Array(0), "a safetensors file has at least 8 bytes, this one has 0"],
  [
    "another format",
    Uint8Array.from(Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR")),
    "it is no safetensors file",
  ],
  [
    "what torch.save writes",
    Uint8Array.from(Buffer.from("PK\x03\x04\0\0\x08\x08\0\0\0\0", "latin1")),
    "it is a zip file, as torch.save and numpy write them, no safetensors file; write it in Python with " +
    "safetensors.torch.save_file(model.state_dict(), path)",
  ],
  [
    "a header that is as long as a zip file's mark says, and not there",
    Uint8Array.from(Buffer.from("PK\x03\x04\0\0\0\0{}", "latin1")),
    "its header is of 67324752 bytes, and 2 are there; it is cut short",
  ],
  [
    "what torch.save wrote long ago", // its magic number, as Python's pickle writes it
    Uint8Array.of(0x80, 2, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e),
    "it is a pickle, as torch.save wrote them before PyTorch 1.6, no safetensors file; write it in Python with " +
    "safetensors.torch.save_file(model.state_dict(), path)",
  ],
  [
    "a dictionary alone in a pickle",
    Uint8Array.from(Buffer.from("\x80\x02ccollections\nOrderedDict\n", "latin1")),
    "it is a pickle, as torch.save wrote them",
  ],
  [
    "a header that is as long as a pickle's mark says, and not there",
    Uint8Array.of(0x80, 2, 0, 0, 0, 0, 0, 0),
    "its header is of 640 bytes, and 0 are there; it is cut short",
  ],
  [
    "a header beyond the end",
    file("{}").subarray(0, 9),
    "its header is of 2 bytes, and 1 are there; it is cut short",
  ],
  ["a header that is a list", file("[]"), "its header is no JSON object"],
  ["a header that begins with a space", file(" {}"), "its header is no JSON object"],
  ["a header that is cut off", file('{"a":'), "its header is no JSON object"],
  [
    "a name in two entries",
    file(`{"a":${entry("[1]", "[0,4]")},"\\u0061":${entry("[1]", "[0,4]")}}`, 4),
    '"a" is there twice',
  ],
  ["a field in two places", file('{"a":{"dtype":"F32","dtype":"F32"}}'), '"dtype" is there twice'],
  ["an entry that is none", file('{"a":[]}'), '"a" must have dtype, shape and data_offsets, got []'],
  [
    "an unknown dtype",
    file(`{"a":${entry("[1]", "[0,1]", '"F8_E4M3"')}}`, 1),
    '"a" has dtype "F8_E4M3"; those that can be read are U64',
  ],
  ["a dtype of objects", file(`{"a":${entry("[1]", "[0,1]", '"toString"')}}`, 1), '"a" has dtype "toString"'],
  ["a negative length", file(`{"a":${entry("[-1]", "[0,4]")}}`, 4), '"a" has shape [-1], which is none'],
  [
    "offsets the wrong way round",
    file(`{"a":${entry("[1]", "[4,0]")}}`, 4),
    '"a" has data_offsets [4, 0], which are no start and end',
  ],
  [
    "a shape of another size",
    file(`{"a":${entry("[2]", "[0,4]")}}`, 4),
    '"a" of F32 and shape [2] needs 8 bytes, got 4',
  ],
  [
    "an enormous shape",
    file(`{"a":${entry("[9007199254740991,9007199254740991]", "[0,4]")}}`, 4),
    '"a" of F32 and shape',
  ],
  [
    "an overlap",
    file(`{"a":${entry("[2]", "[0,8]")},"b":${entry("[1]", "[4,8]")}}`, 8),
    '"b" overlaps what lies before it: it begins at 4 where 8 bytes are taken',
  ],
  [
    "a gap",
    file(`{"a":${entry("[1]", "[0,4]")},"b":${entry("[1]", "[8,12]")}}`, 12),
    '"b" leaves a gap before it: it begins at 8 where 4 bytes are taken',
  ],
  [
    "a missing end",
    file(`{"a":${entry("[2]", "[0,8]")}}`, 7),
    "its tensors take 8 bytes, and there are 7; it is cut short",
  ],
  [
    "more than it should have",
    file(`{"a":${entry("[2]", "[0,8]")}}`, 9),
    "its tensors take 8 bytes, and there are 9; it is no whole file",
  ],
  ["metadata that is no text", file('{"__metadata__":{"n":1}}'), '"n" of its metadata must be a text, got 1'],
  ["metadata that is a list", file('{"__metadata__":[]}'), "its metadata must be texts by name, got []"],
];

for (const [fault, bytes, message] of faults) {
  Deno.test(`decode() refuses ${fault}`, () => {
    assertThrows(() => decode("weights.safetensors", bytes), CheckpointError, `weights.safetensors: `);
    assertThrows(() => decode("weights.safetensors", bytes), CheckpointError, message);
  });
}

Deno.test("decode() refuses a header larger than the format allows", () => {
  const bytes = file("{}");
  new DataView(bytes.buffer).setBigUint64(0, 100_000_001n, true);
  assertThrows(() => decode("x", bytes), CheckpointError, "its header would be of 100000001 bytes");
});

Deno.test("of a small file every part and every change of a byte is read or refused, never anything else", () => {
  const tensors = new Map<string, Tensor>([
    ["a.b", { shape: [2, 1], values: Float32Array.of(1, NaN) }],
    ["c", { shape: [1], values: BigInt64Array.of(5n) }],
    ["d", { shape: [3], values: Uint8Array.of(0, 1, 2) }],
  ]);
  const whole = bytesOf(tensors, { storable: '{"$array":"a.b"}' });
  const tried = (bytes: Uint8Array<ArrayBuffer>) => {
    try {
      return decode("x", bytes).tensors.size > 0;
    } catch (error) {
      assert(error instanceof CheckpointError, String(error));
      return false;
    }
  };
  for (let length = 0; length < whole.length; length++) assert(!tried(whole.slice(0, length)));
  let read = 0;
  const changed = whole.slice();
  for (let at = 0; at < whole.length; at++) {
    for (let byte = 0; byte < 256; byte++) {
      changed[at] = byte;
      if (tried(changed)) read++;
    }
    changed[at] = whole[at];
  }
  assert(read > 0 && read < 256 * whole.length);
});
