import type { PlacedLayer } from "./layer.ts";

/** Of the layers those that some outputs depend on, in the same order. */
export function needed(layers: readonly PlacedLayer[], outputs: readonly string[]): PlacedLayer[] {
  const names = new Set(outputs);
  const found = layers.toReversed().filter(({ name, inputs }) => {
    if (!names.has(name)) return false;
    for (const input of inputs) names.add(input);
    return true;
  });
  return found.reverse();
}
