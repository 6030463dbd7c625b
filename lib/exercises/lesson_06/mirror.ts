import { Mlp } from "../../nn/networks/mlp.ts";

/**
 * Makes a network whose outputs are its inputs, so that a state is written down
 * as the values of its actions, and disposes of it afterwards: a single layer,
 * its weights the identity, its biases 0.
 *
 * @param use What is done with it.
 */
export function withMirror<Result>(size: number, use: (network: Mlp) => Result): Result {
  const network = new Mlp({
    sizes: [size, size],
    initialiser: () => Float32Array.from({ length: size * size }, (_, i) => i % (size + 1) === 0 ? 1 : 0),
    biasInitialiser: "zeros",
  });
  try {
    return use(network);
  } finally {
    network.dispose();
  }
}
