import type { Answers } from "../answers.ts";

function tidily(result: string): string {
  return `return tf.tidy(() => ${result});`;
}

const taken = "rl.nn.pick(logProbabilities, actions)";
const hot = "tf.oneHot(actions, logProbabilities.shape[1])";

export const policyLoss: Answers = {
  right: [
    tidily(`tf.neg(tf.mean(tf.mul(returns, ${taken})))`),
    tidily("rl.nn.policyGradient(logProbabilities, actions, returns)"),
    tidily(`tf.mean(tf.mul(returns, tf.neg(tf.sum(tf.mul(logProbabilities, ${hot}), 1))))`),
    tidily(`tf.div(tf.sum(tf.mul(returns, ${taken})), -returns.shape[0])`),
    tidily(`tf.mul(-1 / returns.size, tf.dot(returns, ${taken}))`),
    `return ${taken}.mul(returns).mean().neg();`,
    tidily(`tf.neg(tf.mean(tf.mul(rl.nn.stopGradient(returns), ${taken})))`),
  ],
  wrong: [
    [tidily(`tf.mean(tf.mul(returns, ${taken}))`), "The sign"],
    [tidily(`tf.neg(tf.sum(tf.mul(returns, ${taken})))`), "That is the *sum* over the steps"],
    [
      tidily(`tf.neg(tf.mean(tf.mul(tf.expandDims(returns, 1), tf.mul(logProbabilities, ${hot}))))`),
      "The mean runs over all entries",
    ],
    [
      tidily(`tf.neg(tf.mean(tf.mul(returns, tf.exp(${taken}))))`),
      "The probability in place of its logarithm",
    ],
    [tidily(`tf.neg(tf.mul(tf.mean(returns), tf.mean(${taken})))`), "Two means multiplied"],
    [tidily(`tf.neg(tf.mean(tf.mul(returns, tf.expandDims(${taken}, 1))))`), "Two means multiplied"],
    [tidily(`tf.neg(tf.mean(${taken}))`), "The returns are missing"],
    [
      tidily("tf.neg(tf.mean(tf.mul(returns, tf.sum(logProbabilities, 1))))"),
      "All actions have a part in it",
    ],
    [
      tidily("tf.neg(tf.mean(tf.mul(returns, tf.max(logProbabilities, 1))))"),
      "the likeliest action of each row",
    ],
    [tidily(`tf.neg(tf.mul(returns, ${taken}))`), "one number for each step"],
    [
      tidily("tf.neg(tf.mean(tf.mul(returns, tf.gather(logProbabilities, actions, 1))))"),
      "takes whole *rows*",
    ],
    [
      tidily(`tf.neg(tf.mean(tf.mul(returns, rl.nn.stopGradient(${taken}))))`),
      "no gradient reaches the policy",
    ],
    [tidily(`tf.neg(tf.mean(tf.mul(returns, tf.log(${taken}))))`), "The logarithm of a logarithm"],
    [
      tidily("tf.neg(tf.mean(tf.mul(returns, tf.sum(tf.mul(tf.oneHot(actions, 2), logProbabilities), 1))))"),
      "A mask of two columns",
    ],
    [
      "const columns = Math.max(...actions.dataSync()) + 1;\n" +
      tidily(
        "tf.neg(tf.mean(tf.mul(returns, tf.sum(tf.mul(tf.oneHot(actions, columns), logProbabilities), 1))))",
      ),
      "counted from the actions at hand",
    ],
    [
      tidily(`tf.neg(tf.mean(tf.mul(tf.sub(returns, tf.mean(returns)), ${taken})))`),
      "The mean is taken off the returns",
    ],
    [tidily(`tf.neg(tf.mean(tf.div(${taken}, returns)))`), ""],
    ["return -tf.mean(returns * logProbabilities);", "Tensors have no operators"],
  ],
};

const products = "tf.mul(tf.exp(logProbabilities), logProbabilities)";

export const entropyTerm: Answers = {
  right: [
    tidily(`tf.mul(beta, tf.mean(tf.sum(${products}, 1)))`),
    tidily("tf.mul(-beta, rl.nn.entropy(logProbabilities))"),
    tidily(`tf.div(tf.mul(beta, tf.sum(${products})), logProbabilities.shape[0])`),
    `const h = tf.neg(tf.sum(${products}, -1));\nreturn tf.neg(tf.mul(beta, tf.mean(h)));`,
    tidily(`tf.mul(beta * logProbabilities.shape[1], tf.mean(${products}))`),
  ],
  same: [
    tidily(`tf.neg(tf.mul(beta, tf.mean(${products})))`),
    tidily(`tf.mul(-beta, tf.mean(tf.mean(${products}, 1)))`),
  ],
  wrong: [
    [tidily(`tf.mul(beta, tf.mean(${products}))`), "The sign is right now"],
    [tidily(`tf.mul(-beta, tf.mean(tf.sum(${products}, 1)))`), "the sign still wrong"],
    [tidily("tf.mul(beta, rl.nn.entropy(logProbabilities))"), "the sign still wrong"],
    [tidily(`tf.mul(beta, tf.sum(${products}))`), "The sum runs over the steps too"],
    [tidily(`tf.mean(tf.sum(${products}, 1))`), "β is missing"],
    [tidily(`tf.mul(beta, tf.mean(tf.sum(${products}, 0)))`), "The sum runs down the columns"],
    [tidily("tf.mul(beta, tf.mean(tf.sum(logProbabilities, 1)))"), "The probabilities are missing"],
    [tidily(`tf.mul(beta, tf.sum(${products}, 1))`), "a term for each step"],
    [tidily(`tf.mul(2 * beta, tf.mean(${products}))`), "A factor of 2"],
    [
      "const p = tf.exp(logProbabilities);\n" +
      tidily("tf.mul(beta, tf.mean(tf.sum(tf.mul(p, tf.log(p)), 1)))"),
      "Where an action is certain",
    ],
    [tidily(`tf.mul(0.1, tf.mean(tf.sum(${products}, 1)))`), "β is fixed"],
    [
      tidily(`tf.mul(beta, tf.mean(tf.sum(tf.log(tf.exp(logProbabilities)), 1)))`),
      "The probabilities are missing",
    ],
    [
      tidily(`tf.scalar(beta * tf.mean(tf.sum(${products}, 1)).dataSync()[0])`),
      "The values are right, the gradients",
    ],
  ],
};
