/** What a cell brings into the session: the names that it declares at its top level, and its imports. */
// deno-lint-ignore no-import-prefix -- nothing else parses TypeScript
import { parse } from "npm:@babel/parser@8.1.2";

/** A stretch of a text, in characters. */
export interface Range {
  start: number;
  end: number;
}

export interface Declarations {
  /** Constants, variables, functions, classes, types, enums, in order. */
  names: string[];
  /** Where the import declarations are. */
  imports: Range[];
}

type Statement = ReturnType<typeof parse>["program"]["body"][number];
type Pattern = Extract<Statement, { type: "VariableDeclaration" }>["declarations"][number]["id"];
type Property = Extract<Pattern, { type: "ObjectPattern" }>["properties"][number];
type Target = Pattern | Property | Extract<Property, { type: "ObjectProperty" }>["value"];

/**
 * What the code of a cell declares; nothing where it is no TypeScript, which `deno check` then says better.
 *
 * @example
 * ```ts
 * import { declarations } from "./declarations.ts";
 * declarations("const { mean, low: [first] } = result;").names; // ["mean", "first"]
 * ```
 */
export function declarations(source: string): Declarations {
  const statements = statementsOf(source);
  return {
    names: statements.flatMap(namesOf),
    imports: statements.filter(({ type }) => type === "ImportDeclaration")
      .map(({ start, end }) => ({ start: start ?? 0, end: end ?? 0 })),
  };
}

function statementsOf(source: string): Statement[] {
  try {
    return parse(source, { sourceType: "module", plugins: ["typescript"], errorRecovery: true }).program.body;
  } catch {
    return [];
  }
}

function namesOf(statement: Statement): string[] {
  if (statement.type === "VariableDeclaration") {
    return statement.declarations.flatMap(({ id }) => namesIn(id));
  }
  return "id" in statement && statement.id?.type === "Identifier" ? [statement.id.name] : [];
}

function namesIn(target: Target | null): string[] {
  switch (target?.type) {
    case "Identifier":
      return [target.name];
    case "ObjectPattern":
      return target.properties.flatMap(namesIn);
    case "ObjectProperty":
      return namesIn(target.value);
    case "ArrayPattern":
      return target.elements.flatMap(namesIn);
    case "RestElement":
      return namesIn(target.argument);
    case "AssignmentPattern":
      return namesIn(target.left);
    default:
      return [];
  }
}
