import { basename } from "node:path";
import { inWords } from "../../demands/in_words.ts";
import { CheckpointError } from "../../storage/checkpoint_error.ts";
import { pathOf, readSafetensors, type Tensor } from "../../storage/safetensors.ts";
import { sameShape, type Shape } from "../shape.ts";

/** Weights as a file holds them. */
interface WeightFile {
  /** Its name, for messages. */
  readonly file: string;
  /** By name. */
  readonly tensors: ReadonlyMap<string, Tensor>;
}

/** By whose order a file's weights are laid out: `"tf"`, inputs first; `"pt"`, PyTorch's, units first. */
type WeightFormat = "tf" | "pt";

const described = {
  tf: "weights of this library, inputs first; rl.nn.loadWeights reads them",
  pt: "a state dict of PyTorch, units first; rl.nn.loadStateDict reads it",
};

/**
 * Reads a file of weights. Where it does not say how they are laid out, it is PyTorch's, which says so or nothing.
 *
 * @param owner Who reads, for the message.
 * @throws {CheckpointError} If there is no such file, it is damaged, or its weights are laid out in another way.
 */
export async function readWeights(
  owner: string,
  path: string | URL,
  format: WeightFormat,
): Promise<WeightFile> {
  const { tensors, metadata } = await readSafetensors(owner, path), file = basename(pathOf(owner, path));
  if (metadata.has("storable")) {
    throw new CheckpointError(
      `${file}: it holds ${metadata.get("holds")}, which ${metadata.get("reader")} reads`,
    );
  }
  const found = metadata.get("format") === "tf" ? "tf" : "pt";
  if (found !== format) throw new CheckpointError(`${file}: it holds ${described[found]}`);
  return { file, tensors };
}

/**
 * The values of a tensor of a shape.
 *
 * @param name What the file calls it.
 * @param shape What the network needs.
 * @returns A copy.
 * @throws {CheckpointError} If it is missing, of another shape, or of whole numbers.
 */
export function weightsIn({ file, tensors }: WeightFile, name: string, shape: Shape): Float32Array {
  const tensor = tensors.get(name);
  if (tensor === undefined) {
    throw new CheckpointError(`${file}: this network needs ${inWords(name)}, which is not in it`);
  }
  if (!sameShape(tensor.shape, shape)) {
    throw new CheckpointError(
      `${file}: "${name}" has shape [${tensor.shape.join(", ")}], this network needs [${shape.join(", ")}]`,
    );
  }
  const { values, dtype } = tensor;
  if (values instanceof Float32Array || values instanceof Float64Array) return Float32Array.from(values);
  throw new CheckpointError(`${file}: "${name}" has dtype ${dtype}, and weights are F32 (or F64, F16, BF16)`);
}

/**
 * Refuses a file that holds more than a network needs.
 *
 * @param needed All names that the network needs.
 * @throws {CheckpointError} If there is another one.
 */
export function demandNoOther({ file, tensors }: WeightFile, needed: Iterable<string>): void {
  const names = new Set(needed);
  for (const name of tensors.keys()) {
    if (!names.has(name)) {
      throw new CheckpointError(`${file}: it holds ${inWords(name)}, which this network does not have`);
    }
  }
}
