import * as tf from "@tensorflow/tfjs";
import { findAdapter } from "../../../lib/nn/backend/adapter.ts";
import { ready } from "../../../lib/nn/backend/ready.ts";
import { WatchedWebgpu } from "../../../lib/nn/backend/watched_webgpu.ts";
import { assert, assertEquals, assertNotEquals, assertRejects, assertThrows } from "../../assert.ts";
import { use, webgpuIsMissing } from "../on_backends.ts";
import { printed } from "./printed.ts";

const size = 50; // 2,500 numbers; tfjs computes with fewer than 1,000 on the CPU even here

function test(name: string, body: () => Promise<void>): void {
  Deno.test(name, { ignore: webgpuIsMissing }, body);
}

/** tfjs's backend, on a GPU that works. */
async function watched(): Promise<WatchedWebgpu> {
  await use("webgpu");
  const backend = tf.backend();
  assert(backend instanceof WatchedWebgpu);
  return backend;
}

const onGpu = () => tf.tidy(() => tf.mul(tf.ones([size, size]), 2));
const twos = new Float32Array(size * size).fill(2);

test("tensors and variables move along from webgpu to wasm and back", async () => {
  await watched();
  const { numTensors } = tf.memory();
  const tensor = onGpu(), variable = tf.variable(tensor), part = tf.reshape(tensor, [-1]);
  await printed(() => ready({ backend: "wasm" }));
  const sum = tf.tidy(() => tf.add(tf.sum(tensor), tf.sum(part)));
  assertEquals([sum.dataSync()[0], variable.dataSync()], [10_000, twos]);
  await printed(() => ready({ backend: "webgpu" }));
  tf.tidy(() => variable.assign(tf.add(variable, tensor)));
  assertEquals(await variable.data(), twos.map((two) => 2 * two));
  tf.dispose([tensor, variable, part, sum]);
  assertEquals(tf.memory().numTensors, numTensors);
});

test("dataSync() and print() of what is on the GPU say what to write instead", async () => {
  await watched();
  const tensor = onGpu();
  for (const read of [() => tensor.dataSync(), () => tensor.print()]) {
    assertThrows(
      read,
      Error,
      "webgpu: a tensor on the GPU cannot be read at once; write `await tensor.data()` or `await tensor.array()` " +
        "in place of dataSync() or arraySync(), and `console.log(await tensor.array())` in place of print()",
    );
  }
  assertEquals(await tensor.data(), twos);
  assertEquals(tensor.dataSync(), twos); // read once, it is on the CPU too
  tensor.dispose();
});

test("reading again and again takes no more memory", async () => {
  const backend = await watched();
  const step = async () => {
    const tensor = onGpu();
    await tensor.data();
    tensor.dispose();
  };
  for (let i = 0; i < 5; i++) await step();
  const before = backend.memory();
  for (let i = 0; i < 20; i++) await step();
  assertEquals(backend.memory(), before);
});

test("a tensor that is too large for the GPU is refused, and the rest computes on", async () => {
  const { device } = await watched();
  const { numTensors } = tf.memory();
  const rows = Math.floor(device.limits.maxStorageBufferBindingSize / 4 / 1000) + 1;
  const column = tf.ones([rows, 1]), row = tf.ones([1, 1000]);
  assertThrows(() => tf.mul(column, row), RangeError, `webgpu: a tensor of shape [${rows},1000] takes `);
  const tensor = onGpu();
  assertEquals(await tensor.data(), twos);
  tf.dispose([column, row, tensor]);
  assertEquals(tf.memory().numTensors, numTensors);
});

test("a computation that the GPU refuses gives an error, not zeros", async () => {
  const { device } = await watched();
  const tensor = onGpu();
  device.createBuffer({ size: 4, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.STORAGE }); // not allowed
  await assertRejects(() => tensor.data(), Error, "webgpu: the GPU has failed: it refused a computation (");
  assertThrows(() => tf.mul(tensor, tensor), Error, "webgpu: the GPU has failed: it refused a computation (");
  tensor.dispose();
});

test("an error of memory says that memory is full", async () => {
  const { device } = await watched();
  const tensor = onGpu();
  const error = new GPUOutOfMemoryError("not enough memory left");
  device.dispatchEvent(new GPUUncapturedErrorEvent("uncapturederror", { error }));
  await assertRejects(
    () => tensor.data(),
    Error,
    "webgpu: the GPU has failed: its memory is full; the tensors",
  );
  tensor.dispose();
});

test("a lost GPU gives errors, not zeros; ready() opens it anew", async () => {
  const { device } = await watched();
  const tensor = onGpu(), other = onGpu();
  device.destroy();
  const result = tf.mul(tensor, tensor); // nobody has been told yet
  await assertRejects(() => result.data(), Error, "webgpu: the GPU has failed: ");
  await device.lost;
  assertThrows(() => tf.mul(tensor, tensor), Error, "webgpu: the GPU has failed: ");
  await assertRejects(
    () => tensor.data(),
    Error,
    "call `await rl.ready()` again, then make networks and agents",
  );
  await printed(() => ready({ backend: "wasm" }));
  assertThrows(() => tf.mul(tensor, 2), Error, "webgpu: the GPU has failed: ");
  await printed(() => ready({ backend: "webgpu" }));
  assertNotEquals((await watched()).device, device);
  assertThrows(() => tf.mul(other, 2), Error, "webgpu: the GPU has failed: ");
  tf.dispose([tensor, other, result]);
  const fresh = onGpu();
  assertEquals(await fresh.data(), twos);
  fresh.dispose();
});

test("a loss while ready() leaves the GPU does not keep it from wasm", async () => {
  const { device } = await watched();
  const tensor = onGpu();
  device.destroy();
  await printed(() => ready({ backend: "wasm" }));
  assertEquals(tf.getBackend(), "wasm");
  tensor.dispose();
});

test("Mesa's adapter on this machine is known as software", async () => {
  const adapter = await findAdapter();
  assert(adapter !== undefined);
  if (/llvm/.test(adapter.name)) assert(adapter.isSoftware, adapter.name);
});
