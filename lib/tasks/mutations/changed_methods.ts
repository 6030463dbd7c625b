import type { AnyNode } from "acorn";
import type { Site } from "./syntax.ts";

/** Methods that are taken for each other. */
const pairs: readonly (readonly [string, string])[] = [
  ["max", "min"],
  ["argMax", "argMin"],
  ["floor", "ceil"],
  ["sin", "cos"],
  ["exp", "log"],
  ["some", "every"],
  ["push", "unshift"],
  ["pop", "shift"],
  ["find", "findLast"],
  ["findIndex", "findLastIndex"],
  ["indexOf", "lastIndexOf"],
  ["reduce", "reduceRight"],
  ["add", "sub"],
  ["mul", "div"],
  ["sum", "mean"],
  ["greater", "greaterEqual"],
  ["less", "lessEqual"],
  ["zeros", "ones"],
  ["terminated", "truncated"],
];

const others = new Map<string, string>(pairs.flatMap(([one, other]) => [[one, other], [other, one]]));

/** A method or a property's namesake in its place; a loop over the positions instead of the values. */
export function changedMethods({ node }: Site): AnyNode[] {
  if (node.type === "ForOfStatement" && !node.await) {
    return [{
      start: node.start,
      end: node.end,
      type: "ForInStatement",
      left: node.left,
      right: node.right,
      body: node.body,
    }];
  }
  if (node.type !== "MemberExpression" || node.computed || node.property.type !== "Identifier") return [];
  const other = others.get(node.property.name);
  return other === undefined ? [] : [{ ...node, property: { ...node.property, name: other } }];
}
