import type { AnyNode } from "acorn";
import { takesAnyOrder, withNeighboursSwapped } from "./nodes.ts";
import type { Site } from "./syntax.ts";

/** The operators that care which side is which; a comparison is reversed by its operator. */
const ordered = new Set(["-", "/", "%", "**", "<<", ">>"]);

/** Two neighbours that have changed places, where their order matters. */
export function swapped({ node }: Site): AnyNode[] {
  switch (node.type) {
    case "BinaryExpression":
      return ordered.has(node.operator) && node.left.type !== "PrivateIdentifier"
        ? [{ ...node, left: node.right, right: node.left }]
        : [];
    case "CallExpression":
    case "NewExpression":
      return takesAnyOrder(node)
        ? []
        : withNeighboursSwapped(node.arguments).map((args) => ({ ...node, arguments: args }));
    case "ArrayExpression":
      return withNeighboursSwapped(node.elements).map((elements) => ({ ...node, elements }));
    default:
      return [];
  }
}
