import * as tf from "@tensorflow/tfjs";
import { NotFiniteError } from "../../../lib/nn/not_finite.ts";
import { demandFiniteLoss } from "../../../lib/nn/safety/demand_finite_loss.ts";
import { firstNotFinite } from "../../../lib/nn/safety/first_not_finite.ts";
import { assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

Deno.test("a loss that is not finite is refused with the update and the usual causes", () => {
  demandFiniteLoss("DQN", 0, 0);
  demandFiniteLoss("DQN", -1e38, 7);
  for (const loss of [NaN, Infinity, -Infinity]) {
    const error = assertThrows(() => demandFiniteLoss("DQN", loss, 1234), NotFiniteError, "learning rate");
    assertEquals(
      error.message.startsWith(`DQN: the loss, ${loss}, is not finite after 1,234 updates, and`),
      true,
    );
    assertEquals(error.update, 1234);
  }
});

onBackends("firstNotFinite() names the first parameter with a NaN or an infinity", async () => {
  const sound = tf.tensor2d([[0, -3e38]]),
    broken = tf.tensor1d([1, 2, NaN]),
    endless = tf.tensor1d([-Infinity]);
  assertEquals(await firstNotFinite(new Map()), undefined);
  assertEquals(await firstNotFinite(new Map([["a", sound]])), undefined);
  assertEquals(
    await firstNotFinite(new Map<string, tf.Tensor>([["a", sound], ["b", broken], ["c", endless]])),
    "b",
  );
  assertEquals(await firstNotFinite(new Map([["c", endless], ["b", broken]])), "c");
  tf.dispose([sound, broken, endless]);
});
