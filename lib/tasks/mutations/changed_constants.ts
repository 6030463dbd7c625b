import type { AnyNode } from "acorn";
import { isNumber, literal, type NumberLiteral } from "./nodes.ts";
import type { Site } from "./syntax.ts";

/** Another number: one more, one less, of the other sign; the other truth; an empty text. */
export function changedConstants({ node, ancestors }: Site): AnyNode[] {
  if (isNumber(node)) return otherNumbers(node, ancestors.at(-1)).map(literal);
  if (node.type !== "Literal") return [];
  if (typeof node.value === "boolean") return [literal(!node.value)];
  return typeof node.value === "string" ? [literal("")] : [];
}

/** To add 0 is a dropped term, and to add −x or to write −(−x) another operator: they are counted there. */
function otherNumbers(node: NumberLiteral, parent?: AnyNode): number[] {
  const { value } = node, neighbours = [value + 1, value - 1];
  if (isAdded(node, parent)) return neighbours.filter((other) => other > 0);
  const isSigned = parent?.type === "UnaryExpression" && parent.operator === "-";
  return isSigned || value === 0 ? neighbours : [...neighbours, -value];
}

function isAdded(node: AnyNode, parent?: AnyNode): boolean {
  return (parent?.type === "BinaryExpression" || parent?.type === "AssignmentExpression") &&
    parent.right === node && /^[+-]=?$/.test(parent.operator);
}
