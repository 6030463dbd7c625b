import type { Network } from "../nn/networks/network.ts";
import type { Figure } from "./figure.ts";
import { boxesOf } from "./network_diagram/boxes.ts";
import { drawBoxes } from "./network_diagram/draw.ts";
import { card } from "./plot/card.ts";
import { count, readable } from "./wording.ts";

/**
 * A network's layers as boxes, each behind those that it follows: above a box
 * the name under which its parameters are found, below it the shape of what it
 * gives and how many numbers it learns.
 *
 * @param title Above the picture. Default: none.
 */
export function networkDiagram(network: Network, title?: string): Figure {
  const boxes = boxesOf(network);
  const layers = network.describe().slice(0, -1).map(({ layer, kind, output, parameters }) =>
    [
      layer,
      ...(kind === "" ? [] : [kind]),
      output,
      ...(parameters === 0 ? [] : [count(parameters, "parameter")]),
    ]
      .join(", ")
  );
  const learnt = count(network.parameterCount, "parameter");
  return card({
    ...drawBoxes(boxes),
    title,
    subtitle: `${learnt}, ${readable(network.multiplyAdds)} multiply-adds for one observation`,
    description: `${title ?? "A network"}: ${layers.join("; ")}; ${learnt}.`,
  });
}
