import type * as tf from "@tensorflow/tfjs";
import { demandKnown } from "../../demands/known.ts";
import { CheckpointError } from "../../storage/checkpoint_error.ts";
import { type Tensor, writeSafetensors } from "../../storage/safetensors.ts";
import { assign } from "../assign.ts";
import type { Parameter, PlacedLayer } from "../layers/layer.ts";
import { type ModuleNames, namesInFile, pytorchNames } from "./pytorch_names.ts";
import { demandNoOther, readWeights, weightsIn } from "./weight_files.ts";
import { demandNetwork, numbersOf, type Weighted } from "./weights.ts";

/** A network whose layers know how PyTorch lays out their weights. */
export interface Exchangeable extends Weighted {
  /** The layers, whose names their parameters' begin with. */
  readonly layers: readonly PlacedLayer[];
}

/** Options of {@linkcode saveStateDict} and {@linkcode loadStateDict}. */
export interface StateDictOptions {
  /**
   * What PyTorch calls the layers, where it is something else: `{ "layers.0": "fc1", "layers.1": "out" }`. Default: for
   * saving, as they are called here; for loading, that too, or else the numbers in the file's names say which layer
   * comes first, as those of `nn.Sequential` do: 0, 2, 4.
   */
  readonly names?: ModuleNames;
}

/**
 * Writes a network's weights as PyTorch lays them out: a dense layer's are
 * `[units, inputs]`, a convolution's `[filters, channels, height, width]`, and
 * what follows a flattened picture takes it channel by channel. In Python
 * `network.load_state_dict(safetensors.torch.load_file(path))` reads it.
 *
 * @param path A file's, such as `"network.safetensors"`. It is replaced once all is written.
 * @throws {TypeError} If there is no network, the path is none, or there is no such option.
 * @throws {RangeError} If `names` names a layer that the network has not, or two alike.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready();
 * const network = new rl.nn.Mlp({ sizes: [4, 32, 2], seed: 0 });
 * const path = await Deno.makeTempFile();
 * // for nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
 * await rl.nn.saveStateDict(network, path, { names: { "layers.0": "0", "layers.1": "2" } });
 * await rl.nn.loadStateDict(network, path);
 * network.dispose();
 * ```
 */
export async function saveStateDict(
  network: Exchangeable,
  path: string | URL,
  options: StateDictOptions = {},
): Promise<void> {
  demandNetwork("saveStateDict", network, ["parameters", "layers"]);
  demandKnown("saveStateDict", options, ["names"]);
  const parameters = exchanged(network);
  const names = pytorchNames("saveStateDict", parameters.map(({ name }) => name), options.names ?? {});
  const read = async ({ name, variable, parameter }: Exchanged): Promise<[string, Tensor]> => {
    const values = parameter.toPyTorch(await numbersOf(variable));
    return [names.get(name) ?? name, { shape: parameter.pytorchShape, values }];
  };
  const tensors = new Map(await Promise.all(parameters.map(read)));
  await writeSafetensors("saveStateDict", path, tensors, { format: "pt" });
}

/**
 * Gives a network the weights that PyTorch learnt, written in Python by
 * `safetensors.torch.save_file(network.state_dict(), path)`: all of them, or none
 * where one does not fit. A copy that acts on the CPU needs its `refresh()`
 * afterwards.
 *
 * @throws {TypeError} If there is no network, the path is none, or there is no such option.
 * @throws {RangeError} If `names` names a layer that the network has not, or two alike.
 * @throws {CheckpointError} If there is no such file, it is damaged, it holds the weights of another network, or its
 *   names do not say which belongs to which layer.
 */
export async function loadStateDict(
  network: Exchangeable,
  path: string | URL,
  options: StateDictOptions = {},
): Promise<void> {
  demandNetwork("loadStateDict", network, ["parameters", "layers"]);
  demandKnown("loadStateDict", options, ["names"]);
  const parameters = exchanged(network), own = parameters.map(({ name }) => name);
  const given = options.names && pytorchNames("loadStateDict", own, options.names);
  const file = await readWeights("loadStateDict", path, "pt");
  const names = given ?? namesInFile(file.file, own, [...file.tensors.keys()]);
  demandNoOther(file, names.values());
  const weights = parameters.map(({ name, variable, parameter }) => {
    const values = weightsIn(file, names.get(name) ?? name, parameter.pytorchShape);
    return [variable, parameter.fromPyTorch(values)] as const;
  });
  for (const [variable, numbers] of weights) assign(variable, numbers);
}

/** A parameter of a network, its variable, and how PyTorch lays it out. */
interface Exchanged {
  readonly name: string;
  readonly variable: tf.Variable;
  readonly parameter: Parameter;
}

function exchanged({ layers, parameters }: Exchangeable): Exchanged[] {
  return layers.flatMap(({ name: layerName, layer }) =>
    layer.parameters.map((parameter) => {
      const name = `${layerName}.${parameter.name}`, variable = parameters.get(name);
      if (variable === undefined) {
        throw new CheckpointError(`the network has no parameter "${name}" for its layer`);
      }
      return { name, variable, parameter };
    })
  );
}
