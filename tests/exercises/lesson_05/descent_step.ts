import type { Answers } from "../answers.ts";

/** A step that does something with the gradient, within tidy. */
function by(move: string, loss = "features.dot(t).sub(targets).square().mean()"): string {
  return `return tf.tidy(() => {\n  const g = tf.grad((t) => ${loss})(theta);\n  return ${move};\n});`;
}

export const descentStep: Answers = {
  right: [
    by("theta.sub(g.mul(learningRate))"),
    by("theta.add(g.mul(-learningRate))"),
    by("tf.sub(theta, tf.mul(learningRate, g))", "rl.nn.mse(tf.dot(features, t), targets)"),
    by(
      "theta.sub(g.mul(learningRate))",
      "features.matMul(t.expandDims(1)).squeeze([1]).sub(targets).square().mean()",
    ),
    "return tf.tidy(() => {\n  const errors = features.dot(theta).sub(targets);\n" +
    "  const gradient = features.mul(errors.expandDims(1)).mean(0).mul(2);\n" +
    "  return theta.sub(gradient.mul(learningRate));\n});",
    "const { value, grad } = tf.valueAndGrad((t) => tf.mean(tf.square(tf.sub(tf.dot(features, t), targets))))(theta);\n" +
    "const next = tf.tidy(() => theta.sub(grad.mul(learningRate)));\ntf.dispose([value, grad]);\nreturn next;",
    "const v = tf.variable(theta), optimiser = rl.nn.sgd({ learningRate });\n" +
    "optimiser.minimize(() => rl.nn.mse(features.dot(v), targets), false, [v]);\n" +
    "const next = tf.clone(v);\nv.dispose();\nreturn next;",
  ],
  wrong: [
    [by("theta.add(g.mul(learningRate))"), "You go uphill"],
    [by("theta.sub(g)"), "The learning rate is missing"],
    [by("g"), "You return the gradient"],
    [by("g.mul(-learningRate)"), "You return the step alone"],
    [
      by("theta.sub(g.mul(learningRate))", "features.dot(t).sub(targets).square().mean().div(2)"),
      "half as long",
    ],
    [by("theta.sub(g.mul(learningRate))", "features.dot(t).sub(targets).square().sum()"), "of the *sum*"],
    [by("theta.sub(g.mul(learningRate))", "features.dot(t).sub(targets).abs().mean()"), ""],
    [
      by(
        "theta.sub(g.mul(learningRate))",
        "features.matMul(t.expandDims(1)).sub(targets).square().mean()",
      ),
      "",
    ],
    [
      by("theta.sub(g.mul(learningRate))", "features.matMul(t).sub(targets).square().mean()"),
      "`tf.dot(a, v)`",
    ],
    [by("theta - learningRate * g"), "Tensors have no operators"],
    [by("theta.sub(g.mul(0.1))"), ""],
    [by("theta.sub(g.div(learningRate))"), "You divide by the learning rate"],
    [by("theta.mul(g.mul(learningRate))"), ""],
    [by("theta.sub(g.mul(learningRate)).mean()"), "The shape of your tensor is []"],
    [
      "const g = tf.grad((t) => features.dot(t).sub(targets).square().mean())(theta);\nreturn theta.sub(g.mul(learningRate));",
      "tf.tidy",
    ],
    [by("theta.sub(g.mul(learningRate)).expandDims(0)"), "The shape of your tensor is [1,1]"],
    ["return theta;", "stays where it was"],
    ["theta = theta.sub(learningRate);", "tf.tidy"],
    ["", "returns nothing"],
  ],
};
