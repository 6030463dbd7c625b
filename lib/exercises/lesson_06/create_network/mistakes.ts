import { Mlp, type MlpOptions } from "../../../nn/networks/mlp.ts";
import { Generator } from "../../../random/generator.ts";
import type { Mistake } from "../../exercise.ts";
import type { Create } from "./inspected.ts";

/** A network whose sizes, or other options, are not those that are asked for. */
function of(
  sizes: (inputs: number, hidden: number[], outputs: number) => number[],
  options: Omit<MlpOptions, "sizes"> = {},
): Create {
  return (inputs, hidden, outputs, random) =>
    new Mlp({ sizes: sizes(inputs, hidden, outputs), random, ...options });
}

const right = (inputs: number, hidden: number[], outputs: number) => [inputs, ...hidden, outputs];

/** Networks that are nearly the one asked for. */
export const mistakes: readonly Mistake<Create>[] = [
  {
    says:
      "There is an activation behind the last layer. A value may be any number: behind a ReLU none is negative, " +
      "behind a tanh or a sigmoid none is above 1.",
    wrong: of(right, { outputActivation: "relu" }),
    also: [of(right, { outputActivation: "tanh" }), of(right, { outputActivation: "sigmoid" })],
  },
  {
    says:
      'Those are always three hidden layers. `[128, 128]` asks for two: the "3 hidden layers" of the source ' +
      "are three *linear* layers, the last one counted.",
    wrong: of((inputs, hidden, outputs) => {
      const [first = 128, second = first, third = second] = hidden;
      return [inputs, first, second, third, outputs];
    }),
    also: [of((inputs, hidden, outputs) => [inputs, ...hidden, hidden.at(-1) ?? 128, outputs])],
  },
  {
    says: "Your hidden layers are always 128 wide. Their widths are in `hidden`.",
    wrong: of((inputs, _, outputs) => [inputs, 128, 128, outputs]),
  },
  {
    says:
      "Inputs or outputs are always the same number with you. How many there are, `inputs` and `outputs` say.",
    wrong: of((_, hidden) => [4, ...hidden, 2]),
    also: [
      of((inputs, hidden) => [inputs, ...hidden, 2]),
      of((_, hidden, outputs) => [4, ...hidden, outputs]),
      of((inputs, hidden) => [inputs, ...hidden, 1]),
    ],
  },
  {
    says: "That is one hidden layer, as wide as `hidden` is long. Its elements are the widths: `...hidden`.",
    wrong: of((inputs, hidden, outputs) => [inputs, hidden.length, outputs]),
  },
  {
    says: "There is one hidden layer alone. Each width in `hidden` is a layer.",
    wrong: of((inputs, hidden, outputs) => [inputs, ...hidden.slice(0, 1), outputs]),
  },
  {
    says: "The hidden layers are missing: that is a linear function of the observation.",
    wrong: of((inputs, _, outputs) => [inputs, outputs]),
  },
  {
    says:
      "The hidden layers have another activation, or none. A ReLU hands on what is positive and makes 0 of the rest; " +
      "without any, all layers together are no more than a single linear one.",
    wrong: of(right, { activation: "linear" }),
    also: [of(right, { activation: "tanh" }), of(right, { activation: "sigmoid" })],
  },
  {
    says:
      "That is the head of a policy: its outputs are logarithms of probabilities. Here values are asked for, one " +
      "for each action.",
    wrong: of(right, { head: "policy" }),
  },
  {
    says: "The hidden layers stand the wrong way round.",
    wrong: of((inputs, hidden, outputs) => [inputs, ...hidden.toReversed(), outputs]),
  },
  {
    says: "Inputs and outputs have changed places.",
    wrong: of((inputs, hidden, outputs) => [outputs, ...hidden, inputs]),
  },
  {
    says:
      "The first weights are not those that `random` gives: they come from a seed of your own, or from another " +
      "generator or initialiser. Hand `random` itself on, and nothing else, so that who calls decides.",
    wrong: (inputs, hidden, outputs) => new Mlp({ sizes: [inputs, ...hidden, outputs] }),
    also: [
      (inputs, hidden, outputs) => new Mlp({ sizes: [inputs, ...hidden, outputs], random: new Generator(1) }),
    ],
  },
];
