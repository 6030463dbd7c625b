import { Mlp } from "../../nn/networks/mlp.ts";
import type { Generator } from "../../random/generator.ts";
import { exerciseOf } from "../exercise.ts";
import { inspected } from "./create_network/inspected.ts";
import { mistakes } from "./create_network/mistakes.ts";

const signature = `\
// A fully connected network: for each width in \`hidden\` a linear layer with a ReLU behind it, as many as there are,
// then a linear layer to the outputs with nothing behind it. \`random\` is where the first weights are drawn from.
function myCreateNetwork(inputs: number, hidden: number[], outputs: number, random: rl.Generator): rl.nn.Network`;

/** The network in the place of the table: how many layers, and what stands behind the last. */
export default exerciseOf({
  id: "create-network",
  title: "The network",
  lesson: "06_deep_q",
  signature,
  solution: `${signature} {
  return new rl.nn.Mlp({ sizes: [inputs, ...hidden, outputs], random });
}`,
  reference: (inputs: number, hidden: number[], outputs: number, random: Generator) =>
    new Mlp({ sizes: [inputs, ...hidden, outputs], random }),
  use: inspected,
  written: (inputs, hidden, outputs, seed) =>
    `myCreateNetwork(${inputs}, ${
      JSON.stringify(hidden)
    }, ${outputs}, new rl.Generator(${seed})), then all weights ` +
    "set to 1, those of the last layer to −1, all biases to 0; given ones, and given minus ones",
  hints: [
    "How many sizes does a chain of layers have, with both of its ends counted? And may a value be negative?",
    "The sizes are $[\\text{inputs}, h_1, \\dots, h_k, \\text{outputs}]$, with $k$ as large as the list is long. " +
    "`rl.nn.Mlp` makes such a network; its hidden layers have a ReLU unless one asks for another, its last layer " +
    "has none.",
    "`return new rl.nn.Mlp({ sizes: […], random });`. Three dots hand over the elements of `hidden` one by one.",
  ],
  cases: [
    {
      name: "one hidden layer of two: each adds up four ones, and −(4 + 4) comes out",
      given: [4, [2], 2, 0],
      expect: {
        layers: [[4, 2], [2, 2]],
        parameters: 16,
        drawn: true,
        ofOnes: [-8, -8],
        ofMinusOnes: [0, 0],
      },
    },
    {
      name: "the source's, 4 · 128 + 128 + 128 · 128 + 128 + 128 · 2 + 2 parameters",
      given: [4, [128, 128], 2, 0],
      expect: {
        layers: [[4, 128], [128, 128], [128, 2]],
        parameters: 17410,
        drawn: true,
        ofOnes: [-65536, -65536],
        ofMinusOnes: [0, 0],
      },
    },
    {
      name: "three hidden layers of different widths, three actions",
      given: [2, [3, 2, 4], 3, 1],
      expect: {
        layers: [[2, 3], [3, 2], [2, 4], [4, 3]],
        parameters: 44,
        drawn: true,
        ofOnes: [-48, -48, -48],
        ofMinusOnes: [0, 0, 0],
      },
    },
    {
      name: "no hidden layer: a linear function, which knows no ReLU",
      given: [3, [], 2, 2],
      expect: { layers: [[3, 2]], parameters: 8, drawn: true, ofOnes: [-3, -3], ofMinusOnes: [3, 3] },
    },
  ],
  properties: [],
  mistakes,
});
