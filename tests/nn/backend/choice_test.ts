import * as tf from "@tensorflow/tfjs";
import { gainOf, WORTHWHILE } from "../../../lib/nn/backend/gain.ts";
import { backend, ready, type ReadyOptions } from "../../../lib/nn/backend/ready.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { webgpuIsMissing } from "../on_backends.ts";
import { withGpu } from "./gpu.ts";
import { printed } from "./printed.ts";

const card = "NVIDIA GeForce RTX 3060";
const atari = { multiplyAdds: 9_346_048 };
const auto = (options: ReadyOptions) => printed(() => ready({ backend: "auto", ...options }));

Deno.test("a network gains from a GPU by its multiply-adds times the batch", () => {
  assertEquals(gainOf(undefined, 1_000_000), undefined);
  assertEquals(gainOf({ multiplyAdds: 17_152 }, 32), undefined); // 4-128-128-2
  assertEquals(
    gainOf({ multiplyAdds: WORTHWHILE / 32 }, 32),
    "30,000,000 multiply-adds a batch gain from it",
  );
  assertEquals(gainOf({ multiplyAdds: WORTHWHILE / 32 }, 31), undefined);
});

// These two come first: a GPU that is open is not opened again.
Deno.test(
  "auto falls back to wasm where the GPU does not open, and says so",
  { ignore: !granted },
  async () => {
    await withGpu(card, () => auto({ network: atari }), "out of luck");
    assertEquals(tf.getBackend(), "wasm");
    assertEquals(backend().reason, `${card} was found, but it does not open (out of luck)`);
  },
);

Deno.test(
  "webgpu that is asked for and cannot start is an error, not another backend",
  { ignore: !granted },
  async () => {
    const start = () => ready({ backend: "webgpu" });
    const asked = 'ready: webgpu cannot start, as rl.ready({ backend: "webgpu" }) asks:';
    await withGpu(undefined, () => assertRejects(start, Error, `${asked} Deno finds no GPU`));
    await withGpu(
      card,
      () => assertRejects(start, Error, `${asked} it does not open (out of luck)`),
      "out of luck",
    );
  },
);

Deno.test("auto takes a real GPU for a large network", { ignore: webgpuIsMissing }, async () => {
  await withGpu(card, () => auto({ network: atari }));
  assertEquals(tf.getBackend(), "webgpu");
  assertEquals(backend().reason, `${card} was found, and 299,073,536 multiply-adds a batch gain from it`);
});

Deno.test(
  "auto leaves a real GPU alone for a small network, and names it",
  { ignore: !granted },
  async () => {
    await withGpu(card, () => auto({}));
    assertEquals(tf.getBackend(), "wasm");
    assertEquals(backend().found, card);
    assertEquals(backend().reason, `${card} was found, but a network this small is faster without it`);
  },
);

Deno.test("auto takes no software adapter, whatever the network", { ignore: !granted }, async () => {
  for (const name of ["llvmpipe (LLVM 19.1.7, 256 bits)", "SwiftShader Device (LLVM 10.0.0)"]) {
    await withGpu(name, () => auto({ network: atari }));
    assertEquals([tf.getBackend(), backend().reason], ["wasm", "no GPU was found"]);
  }
});
