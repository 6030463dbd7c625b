import * as tf from "@tensorflow/tfjs";
import { halvedLoss, MaskedNetwork, wholeLoss } from "../../../lib/tasks/prove/dqn_lab/masked_network.ts";
import { watchedStates } from "../../../lib/tasks/prove/dqn_lab/watched_states.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assertAlmostEquals, assertEquals } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";

onBackends("MaskedNetwork: what the mask hides is 0 in its predictions", () => {
  const model = new MaskedNetwork(new Generator(0));
  tf.tidy(() => {
    const state = tf.tensor2d([[0.1, 0, -0.1, 0]]);
    const [both] = model.network.apply(state).dataSync();
    assertEquals(Array.from(model.predict(state, tf.tensor2d([[1, 0]])).dataSync()), [both, 0]);
  });
  assertEquals(model.network.parameterCount, 1282);
  model.dispose();
});

onBackends("MaskedNetwork: fitted to 3 it comes to say 3, by either loss", () => {
  for (const loss of [halvedLoss, wholeLoss]) {
    const model = new MaskedNetwork(new Generator(0), loss);
    tf.tidy(() => {
      const state = tf.tensor2d([[0.1, 0, -0.1, 0]]), mask = tf.tensor2d([[0, 1]]);
      for (let update = 0; update < 400; update++) model.fit(state, mask, tf.tensor2d([[0, 3]]));
      assertAlmostEquals(model.predict(state, mask).dataSync()[1], 3, 0.01);
    });
    model.dispose();
  }
});

onBackends("the source's loss divides by the actions too: an error of 2 makes 2, the whole one 4", () => {
  tf.tidy(() => {
    const predictions = tf.tensor2d([[3, 0]]), targets = tf.tensor2d([[1, 0]]);
    assertEquals(halvedLoss(predictions, targets).dataSync()[0], 2);
    assertEquals(wholeLoss(predictions, targets).dataSync()[0], 4);
  });
});

Deno.test("watchedStates() are 64 poles that have not fallen", () => {
  const states = watchedStates();
  assertEquals(states.length, 64);
  assertEquals(
    states.every(([position, , angle]) => Math.abs(position) < 2.4 && Math.abs(angle) < 0.2095),
    true,
  );
});
