import { Mlp } from "../../nn/networks/mlp.ts";

/**
 * Makes a network whose outputs are its first inputs, so that a state is written
 * down as the values of its actions, and disposes of it afterwards: a single
 * layer, its weights the identity, its biases 0.
 *
 * @param outputs How many outputs it has.
 * @param use What is done with it.
 * @param inputs How many inputs, at least as many. Default: as many.
 */
export function withMirror<Result>(
  outputs: number,
  use: (network: Mlp) => Result,
  inputs = outputs,
): Result {
  const weights = Array.from(
    { length: inputs },
    (_, row) => Array.from({ length: outputs }, (_, column) => Number(row === column)),
  );
  const network = new Mlp({
    sizes: [inputs, outputs],
    initialiser: () => Float32Array.from(weights.flat()),
    biasInitialiser: "zeros",
  });
  try {
    return use(network);
  } finally {
    network.dispose();
  }
}
