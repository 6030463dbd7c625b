import type { Answers } from "../answers.ts";

/** Targets from what is said of the next state and of the end. */
function targets(
  worth = "rl.nn.stopGradient(tf.max(nextQ, 1))",
  counts = "tf.mul(discount, tf.sub(1, terminated))",
  paid = "rewards",
): string {
  return `return tf.add(${paid}, tf.mul(${counts}, ${worth}));`;
}

export const tdTargets: Answers = {
  right: [
    "return rl.nn.stopGradient(tf.add(rewards, tf.mul(discount, tf.mul(tf.sub(1, terminated), nextQ.max(1)))));",
    "return tf.tidy(() => tf.where(terminated.equal(1), rewards, " +
    "rewards.add(rl.nn.stopGradient(nextQ.max(1)).mul(discount))));",
    "const best = nextQ.arraySync().map((row) => Math.max(...row)), ended = terminated.dataSync();\n" +
    "return tf.tensor1d(rewards.arraySync().map((r, i) => ended[i] ? r : r + discount * best[i]));",
    targets("tf.squeeze(tf.max(rl.nn.stopGradient(nextQ), 1, true), [1])"),
  ],
  wrong: [
    [targets("tf.max(nextQ, 1)"), "The numbers are right, but a gradient"],
    [
      "const nextValues = tf.max(nextQ, 1);\nrl.nn.stopGradient(nextValues);\n" +
      "return tf.add(rewards, tf.mul(tf.mul(discount, tf.sub(1, terminated)), nextValues));",
      "The numbers are right, but a gradient",
    ],
    [targets(undefined, "discount"), "You bootstrap from terminal states."],
    [targets(undefined, "tf.mul(discount, terminated)"), "`terminated` is the wrong way round"],
    [targets(undefined, "tf.sub(1, terminated)"), "The discount is missing"],
    [targets(undefined, "tf.mul(0.99, tf.sub(1, terminated))"), "Your discount is a fixed number."],
    [targets("rl.nn.stopGradient(tf.max(nextQ, 0))"), "maximum along axis 0"],
    [targets("rl.nn.stopGradient(tf.max(nextQ))"), "one maximum over all"],
    [targets("rl.nn.stopGradient(tf.max(nextQ, 1, true))"), "The maximum has kept its axis"],
    [targets("rl.nn.stopGradient(tf.mean(nextQ, 1))"), "mean over the actions"],
    [targets("rl.nn.stopGradient(tf.argMax(nextQ, 1))"), "That is the *place* of the greatest"],
    [targets("rl.nn.stopGradient(nextQ)"), "The shape of your tensor is [1,2]"],
    [
      targets(undefined, undefined, "tf.mul(rewards, tf.sub(1, terminated))"),
      "At the end the reward still counts",
    ],
    [targets(undefined, undefined, "tf.mul(discount, rewards)"), "The discount belongs to the next value"],
    [targets(undefined, undefined, "tf.mean(rewards)"), ""],
    [targets(undefined, "tf.mul(discount, tf.sub(terminated, 1))"), "The next value is taken away"],
    [targets(undefined, "terminated.dataSync()[0] ? 0 : discount"), "One step decides for all"],
    [
      targets("rl.nn.stopGradient(nextQ.slice([0, 0], [-1, 1]).flatten())"),
      "the least of the next values, or the first",
    ],
    ["return rewards + discount * tf.max(nextQ, 1);", "Tensors have no operators"],
    ["return tf.add(rewards, tf.mul(discount, rl.nn.stopGradient(tf.max(nextQ, 1))));", "You bootstrap from"],
    ["return rewards.add(nextQ.max(1).detach().mul(discount));", "Tensors have no `detach`"],
    ["tf.add(rewards, nextQ.max(1));", "returns nothing"],
    ["return nextQ;", "The shape of your tensor is [1,2]"],
    [
      "const result = rl.nn.stopGradient(tf.add(rewards, tf.mul(discount, tf.mul(tf.sub(1, terminated), nextQ.max(1)))));\n" +
      "nextQ.dispose();\nreturn result;",
      "disposes of a tensor that it was given",
    ],
  ],
};
