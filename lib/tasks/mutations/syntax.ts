/** Programs as trees: read from text, changed in one place, written as text. */
import { type AnyNode, parse, type Program } from "acorn";
import { fullAncestor } from "acorn-walk";
// deno-lint-ignore no-import-prefix -- nothing else prints a tree
import { generate } from "npm:astring@1.9.0";

/** A node of a program, and where it stands. */
export interface Site {
  readonly node: AnyNode;
  /** What it is part of, the outermost first. */
  readonly ancestors: readonly AnyNode[];
  /** Whether a value is bound here, as a parameter and the left side of `=` are, and none read. */
  readonly isTarget: boolean;
}

/**
 * The tree of a program.
 *
 * @throws {SyntaxError} If it is not JavaScript.
 */
export function parsed(text: string): Program {
  return parse(text, { ecmaVersion: "latest", sourceType: "module", locations: true });
}

/** The text of a tree, without its comments. */
export function printed(node: AnyNode): string {
  return generate(node).trim();
}

/** The nodes of a program in the order of its text, the whole before its parts. */
export function sites(program: Program): Site[] {
  const found: Site[] = [];
  fullAncestor(program, (node, _, path, role) => {
    found.push({ node, ancestors: path.slice(0, -1), isTarget: role === "VariablePattern" });
  });
  return found.sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end);
}

/** A copy of a tree in which one node is another, which may hold the first. */
export function replaced<Tree extends AnyNode>(tree: Tree, node: AnyNode, replacement: AnyNode): Tree {
  let done = false;
  const text = JSON.stringify(tree, (_, value) => {
    if (typeof value === "bigint") return null; // it is printed by its text
    if (value?.type === "Property" && value.shorthand && value.value === node) {
      return { ...value, shorthand: false };
    }
    if (done || value !== node) return value;
    done = true;
    return replacement;
  });
  return JSON.parse(text);
}
