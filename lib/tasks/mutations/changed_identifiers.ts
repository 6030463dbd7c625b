import type {
  AnyNode,
  ArrowFunctionExpression,
  FunctionDeclaration,
  FunctionExpression,
  Pattern,
} from "acorn";
import { base, simple } from "acorn-walk";
import type { Site } from "./syntax.ts";

type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

/** A name that stands for a value. */
interface Variable {
  readonly name: string;
  /** Where it has its value, in characters. */
  readonly from: number;
}

/** Another variable of the same function read instead: the one before it, and the one behind it. */
export function changedIdentifiers({ node, ancestors, isTarget }: Site): AnyNode[] {
  if (node.type !== "Identifier" || isTarget) return [];
  const home = ancestors.filter(isFunction).map(variables).findLast((names) => includes(names, node.name));
  if (!home) return [];
  const known = home.filter(({ from }) => from <= node.start).map(({ name }) => name);
  const own = known.indexOf(node.name), last = known.length - 1;
  if (own < 0) return [];
  const neighbours = [known[own === 0 ? last : own - 1], known[own === last ? 0 : own + 1]];
  return neighbours.filter((name) => name !== node.name).map((name) => ({ ...node, name }));
}

function isFunction(node: AnyNode): node is FunctionNode {
  return node.type === "FunctionDeclaration" || node.type === "FunctionExpression" ||
    node.type === "ArrowFunctionExpression";
}

function includes(variables: readonly Variable[], name: string): boolean {
  return variables.some((variable) => variable.name === name);
}

/** The parameters of a function, then what is declared in it outside functions of its own. */
function variables(home: FunctionNode): Variable[] {
  const found = home.params.flatMap(namesIn).map((name) => ({ name, from: home.start }));
  simple(home.body, {
    VariableDeclarator({ id, end }) {
      found.push(...namesIn(id).map((name) => ({ name, from: end })));
    },
  }, { ...base, Function: () => {} });
  return found;
}

function namesIn(pattern: Pattern | null): string[] {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((part) =>
        part.type === "RestElement" ? namesIn(part.argument) : namesIn(part.value)
      );
    case "ArrayPattern":
      return pattern.elements.flatMap(namesIn);
    case "RestElement":
      return namesIn(pattern.argument);
    case "AssignmentPattern":
      return namesIn(pattern.left);
    default:
      return [];
  }
}
