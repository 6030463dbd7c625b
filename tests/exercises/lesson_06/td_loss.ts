import type { Answers } from "../answers.ts";

/** A loss of the errors of what is taken. */
function loss(of: string, taken = "rl.nn.pick(q, actions)"): string {
  return `const errors = tf.sub(${taken}, targets);\nreturn ${of};`;
}

const mask = "tf.cast(tf.oneHot(actions, q.shape[1]), 'float32')";

export const tdLoss: Answers = {
  right: [
    loss("tf.mean(tf.square(errors))"),
    loss("tf.mean(tf.square(errors))", `tf.sum(tf.mul(q, ${mask}), 1)`),
    "return tf.losses.meanSquaredError(targets, rl.nn.pick(q, actions));",
    "return tf.tidy(() => rl.nn.pick(q, actions).sub(targets).square().mean());",
  ],
  wrong: [
    [loss("tf.sum(tf.square(errors))"), "That is the sum of the squares"],
    [loss("tf.mean(errors)"), "Positive and negative errors cancel"],
    [loss("tf.square(tf.mean(errors))"), "Positive and negative errors cancel"],
    [loss("tf.mean(tf.abs(errors))"), "mean *absolute* error"],
    [loss("tf.square(errors)"), "Those are the squared errors"],
    [loss("tf.sqrt(tf.mean(tf.square(errors)))"), "That is the root of it."],
    [loss("tf.mul(0.5, tf.mean(tf.square(errors)))"), "That is half of it."],
    [loss("tf.mean(tf.square(errors))", "tf.max(q, 1)"), "You compare the *greatest*"],
    [loss("tf.mean(tf.square(errors))", "tf.mean(q, 1)"), "You add up the whole row"],
    [loss("tf.mean(tf.square(errors))", "tf.min(q, 1)"), "or the least of the row"],
    [loss("tf.mean(tf.square(errors))", "tf.gather(q, actions)"), "takes whole *rows*"],
    [
      loss("tf.mean(tf.square(errors))", "tf.expandDims(rl.nn.pick(q, actions), 1)"),
      "[n] and [n, 1] together",
    ],
    [
      loss("tf.mean(tf.square(errors))", "rl.nn.stopGradient(rl.nn.pick(q, actions))"),
      "no gradient reaches `q`",
    ],
    [
      loss("tf.mean(tf.square(errors))", "tf.tensor1d(rl.nn.pick(q, actions).dataSync())"),
      "no gradient reaches",
    ],
    [loss("tf.mean(tf.square(errors))", "tf.gather(q, actions, 1)"), "takes whole *rows*"],
    [
      `return tf.mean(tf.square(tf.mul(${mask}, tf.sub(q, tf.expandDims(targets, 1)))));`,
      "The mean runs over all entries",
    ],
    ["return tf.mean(tf.square(tf.sub(q, tf.expandDims(targets, 1))));", "All actions are moved"],
    ["return rl.nn.huber(rl.nn.pick(q, actions), targets);", "only square near 0"],
    ["return tf.mean(tf.square(q[actions] - targets));", "Tensors have no operators"],
    ["return rl.nn.mse(q, targets);", ""],
    ["return 0;", "where a tensor is expected"],
    ["rl.nn.mse(rl.nn.pick(q, actions), targets);", "returns nothing"],
  ],
};
