import { inWords } from "../../demands/in_words.ts";
import { recordIn, recordOf } from "../../storage/parts.ts";
import type { Storable } from "../../storage/storable.ts";
import { ActorCritic } from "../networks/actor_critic.ts";
import { ConvNet } from "../networks/conv_net.ts";
import { Mlp } from "../networks/mlp.ts";
import type { Network } from "../networks/network.ts";

const kinds = [Mlp, ConvNet, ActorCritic];

/** A network with its weights, as {@linkcode revivedNetwork} makes it again. */
export async function wholeNetwork(network: Network): Promise<Storable> {
  const { architecture } = network, weights = await network.snapshot();
  return { kind: network.constructor.name, architecture, weights };
}

/**
 * Makes the network that {@linkcode wholeNetwork} gave.
 *
 * @throws {TypeError | RangeError} If it gave none of these.
 */
export function revivedNetwork(whole: Storable): Network {
  const parts = recordOf("network", whole), { kind, weights } = parts;
  const architecture = recordIn("network", parts, "architecture");
  const Kind = kinds.find(({ name }) => name === kind);
  if (Kind === undefined) {
    throw new TypeError(
      `network: must be one of ${kinds.map(({ name }) => name).join(", ")}, got ${inWords(kind)}`,
    );
  }
  const network: Network = Reflect.construct(Kind, [{ ...architecture, initialiser: "zeros" }]);
  try {
    network.restore(weights);
  } catch (error) {
    network.dispose();
    throw error;
  }
  return network;
}
