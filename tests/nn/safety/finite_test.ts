import * as tf from "@tensorflow/tfjs";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { NotFiniteError } from "../../../lib/nn/not_finite.ts";
import { demandFiniteLoss } from "../../../lib/nn/safety/demand_finite_loss.ts";
import { firstNotFinite } from "../../../lib/nn/safety/first_not_finite.ts";
import { assertEquals, assertRejects, assertStringIncludes, assertThrows } from "../../assert.ts";
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

Deno.test("one update is counted as one", () => {
  assertStringIncludes(new NotFiniteError("DQN", "the loss", 1).message, "not finite after 1 update, and");
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

onBackends("firstNotFinite() takes a network, gradients and lists, and nothing else", async () => {
  const network = new Mlp({ sizes: [1, 1], initialiser: "zeros" }), x = tf.ones([1, 1]);
  const broken = tf.tensor1d([NaN]), loss = () => tf.sum<tf.Scalar>(tf.div(network.apply(x), 0));
  const all = tf.variableGrads(loss, network.variables), [weight] = network.variables;
  assertEquals(await firstNotFinite(network), undefined);
  assertEquals(await firstNotFinite(all), weight.name);
  assertEquals(await firstNotFinite(all.grads), weight.name);
  assertEquals(await firstNotFinite([weight, broken]), "1");
  tf.tidy(() => weight.assign(tf.fill([1, 1], Infinity)));
  assertEquals(await firstNotFinite(network), "layers.0.weight");
  assertEquals(await firstNotFinite([weight]), weight.name);
  for (
    const [given, got] of [[{ network }, "{ network: a"], [broken, "a tensor; write [tensor]"], [5, "5"]]
  ) {
    const call: Promise<unknown> = Reflect.apply(firstNotFinite, undefined, [given]);
    await assertRejects(() => call, TypeError, `or a list of tensors, got ${got}`);
  }
  tf.dispose([x, broken, all.value, all.grads]);
  network.dispose();
});
