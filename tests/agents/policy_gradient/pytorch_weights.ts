import type { Network } from "../../../lib/nn/networks/network.ts";
import type { Weights } from "../../../lib/nn/weights.ts";

/** Weights as PyTorch gives them, by their names. */
export type State = Readonly<Record<string, readonly (number | readonly number[])[] | undefined>>;

/** PyTorch's weights as a network of the same names takes them. */
export function fromPyTorch({ layers }: Network, state: State): Weights {
  return Object.fromEntries(
    layers.flatMap(({ name: layerName, layer }) =>
      layer.parameters.map(({ name: own, shape, fromPyTorch }) => {
        const name = `${layerName}.${own}`, values = Float32Array.from((state[name] ?? []).flat());
        return [name, { shape, values: fromPyTorch(values) }];
      })
    ),
  );
}

/** All numbers of a network, one layer behind the other. */
export async function numbersOf(network: Network): Promise<number[]> {
  return flat(await network.snapshot());
}

/** All numbers, one array behind the other. */
export function flat(weights: Weights): number[] {
  return Object.values(weights).flatMap(({ values }) => Array.from(values));
}
