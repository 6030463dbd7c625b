import type { AnyNode, CallExpression } from "acorn";
import { takesAnyOrder, withoutEach } from "./nodes.ts";
import type { Site } from "./syntax.ts";

/** What has functions and no values: what is left of `Math.abs(x)` without the call is `x`, not `Math`. */
const holders = /^(?:[A-Z]\w*|rl|tf)$/;

/** Neither side of a comparison is a term of it. */
const comparisons = new Set(["<", "<=", ">", ">=", "==", "!=", "===", "!==", "in", "instanceof"]);

/** A part of an expression left out: one side of an operator, a branch, an argument, a call. */
export function droppedTerms({ node }: Site): AnyNode[] {
  switch (node.type) {
    case "BinaryExpression":
      return comparisons.has(node.operator) ? [] : [node.left, node.right];
    case "LogicalExpression":
      return [node.left, node.right];
    case "ConditionalExpression":
      return [node.consequent, node.alternate];
    case "UnaryExpression":
    case "SpreadElement":
    case "AwaitExpression":
      return [node.argument];
    case "ArrayExpression":
      return withoutEach(node.elements).map((elements) => ({ ...node, elements }));
    case "ObjectExpression":
      return withoutEach(node.properties).map((properties) => ({ ...node, properties }));
    case "NewExpression":
      return withoutEach(node.arguments).map((rest) => ({ ...node, arguments: rest }));
    case "CallExpression":
      return [
        ...withoutEach(node.arguments).map((rest) => ({ ...node, arguments: rest })),
        ...uncalled(node),
      ];
    default:
      return [];
  }
}

/**
 * What is left of a call without it: what the method is called on, else the
 * first argument. `Math.max` of its first argument alone is a dropped argument.
 */
function uncalled(node: CallExpression): AnyNode[] {
  const { callee, arguments: [first] } = node;
  if (takesAnyOrder(node)) return [];
  if (callee.type === "MemberExpression" && !isHolder(callee.object)) return [callee.object];
  return first && first.type !== "SpreadElement" ? [first] : [];
}

function isHolder(node: AnyNode): boolean {
  if (node.type === "MemberExpression") return isHolder(node.object);
  return node.type === "Super" || node.type === "ThisExpression" ||
    node.type === "Identifier" && holders.test(node.name);
}
