import { type AnyNode, type BinaryExpression, type ConditionalExpression, parseExpressionAt } from "acorn";
import { full } from "acorn-walk";

const COMPARISONS = ["<", "<=", ">", ">="];
const ARITHMETIC = ["+", "-", "*"];

/**
 * Operators that reach further than was meant: `a <= b < c`, and a sum in front
 * of `? :`. The kernel takes brackets away that change nothing, so where there
 * are none in the code there may be some in the cell, to no effect.
 */
export function precedence(code: string): string | undefined {
  const found: string[] = [];
  try {
    full(parseExpressionAt(code, 0, { ecmaVersion: "latest" }), (node) => {
      const says = chained(node, code) ?? wholeSum(node, code);
      if (says !== undefined) found.push(says);
    });
  } catch {
    return undefined; // such as a method's text, which is no expression
  }
  return found[0];
}

function chained(node: AnyNode, code: string): string | undefined {
  if (!isOne(node, COMPARISONS) || !isOne(node.left, COMPARISONS)) return undefined;
  const middle = textOf(node.left.right, code), last = textOf(node.right, code);
  const first = textOf(node.left, code), whole = `${first} ${node.operator} ${last}`;
  return `\`${whole}\` compares true or false with a number. ` +
    `Compare twice: \`${first} && ${middle} ${node.operator} ${last}\`.`;
}

function wholeSum(node: AnyNode, code: string): string | undefined {
  if (node.type !== "ConditionalExpression") return undefined;
  const { test } = node, meant = lastOperand(asked(node));
  if (meant === undefined) return undefined;
  const before = textOf({ start: test.start, end: meant.start }, code);
  const choice = textOf({ start: meant.start, end: node.end }, code);
  return `\`? :\` is worked out last, so its condition is the whole of \`${textOf(test, code)}\`. ` +
    `Put the choice in brackets: \`${before} (${choice})\`.`;
}

/** What a choice asks, without a comparison with `true` or `false` behind it. */
function asked({ test }: ConditionalExpression): AnyNode {
  if (!isOne(test, ["==", "===", "!=", "!=="]) || test.right.type !== "Literal") return test;
  return typeof test.right.value === "boolean" ? test.left : test;
}

/** The last operand of a sum or a product, where it can be asked for. */
function lastOperand(node: AnyNode): AnyNode | undefined {
  let operand = node;
  while (isOne(operand, ARITHMETIC)) operand = operand.right;
  const canBeAsked = /^(?:Identifier|MemberExpression|CallExpression|UnaryExpression)$/.test(operand.type);
  return operand !== node && canBeAsked ? operand : undefined;
}

function isOne(node: AnyNode, operators: readonly string[]): node is BinaryExpression {
  return node.type === "BinaryExpression" && operators.includes(node.operator);
}

function textOf({ start, end }: { start: number; end: number }, code: string): string {
  return code.slice(start, end).replace(/\s+/g, " ").trim();
}
