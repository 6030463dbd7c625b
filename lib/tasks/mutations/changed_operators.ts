import type {
  AnyNode,
  AssignmentOperator,
  BinaryExpression,
  BinaryOperator,
  ConditionalExpression,
  IfStatement,
  LogicalOperator,
  UpdateExpression,
} from "acorn";
import { isNumber, not } from "./nodes.ts";
import type { Site } from "./syntax.ts";

/** A calculation for another; a comparison with the boundary moved, reversed, negated. */
const binary: { readonly [operator in BinaryOperator]?: readonly BinaryOperator[] } = {
  "+": ["-", "*"],
  "-": ["+"],
  "*": ["/", "+"],
  "/": ["*", "-"],
  "%": ["/", "*"],
  "**": ["*"],
  "<<": [">>"],
  ">>": ["<<"],
  "&": ["|"],
  "|": ["&"],
  "<": ["<=", ">", ">="],
  "<=": ["<", ">=", ">"],
  ">": [">=", "<", "<="],
  ">=": [">", "<=", "<"],
  "==": ["!="],
  "!=": ["=="],
  "===": ["!=="],
  "!==": ["==="],
};

const logical: { readonly [operator in LogicalOperator]: readonly LogicalOperator[] } = {
  "&&": ["||"],
  "||": ["&&"],
  "??": ["&&"],
};

const assignment: { readonly [operator in AssignmentOperator]?: readonly AssignmentOperator[] } = {
  "=": ["+="],
  "+=": ["-=", "="],
  "-=": ["+=", "="],
  "*=": ["/=", "+=", "="],
  "/=": ["*=", "-=", "="],
  "**=": ["*=", "="],
  "%=": ["/=", "="],
  "??=": ["="],
};

/** Another operator in the place of the one that is there; a condition the other way round. */
export function changedOperators({ node, ancestors }: Site): AnyNode[] {
  switch (node.type) {
    case "BinaryExpression":
      return otherBinaries(node).map((operator) => ({ ...node, operator }));
    case "LogicalExpression":
      return logical[node.operator].map((operator) => ({ ...node, operator }));
    case "AssignmentExpression":
      return (assignment[node.operator] ?? []).map((operator) => ({ ...node, operator }));
    case "UpdateExpression":
      return updates(node, ancestors.at(-1));
    case "IfStatement":
    case "ConditionalExpression":
      return negated(node);
    default:
      return [];
  }
}

/** Not `x * 1` for `x + 1`: that is `x`, which is a dropped term. */
function otherBinaries({ operator, right }: BinaryExpression): readonly BinaryOperator[] {
  const others = binary[operator] ?? [];
  return isNumber(right) && right.value === 1 ? others.filter((other) => other !== "*") : others;
}

function updates(node: UpdateExpression, parent?: AnyNode): AnyNode[] {
  const other: AnyNode = { ...node, operator: node.operator === "++" ? "--" : "++" };
  const isUnread = parent?.type === "ExpressionStatement" || parent?.type === "ForStatement";
  return isUnread ? [other] : [other, { ...node, prefix: !node.prefix }];
}

/** Comparisons have operators of their own to be negated by. */
function negated(node: IfStatement | ConditionalExpression): AnyNode[] {
  return node.test.type === "BinaryExpression" ? [] : [{ ...node, test: not(node.test) }];
}
