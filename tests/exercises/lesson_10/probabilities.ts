import type { Answers } from "../answers.ts";

function tidily(result: string): string {
  return `return tf.tidy(() => ${result});`;
}

export const logProbabilities: Answers = {
  right: [
    "return tf.logSoftmax(logits);",
    tidily("tf.sub(logits, tf.logSumExp(logits, 1, true))"),
    "return tf.tidy(() => {\n  const below = tf.sub(logits, tf.max(logits, 1, true));\n" +
    "  return tf.sub(below, tf.log(tf.sum(tf.exp(below), 1, true)));\n});",
    tidily("logits.sub(logits.logSumExp(-1, true))"),
  ],
  same: [tidily("tf.log(tf.softmax(logits, 1))"), tidily("logits.softmax().log()")],
  wrong: [
    [tidily("tf.log(tf.add(tf.softmax(logits), 1e-8))"), "A little number under the logarithm"],
    [tidily("tf.log(tf.maximum(tf.softmax(logits), 1e-10))"), "A little number under the logarithm"],
    [tidily("tf.log(tf.clipByValue(tf.softmax(logits), 1e-8, 1))"), "A little number under the logarithm"],
    [tidily("tf.log(tf.maximum(tf.softmax(logits), 1e-30))"), "A little number under the logarithm"],
    [
      "return tf.tidy(() => {\n  const below = tf.sub(logits, tf.max(logits));\n" +
      "  return tf.sub(below, tf.log(tf.sum(tf.exp(below), 1, true)));\n});",
      "The greatest logit of the whole table",
    ],
    [tidily("tf.sub(logits, tf.max(logits, 1, true))"), "the sum is still missing"],
    [tidily("tf.sub(logits, tf.log(tf.sum(tf.exp(logits), 1, true)))"), "too large for 32 bits"],
    [tidily("tf.sub(logits, tf.logSumExp(logits, 0, true))"), "The sum runs down the columns"],
    [tidily("tf.sub(logits, tf.logSumExp(logits))"), "One sum for the whole table"],
    [tidily("tf.sub(logits, tf.logSumExp(logits, 1))"), "[n] beside [n, actions]"],
    [tidily("tf.softmax(logits)"), "Those are the probabilities"],
    [tidily("tf.neg(tf.logSoftmax(logits))"), "The sign"],
    [
      "return tf.tidy(() => {\n  const logs = tf.log(tf.softmax(logits));\n" +
      "  return tf.where(tf.isFinite(logs), logs, tf.zerosLike(logs));\n});",
      "replaces what is not finite",
    ],
    [
      "return tf.tidy(() => tf.tensor2d(tf.logSoftmax(logits).arraySync()));",
      "The values are right, the gradients",
    ],
    ["return Math.log(tf.softmax(logits));", "Tensors have no operators"],
    ["", "Your function returns nothing"],
  ],
};

const rows = (probabilities: string) =>
  `return tf.tidy(() => tf.unstack(${probabilities}).map((row) => row.dataSync()));`;

export const predictProba: Answers = {
  right: [
    rows("tf.exp(policy.apply(tf.tensor(states)))"),
    rows("tf.softmax(policy.apply(tf.tensor(states)))"),
    "return tf.tidy(() => policy.apply(tf.tensor2d(states.map((state) => [...state]))).exp().arraySync());",
    "const x = tf.tensor(states), logs = policy.apply(x), p = tf.exp(logs);\nconst result = p.arraySync();\n" +
    "tf.dispose([x, logs, p]);\nreturn result;",
    "const acting = policy.onCpu();\nreturn states.map((state) => acting.probabilities(state));",
    "const acting = policy.onCpu();\nreturn states.map((state) => Array.from(acting.forward(state), Math.exp));",
  ],
  wrong: [
    [rows("policy.apply(tf.tensor(states))"), "the *logarithms* of the probabilities"],
    [
      rows("tf.transpose(tf.softmax(tf.transpose(policy.apply(tf.tensor(states)))))"),
      "The softmax runs down the columns",
    ],
    [rows("tf.sigmoid(policy.apply(tf.tensor(states)))"), "A sigmoid looks at each output"],
    [
      "return tf.tidy(() => {\n  const p = tf.exp(policy.apply(tf.tensor(states)));\n" +
      "  return tf.div(p, tf.sum(p)).arraySync();\n});",
      "You divide by the sum over all states",
    ],
    [rows("tf.softmax(tf.exp(policy.apply(tf.tensor(states))))"), "Softmax twice"],
    [rows("tf.exp(policy.apply(tf.tensor([states[0]])))"), "the first state's row alone"],
    [
      "return tf.tidy(() => Array.from(tf.exp(policy.apply(tf.tensor(states))).dataSync()));",
      "All numbers stand in one list",
    ],
    [rows("tf.transpose(tf.exp(policy.apply(tf.tensor(states))))"), "Rows and columns have changed places"],
    [rows("tf.exp(tf.neg(policy.apply(tf.tensor(states))))"), "one over the probability"],
    [rows("tf.oneHot(tf.argMax(policy.apply(tf.tensor(states)), 1), 2)"), "That is a decision"],
    ["return tf.tidy(() => tf.exp(policy.apply(tf.tensor(states))));", "plain numbers"],
    [
      "return tf.unstack(tf.exp(policy.apply(tf.tensor(states)))).map((row) => row.dataSync());",
      "Tensors are not tidied away",
    ],
    [
      "return states.map((state) => tf.exp(policy.apply(tf.tensor([state]))).dataSync());",
      "Tensors are not tidied away",
    ],
    ["return tf.tidy(() => policy.apply(tf.tensor(states)).map(Math.exp));", "There is no"],
    ["", "Your function returns nothing"],
  ],
};
