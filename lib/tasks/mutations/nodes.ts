/** Pieces of programs. */
import type {
  AnyNode,
  BinaryExpression,
  CallExpression,
  EmptyStatement,
  Expression,
  Literal,
  NewExpression,
  UnaryExpression,
} from "acorn";

const nowhere = { start: 0, end: 0 };

/** A number, a text, `true` or `false`; a negative number comes with its sign. */
export function literal(value: number | string | boolean): Literal | UnaryExpression {
  if (typeof value !== "number" || value >= 0) return { ...nowhere, type: "Literal", value };
  return { ...nowhere, type: "UnaryExpression", operator: "-", prefix: true, argument: literal(-value) };
}

/** Two expressions and what stands between them. */
export function binary(
  left: BinaryExpression["left"],
  operator: BinaryExpression["operator"],
  right: Expression,
): BinaryExpression {
  return { ...nowhere, type: "BinaryExpression", left, operator, right };
}

/** The opposite of a condition. */
export function not(argument: Expression): UnaryExpression {
  return { ...nowhere, type: "UnaryExpression", operator: "!", prefix: true, argument };
}

/** A statement that does nothing. */
export const nothing: EmptyStatement = { ...nowhere, type: "EmptyStatement" };

/** A number in the text. */
export type NumberLiteral = Literal & { value: number };

/** Whether a node is a number in the text. */
export function isNumber(node: AnyNode): node is NumberLiteral {
  return node.type === "Literal" && typeof node.value === "number";
}

/** Whether a call gives the same in whatever order its arguments come. */
export function takesAnyOrder({ callee }: CallExpression | NewExpression): boolean {
  return callee.type === "MemberExpression" && callee.property.type === "Identifier" &&
    ["max", "min", "hypot"].includes(callee.property.name);
}

/** A list with one of its elements left out, for each of them. */
export function withoutEach<Element>(list: readonly Element[]): Element[][] {
  return list.map((_, k) => list.filter((_, other) => other !== k));
}

/** A list with two neighbours changing places, for each pair of them. */
export function withNeighboursSwapped<Element>(list: readonly Element[]): Element[][] {
  return list.slice(1).map((_, k) => [...list.slice(0, k), list[k + 1], list[k], ...list.slice(k + 2)]);
}
