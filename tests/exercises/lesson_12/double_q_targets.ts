import type { Answers } from "../answers.ts";

/** The targets, with holes for what may be written in another way. */
function targets({
  best = "tf.argMax(online, 1)",
  values = "rl.nn.pick(target, best)",
  result = "tf.add(rewards, tf.mul(discounts, values))",
}) {
  return `const best = ${best};\nconst values = ${values};\nreturn ${result};`;
}

export const doubleQTargets: Answers = {
  right: [
    targets({}),
    targets({ best: "online.argMax(1)", result: "rewards.add(discounts.mul(values))" }),
    targets({ best: "tf.argMax(online, -1)" }),
    targets({ values: "tf.sum(tf.mul(target, tf.oneHot(best, target.shape[1])), 1)" }),
    "return tf.tidy(() => rewards.add(discounts.mul(rl.nn.pick(target, online.argMax(1)))));",
    targets({ result: "values.mul(discounts).add(rewards)" }),
    targets({
      best: "tf.tensor1d(online.arraySync().map((row) => row.indexOf(Math.max(...row))), 'int32')",
    }),
    "const o = online.arraySync(), t = target.arraySync(), r = rewards.arraySync(), g = discounts.arraySync();\n" +
    "return tf.tensor1d(r.map((reward, i) => reward + g[i] * t[i][o[i].indexOf(Math.max(...o[i]))]));",
  ],
  wrong: [
    [
      "return tf.add(rewards, tf.mul(discounts, tf.max(target, 1)));",
      "The target network chooses and judges",
    ],
    [targets({ best: "tf.argMax(target, 1)" }), "The target network chooses and judges"],
    [targets({ values: "rl.nn.pick(online, best)" }), "The network that learns chooses and judges"],
    [
      targets({ best: "tf.argMax(target, 1)", values: "rl.nn.pick(online, best)" }),
      "The roles are swapped",
    ],
    [
      targets({ values: "tf.minimum(tf.max(online, 1), tf.max(target, 1))" }),
      "That is the smaller of the two",
    ],
    [
      targets({ values: "tf.minimum(rl.nn.pick(online, best), rl.nn.pick(target, best))" }),
      "That is the smaller of the two",
    ],
    [targets({ values: "tf.max(tf.minimum(online, target), 1)" }), ""],
    [
      targets({ values: "rl.nn.pick(online, best).add(rl.nn.pick(target, best)).div(2)" }),
      "You take the mean of both",
    ],
    [targets({ values: "online.add(target).div(2).max(1)" }), "You take the mean of both"],
    [targets({ result: "tf.add(rewards, values)" }), "The discounts are missing"],
    [targets({ result: "tf.mul(discounts, values)" }), "The rewards are missing"],
    [
      targets({ result: "tf.mul(discounts, tf.add(rewards, values))" }),
      "The discount belongs to the next value",
    ],
    [targets({ result: "tf.add(tf.mul(discounts, rewards), values)" }), ""],
    [targets({ result: "tf.sub(rewards, tf.mul(discounts, values))" }), ""],
    [targets({ result: "tf.add(rewards, tf.mul(0.5, values))" }), ""],
    [targets({ result: "values" }), ""],
    [targets({ result: "rewards" }), ""],
    [targets({ values: "best" }), "You use the number of the best action"],
    [targets({ best: "tf.argMin(online, 1)" }), "You look for the worst action"],
    [targets({ best: "tf.argMax(online, 0)" }), "Along axis 0, which `argMax` also takes"],
    [targets({ best: "online.argMax()" }), "Along axis 0, which `argMax` also takes"],
    [targets({ values: "tf.gather(target, best, 1)" }), "`tf.gather` takes whole rows"],
    [targets({ values: "tf.gather(target, best)" }), "`tf.gather` takes whole rows"],
    [targets({ values: "tf.mean(target, 1)" }), ""],
    [targets({ values: "tf.min(target, 1)" }), ""],
    [
      targets({ result: "tf.mean(tf.add(rewards, tf.mul(discounts, values)))" }),
      "The shape of your tensor is",
    ],
    [
      targets({ result: "tf.expandDims(tf.add(rewards, tf.mul(discounts, values)), 1)" }),
      "The shape of your tensor is",
    ],
    [
      targets({ result: "tf.add(rewards, tf.mul(discounts, values)).arraySync()" }),
      "where a tensor is expected",
    ],
    [
      targets({
        best: "tf.tensor1d(online.arraySync().map((row) => row.lastIndexOf(Math.max(...row))), 'int32')",
      }),
      "Where the values are equal you take the last",
    ],
    [
      targets({
        best: "tf.tensor1d(online.arraySync().map((row) => row.findIndex((x) => x > 0)), 'int32')",
      }),
      "",
    ],
    [targets({ best: "tf.max(online, 1)" }), ""],
    ["", "`return`"],
  ],
};
