import type { Answers } from "../answers.ts";

export const createNetwork: Answers = {
  right: [
    "const sizes = [inputs].concat(hidden, outputs);\nreturn new rl.nn.Mlp({ sizes, random, activation: 'relu' });",
    "const sizes = [inputs];\nfor (const width of hidden) sizes.push(width);\nsizes.push(outputs);\n" +
    "return new rl.nn.Mlp({ sizes, random, head: 'plain', outputActivation: 'linear' });",
    "return new rl.nn.ConvNet({ observationShape: [inputs], hidden, outputs, random });",
  ],
  wrong: [
    ["return new rl.nn.Mlp({ sizes: [inputs, hidden, outputs], random });", ""],
    ["return new rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs] });", "The first weights are not those"],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs], seed: 0 });",
      "The first weights are not those",
    ],
    ["return new rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs], random, seed: 0 });", ""],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs], random, outputActivation: 'relu' });",
      "There is an activation behind the last layer.",
    ],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs], random, outputActivation: 'tanh' });",
      "There is an activation behind the last layer.",
    ],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, hidden[0], hidden[1], hidden[2], outputs], random });",
      "",
    ],
    ["return new rl.nn.Mlp({ sizes: [4, 128, 128, 2], random });", "Your hidden layers are always 128 wide."],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, 128, 128, outputs], random });",
      "Your hidden layers are always 128 wide.",
    ],
    ["return new rl.nn.Mlp({ sizes: [inputs, outputs], random });", "The hidden layers are missing:"],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, hidden[0], outputs], random });",
      "There is one hidden layer alone.",
    ],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs], random, activation: 'linear' });",
      "The hidden layers have another activation",
    ],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs], random, activation: 'tanh' });",
      "The hidden layers have another activation",
    ],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs], random, head: 'policy' });",
      "That is the head of a policy:",
    ],
    ["return new rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs], random, head: 'dueling' });", ""],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, ...hidden.toReversed(), outputs], random });",
      "The hidden layers stand the wrong way",
    ],
    [
      "return new rl.nn.Mlp({ sizes: [outputs, ...hidden, inputs], random });",
      "Inputs and outputs have changed places.",
    ],
    ["return new rl.nn.Mlp({ sizes: [...hidden, outputs], random });", ""],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, ...hidden, 2], random });",
      "Inputs or outputs are always the same",
    ],
    ["return new rl.nn.Mlp({ sizes: [4, ...hidden, 2], random });", "Inputs or outputs are always the same"],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, hidden.length, outputs], random });",
      "as wide as `hidden` is long",
    ],
    [
      "return new rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs], random: random.spawn(1)[0] });",
      "The first weights are not those",
    ],
    [
      "hidden.unshift(inputs);\nreturn new rl.nn.Mlp({ sizes: [...hidden, outputs], random });",
      "changes its second",
    ],
    ["return rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs], random });", ""],
    ["new rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs], random });", "Your function returns nothing."],
    ["return { sizes: [inputs, ...hidden, outputs] };", "That is no network of `rl.nn`."],
    [
      "const model = tf.sequential();\nmodel.add(tf.layers.dense({ units: 2, inputShape: [4] }));\nreturn model;",
      "You draw with `Math.random()`",
    ],
  ],
};
