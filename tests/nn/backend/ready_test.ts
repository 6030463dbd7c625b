import * as tf from "@tensorflow/tfjs";
import { fileURLToPath } from "node:url";
import type { BackendName } from "../../../lib/nn/backend/backend.ts";
import { backend, ready, type ReadyOptions, requireReady } from "../../../lib/nn/backend/ready.ts";
import { assert, assertEquals, assertRejects, assertStringIncludes, assertThrows } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { withVariables } from "../../storage/variables.ts";
import { webgpuIsMissing } from "../on_backends.ts";
import { withGpu } from "./gpu.ts";
import { printed } from "./printed.ts";

const ignore = !granted;
const force = 'rl.ready({ backend: "webgpu" | "wasm" | "cpu" }) or BELLMAN_BACKEND forces another.';
const unset = { BELLMAN_BACKEND: undefined };

Deno.test("requireReady() says what to call, until ready() has been called", { ignore }, async () => {
  assertThrows(() => requireReady("DQN"), Error, "DQN: call `await rl.ready()` first;");
  assertThrows(() => backend(), Error, "backend: call `await rl.ready()` first;");
  await printed(() => ready({ backend: "cpu" }));
  requireReady("DQN");
});

Deno.test("ready() prints the same line with no GPU and with a software adapter", { ignore }, async () => {
  const line = `Tensors are computed by wasm (SIMD): no GPU was found. ${force}`;
  await withVariables(unset, async () => {
    for (const gpu of [undefined, "llvmpipe (LLVM 15.0.6, 256 bits)", "Microsoft Basic Render Driver"]) {
      await withGpu(gpu, async () => assertEquals(await printed(() => ready()), [line]));
    }
  });
  assertEquals(tf.getBackend(), "wasm");
  assertEquals(backend(), { name: "wasm", found: "no GPU", reason: "no GPU was found", line });
  assert(Object.isFrozen(backend()));
});

Deno.test("ready() computes as the option says, else as the variable says", { ignore }, async () => {
  const tried: [ReadyOptions, variable: string | undefined, BackendName, by: string][] = [
    [{ backend: "cpu" }, undefined, "cpu", 'as rl.ready({ backend: "cpu" }) asks'],
    [{ backend: "wasm" }, "cpu", "wasm", 'as rl.ready({ backend: "wasm" }) asks'],
    [{}, "cpu", "cpu", "as BELLMAN_BACKEND=cpu asks"],
    [{ backend: "auto" }, "cpu", "wasm", "no GPU was found"],
    [{}, "auto", "wasm", "no GPU was found"],
    [{}, "", "wasm", "no GPU was found"],
  ];
  for (const [options, variable, name, reason] of tried) {
    const variables = { BELLMAN_BACKEND: variable };
    await withVariables(variables, () => withGpu(undefined, () => printed(() => ready(options))));
    assertEquals([tf.getBackend(), backend().name, backend().reason], [name, name, reason]);
  }
});

Deno.test("ready() called again, or twice at once, changes nothing", { ignore }, async () => {
  await withVariables(unset, async () => {
    const lines = await printed(() => Promise.all([ready(), ready()]));
    const running = tf.backend();
    assertEquals(await printed(() => ready()), [lines[0]]);
    assert(tf.backend() === running);
  });
});

Deno.test("ready() refuses what is no backend, no option and no network", { ignore }, async () => {
  const refused: [unknown, message: string][] = [
    [{ backend: "gpu" }, 'ready: backend must be "auto", "webgpu", "wasm" or "cpu", got "gpu"'],
    [{ Backend: "cpu" }, 'ready: there is no option "Backend"; do you mean backend?'],
    ["wasm", 'ready: options are given as an object, { backend, network, batchSize }, got "wasm"'],
    [{ batchSize: 0 }, "ready: batchSize must be an integer of at least 1, got 0"],
    [{ network: 17_000 }, "ready: network must have multiplyAdds, got 17000"],
    [
      { network: { multiplyAdds: -1 } },
      "ready: network.multiplyAdds must be at least 0",
    ],
  ];
  for (const [options, message] of refused) {
    await assertRejects(() => Reflect.apply(ready, undefined, [options]), Error, message);
  }
  await withVariables({ BELLMAN_BACKEND: "fast" }, async () => {
    await assertRejects(() => ready(), RangeError, "ready: BELLMAN_BACKEND must be");
  });
});

Deno.test("ready() names the missing permission where wasm may not be read", { ignore }, async () => {
  const cpu =
    `Tensors are computed by cpu, slowly: no GPU was found, and wasm needs the permission --allow-read.`;
  assertEquals(await alone([], "await ready();"), { ok: true, text: `${cpu} ${force}\n` });
  const { ok, text } = await alone([], 'await ready({ backend: "wasm" });');
  assert(!ok);
  assertStringIncludes(
    text,
    'BackendError: ready: wasm cannot start, as rl.ready({ backend: "wasm" }) asks: wasm needs the permission --allow-read;',
  );
});

Deno.test("ready() reads the one program with SIMD, from any folder", { ignore }, async () => {
  const simd = new URL("tfjs-backend-wasm-simd.wasm", import.meta.resolve("@tensorflow/tfjs-backend-wasm"));
  const { ok, text } = await alone([`--allow-read=${fileURLToPath(simd)}`], "await ready();");
  assertEquals([ok, text], [true, `Tensors are computed by wasm (SIMD): no GPU was found. ${force}\n`]);
});

Deno.test("a program that has computed on webgpu ends by itself", { ignore: webgpuIsMissing }, async () => {
  const source = `import * as tf from ${JSON.stringify(import.meta.resolve("@tensorflow/tfjs"))};
    await ready({ backend: "webgpu" });
    console.log((await tf.sum(tf.ones([50, 50])).data())[0]);`;
  const { ok, text } = await alone(["-A"], source, {});
  assert(ok, text);
  assert(text.endsWith("\n2500\n"), text);
});

/** Runs a program of its own, in another folder, without GPU and without permissions other than these. */
async function alone(
  permissions: readonly string[],
  source: string,
  env: Record<string, string> = { DENO_WEBGPU_BACKEND: "none" },
): Promise<{ ok: boolean; text: string }> {
  const folder = await Deno.makeTempDir();
  try {
    const module = new URL("../../../lib/nn/backend/ready.ts", import.meta.url);
    const main = `${folder}/main.ts`;
    await Deno.writeTextFile(main, `import { ready } from ${JSON.stringify(module.href)};\n${source}`);
    const config = fileURLToPath(new URL("../../../deno.json", import.meta.url));
    const args = ["run", "-q", "--no-check", "--no-prompt", "--no-lock", "-c", config, ...permissions, main];
    const options = { args, cwd: folder, env: { ...env, NO_COLOR: "1", BELLMAN_BACKEND: "" } };
    const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), options).output();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    return { ok: success, text: success ? text(stdout) : text(stderr) };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
