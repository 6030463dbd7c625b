import { inWords } from "../../demands/in_words.ts";
import { recordOf } from "../../storage/parts.ts";
import type { Storable } from "../../storage/storable.ts";
import { ActorCritic } from "../networks/actor_critic.ts";
import { ConvNet } from "../networks/conv_net.ts";
import { Mlp } from "../networks/mlp.ts";
import type { Network } from "../networks/network.ts";

const kinds = { Mlp, ConvNet, ActorCritic } as const;

/** A network with its weights, as {@linkcode revivedNetwork} makes it again. */
export async function wholeNetwork(network: Network): Promise<Storable> {
  const weights = await network.snapshot();
  return { kind: network.constructor.name, architecture: JSON.stringify(network.architecture), weights };
}

/**
 * Makes the network that {@linkcode wholeNetwork} gave.
 *
 * @throws {TypeError | RangeError} If it gave none of these.
 */
export function revivedNetwork(whole: Storable): Network {
  const { kind, architecture, weights } = recordOf("network", whole);
  const Kind = Object.entries(kinds).find(([name]) => name === kind)?.[1];
  if (Kind === undefined || typeof architecture !== "string") {
    throw new TypeError(`network: must be one of ${Object.keys(kinds).join(", ")}, got ${inWords(kind)}`);
  }
  const network = new Kind({ ...JSON.parse(architecture), initialiser: "zeros" });
  try {
    network.restore(weights);
  } catch (error) {
    network.dispose();
    throw error;
  }
  return network;
}
