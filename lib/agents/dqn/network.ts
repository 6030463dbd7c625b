import { inWords } from "../../demands/in_words.ts";
import { Mlp } from "../../nn/networks/mlp.ts";
import { Network } from "../../nn/networks/network.ts";
import { shapeInWords } from "../../nn/shape.ts";
import type { NetworkSizes } from "./options.ts";
import type { DqnSettings } from "./settings.ts";

/**
 * The network that learns: of dense layers, or one's own.
 *
 * @throws {TypeError} If one's own is none, or does not take these observations and give these actions' values.
 */
export function networkOf({ network: own, hidden, dueling }: DqnSettings, sizes: NetworkSizes): Network {
  const { inputs, actions, random } = sizes;
  if (own === undefined) {
    return new Mlp({ sizes: [inputs, ...hidden, actions], head: dueling ? "dueling" : "plain", random });
  }
  const network = own(sizes);
  if (!(network instanceof Network)) {
    throw new TypeError(`Dqn: network must make a network of rl.nn, got ${inWords(network)}`);
  }
  const { observationShape, layers, outputNames } = network;
  if (outputNames[0] === "logProbabilities") {
    network.dispose();
    throw new TypeError(
      "Dqn: network must give values, got one whose head is a policy; make it with a plain or a dueling head",
    );
  }
  const output = layers.find(({ name }) => name === outputNames[0])?.layer.outputShape ?? [];
  const given = observationShape.reduce((product, length) => product * length, 1);
  if (given === inputs && output.length === 1 && output[0] === actions) return network;
  network.dispose();
  throw new TypeError(
    `Dqn: network must take ${inputs} numbers and give ${actions}, one for each action, got one from ` +
      `${shapeInWords(observationShape)} to ${shapeInWords(output)}`,
  );
}
