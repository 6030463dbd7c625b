import { parsed } from "./syntax.ts";

/**
 * The text of a cell without its types, as the kernel strips them, and without
 * the comment at its beginning.
 *
 * @throws {TypeError} If the cell is not TypeScript.
 */
export async function javascriptOf(cell: string): Promise<string> {
  const module = `export default async (rl) => {\n${cell}\n};`;
  const { default: run } = await import(`data:application/typescript,${encodeURIComponent(module)}`);
  const text = Function.prototype.toString.call(run), [start, end] = body(text);
  return text.slice(start, end).replaceAll("\n  ", "\n");
}

/** Where the first statement of an arrow function begins, and where its last one ends. */
function body(text: string): [start: number, end: number] {
  const [statement] = parsed(text).body;
  if (
    statement?.type !== "ExpressionStatement" || statement.expression.type !== "ArrowFunctionExpression" ||
    statement.expression.body.type !== "BlockStatement"
  ) throw new TypeError(`javascriptOf: the text must be an arrow function, got ${text}`);
  const statements = statement.expression.body.body;
  return [statements.at(0)?.start ?? 0, statements.at(-1)?.end ?? 0];
}
