import type { Answers } from "../answers.ts";

/** Targets from what is said of the next state and of the end. */
function targets(
  worth: string,
  counts = "tf.mul(discount, tf.sub(1, terminated))",
  paid = "rewards",
): string {
  return `return tf.add(${paid}, tf.mul(${counts}, ${worth}));`;
}

const taken = "rl.nn.stopGradient(rl.nn.pick(nextQ, nextActions))";

export const sarsaTargets: Answers = {
  right: [
    "return rl.nn.stopGradient(tf.add(rewards, " +
    "tf.mul(tf.mul(discount, tf.sub(1, terminated)), rl.nn.pick(nextQ, nextActions))));",
    targets("rl.nn.pick(rl.nn.stopGradient(nextQ), nextActions)"),
    targets(
      "tf.sum(tf.mul(rl.nn.stopGradient(nextQ), tf.cast(tf.oneHot(nextActions, nextQ.shape[1]), 'float32')), 1)",
    ),
  ],
  wrong: [
    [targets("rl.nn.stopGradient(tf.max(nextQ, 1))"), "That is Q-learning still"],
    [targets("rl.nn.stopGradient(tf.mean(nextQ, 1))"), "That is the mean over the next actions"],
    [targets("rl.nn.pick(nextQ, nextActions)"), "The numbers are right, but a gradient"],
    [targets(taken, "discount"), "You bootstrap from terminal states."],
    [targets(taken, "tf.mul(discount, terminated)"), "`terminated` is the wrong way round"],
    [targets(taken, "tf.sub(1, terminated)"), "The discount is missing"],
    [targets("tf.cast(nextActions, 'float32')"), "You add the *number* of the next action."],
    [
      targets(taken, undefined, "tf.mul(rewards, tf.sub(1, terminated))"),
      "At the end the reward still counts",
    ],
    [targets("rl.nn.stopGradient(tf.gather(nextQ, nextActions, 1))"), "The shape of your tensor is [1,1]"],
    [targets("nextQ[nextActions]"), "given nothing at all"],
    ["return rewards;", "Nothing is bootstrapped"],
    [targets("rl.nn.stopGradient(tf.min(nextQ, 1))"), "That is the least of the next values"],
    [targets("rl.nn.stopGradient(tf.sum(nextQ, 1))"), "That is the least of the next values"],
    [targets(taken, "tf.mul(discount, tf.sub(terminated, 1))"), "The next value is taken away"],
    [targets(taken, "tf.mul(0.99, tf.sub(1, terminated))"), "Your discount is a fixed number."],
    [targets(taken, undefined, "tf.mul(discount, rewards)"), "The discount belongs to the next value"],
    [`return ${taken};`, "The rewards are missing"],
  ],
};
