import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assert, assertEquals } from "../assert.ts";
import { onBackends } from "../nn/on_backends.ts";
import { playOn } from "./long_run.ts";
import { withOwnState } from "./state.ts";

const program = fileURLToPath(import.meta.resolve("./long_run.ts"));

onBackends("A Dqn resumed by another process ends in the same checkpoint, byte for byte", async () => {
  await withOwnState(async (folder) => {
    const path = join(folder, "checkpoints", "at-20.safetensors");
    await playOn(0, 20);
    const whole = await Deno.readFile(path);
    await Deno.remove(path);
    await playOn(0, 9);
    const args = ["run", "--allow-all", "--no-check", program, "9", "20"];
    const { success, stderr } = await new Deno.Command(Deno.execPath(), { args }).output();
    assert(success, new TextDecoder().decode(stderr));
    assertEquals(await Deno.readFile(path), whole);
  });
}, ["wasm"]);
