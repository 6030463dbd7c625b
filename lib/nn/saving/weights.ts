import type * as tf from "@tensorflow/tfjs";
import { demandMembers } from "../../demands/members.ts";
import { type Tensor, writeSafetensors } from "../../storage/safetensors.ts";
import { assign } from "../assign.ts";
import { demandNoOther, readWeights, weightsIn } from "./weight_files.ts";

/** Whatever learns variables that have names, such as a network. */
export interface Weighted {
  /** Its variables, by name. */
  readonly parameters: ReadonlyMap<string, tf.Variable>;
}

/**
 * Writes a network's weights to a safetensors file, under their names and in
 * tfjs's order: a dense layer's are `[inputs, units]`, a convolution's `[height,
 * width, channels, filters]`. For PyTorch there is {@linkcode saveStateDict}.
 *
 * @param path A file's, such as `"network.safetensors"`. It is replaced once all is written.
 * @throws {TypeError} If there is no network, or the path is none.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready();
 * const network = new rl.nn.Mlp({ sizes: [4, 32, 2], seed: 0 }), other = new rl.nn.Mlp({ sizes: [4, 32, 2], seed: 1 });
 * const path = await Deno.makeTempFile();
 * await rl.nn.saveWeights(network, path);
 * await rl.nn.loadWeights(other, path); // both are the same now
 * network.dispose();
 * other.dispose();
 * ```
 */
export async function saveWeights(network: Weighted, path: string | URL): Promise<void> {
  demandNetwork("saveWeights", network, ["parameters"]);
  const read = async ([name, variable]: [string, tf.Variable]): Promise<[string, Tensor]> => {
    return [name, { shape: variable.shape, values: await numbersOf(variable) }];
  };
  const tensors = new Map(await Promise.all(Array.from(network.parameters, read)));
  await writeSafetensors("saveWeights", path, tensors, { format: "tf" });
}

/**
 * Gives a network the weights that {@linkcode saveWeights} wrote: all of them, or
 * none where one does not fit. A copy that acts on the CPU needs its `refresh()`
 * afterwards.
 *
 * @throws {TypeError} If there is no network, or the path is none.
 * @throws {CheckpointError} If there is no such file, it is damaged, or it holds the weights of another network.
 */
export async function loadWeights(network: Weighted, path: string | URL): Promise<void> {
  demandNetwork("loadWeights", network, ["parameters"]);
  const file = await readWeights("loadWeights", path, "tf"), { parameters } = network;
  demandNoOther(file, parameters.keys());
  const weights = Array.from(parameters, ([name, variable]) => {
    return [variable, weightsIn(file, name, variable.shape)] as const;
  });
  for (const [variable, numbers] of weights) assign(variable, numbers);
}

/** The numbers of a variable. */
export async function numbersOf(variable: tf.Variable): Promise<Float32Array> {
  return Float32Array.from(await variable.data());
}

/**
 * Refuses what is no network.
 *
 * @param members What it must have.
 * @throws {TypeError} If it lacks one of them.
 */
export function demandNetwork(owner: string, network: unknown, members: readonly string[]): void {
  demandMembers(network, members, {
    owner,
    what: "the network",
    advice: `it comes first, then the path: rl.nn.${owner}(network, "network.safetensors")`,
  });
}
