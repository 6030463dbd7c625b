import type { AnyNode, BinaryExpression, CallExpression, Expression } from "acorn";
import { binary, isNumber, literal } from "./nodes.ts";
import type { Site } from "./syntax.ts";

/** The methods of which some argument is a position. */
const positions = new Set(["slice", "subarray", "splice", "at", "with", "fill", "integers", "gather"]);

const loops = new Set(["ForStatement", "WhileStatement", "DoWhileStatement"]);

/** An index, an end of a range or the bound of a loop one too great, or one too small. */
export function offByOne({ node, ancestors }: Site): AnyNode[] {
  switch (node.type) {
    case "MemberExpression":
      return node.computed && node.property.type !== "PrivateIdentifier"
        ? shifted(node.property).map((property) => ({ ...node, property }))
        : [];
    case "CallExpression":
      return takesPositions(node) ? shiftedArguments(node) : [];
    case "BinaryExpression":
      return isLoopTest(ancestors) ? withinBound(node) : [];
    default:
      return [];
  }
}

/** An expression plus and minus one. Numbers are changed by themselves, and so is one that is added already. */
function shifted(node: Expression): Expression[] {
  const hasNumber = node.type === "BinaryExpression" && /[+-]/.test(node.operator) && isNumber(node.right);
  if (node.type === "Literal" || hasNumber) return [];
  return [binary(node, "+", literal(1)), binary(node, "-", literal(1))];
}

function takesPositions({ callee }: CallExpression): boolean {
  return callee.type === "MemberExpression" && callee.property.type === "Identifier" &&
    positions.has(callee.property.name);
}

function shiftedArguments(node: CallExpression): AnyNode[] {
  return node.arguments.flatMap((argument, k) =>
    argument.type === "SpreadElement"
      ? []
      : shifted(argument).map((other) => ({ ...node, arguments: node.arguments.with(k, other) }))
  );
}

/** The bound one off, where that is not the other operator: `k < n + 1` is `k <= n`. */
function withinBound(node: BinaryExpression): AnyNode[] {
  const [more, less] = shifted(node.right).map((right) => ({ ...node, right }));
  if (!more || !less) return [];
  if (node.operator === "<" || node.operator === ">=") return [less];
  return node.operator === "<=" || node.operator === ">" ? [more] : [];
}

/** Whether a comparison decides if a loop goes on, alone or with others. */
function isLoopTest(ancestors: readonly AnyNode[]): boolean {
  const loop = ancestors.findLast(({ type }) => type !== "LogicalExpression");
  return loop !== undefined && loops.has(loop.type);
}
