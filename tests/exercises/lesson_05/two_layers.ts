import type { Answers } from "../answers.ts";

/** Two lines, within tidy. */
const tidied = (hidden: string, output: string) =>
  `return tf.tidy(() => {\n  const h = ${hidden};\n  return ${output};\n});`;

const hidden = "x.matMul(w1).add(b1).relu()";
const output = "h.matMul(w2).add(b2)";

export const twoLayers: Answers = {
  right: [
    tidied(hidden, output),
    tidied("tf.maximum(0, tf.add(b1, tf.matMul(x, w1)))", output),
    'return tf.tidy(() => rl.nn.dense(rl.nn.dense(x, w1, b1, "relu"), w2, b2));',
    tidied('tf.fused.matMul({ a: x, b: w1, bias: b1, activation: "relu" })', output),
  ],
  wrong: [
    [`const h = ${hidden};\nreturn ${output};`, "tf.tidy"],
    [tidied("x.matMul(w1).add(b1)", output), "no relu in between"],
    [tidied(hidden, `${output}.relu()`), "The outputs go through relu too"],
    [tidied("x.matMul(w1).add(b1)", `${output}.relu()`), "behind the wrong layer"],
    [tidied("x.matMul(w1).relu().add(b1)", output), "added behind relu"],
    [tidied("x.matMul(w1).relu()", "h.matMul(w2)"), "The biases are missing"],
    [tidied("x.matMul(w1).relu()", output), "The first bias is missing"],
    [tidied(hidden, "h.matMul(w2)"), "The second bias is missing"],
    [tidied("x.matMul(w1).add(b1).tanh()", output), "another one"],
    [tidied("x.matMul(w1).sub(b1).relu()", "h.matMul(w2).sub(b2)"), "taken away"],
    [tidied(hidden, "h"), "the hidden layer"],
    [tidied("w1.matMul(x).add(b1).relu()", output), ""],
    [tidied("x.mul(w1).add(b1).relu()", output), "The shape of your tensor is"],
    [tidied("x.dot(w1).add(b1).relu()", "x.matMul(w2).add(b2)"), ""],
    [tidied("tf.tensor2d(x.matMul(w1).add(b1).relu().arraySync())", output), "the gradients are not"],
    [tidied(hidden, `tf.softmax(${output})`), ""],
    ["return tf.relu(x @ w1 + b1) @ w2 + b2;".replaceAll("@", "*"), "Tensors have no operators"],
  ],
};
