import type { AnyNode, VariableDeclaration } from "acorn";
import { nothing } from "./nodes.ts";
import type { Site } from "./syntax.ts";

/** A statement left out; a condition that always holds, or never; a loop that ends after its first turn. */
export function droppedStatements({ node }: Site): AnyNode[] {
  switch (node.type) {
    case "ExpressionStatement":
    case "ReturnStatement":
    case "ThrowStatement":
    case "BreakStatement":
    case "ContinueStatement":
    case "ForStatement":
    case "ForOfStatement":
    case "ForInStatement":
      return [nothing];
    case "WhileStatement":
      return [nothing, { ...node, type: "IfStatement", consequent: node.body }];
    case "IfStatement":
      return [node.consequent, node.alternate ?? nothing];
    case "VariableDeclaration":
      return withoutValues(node);
    default:
      return [];
  }
}

/** A variable that begins without its value; the name stays, so that it can be used. */
function withoutValues(node: VariableDeclaration): AnyNode[] {
  return node.declarations.flatMap((declaration, k) =>
    declaration.init && declaration.id.type === "Identifier"
      ? [{ ...node, kind: "let", declarations: node.declarations.with(k, { ...declaration, init: null }) }]
      : []
  );
}
