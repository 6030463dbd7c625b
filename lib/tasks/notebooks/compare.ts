/** Finds where the outputs of a run differ from the committed ones. */
import { jupyterJson } from "./json.ts";
import { type CodeCell, hasTag, isCode, type Notebook, type Output, textOf } from "./notebook.ts";
import { outputKinds } from "./normalise.ts";

/**
 * The differences in one line each; none where every output is the same, bit for bit. Of a cell tagged
 * `volatile` only the kinds of its outputs count.
 */
export function differences(committed: Notebook, fresh: Notebook): string[] {
  const before = new Map(committed.cells.filter(isCode).map((cell) => [cell.id, cell]));
  return fresh.cells.flatMap((cell, index) => {
    if (!isCode(cell)) return [];
    const difference = differenceOf(before.get(cell.id), cell);
    return difference === undefined ? [] : [`cell ${index + 1} (${cell.id}): ${difference}`];
  });
}

function differenceOf(committed: CodeCell | undefined, fresh: CodeCell): string | undefined {
  if (committed === undefined) return "it is not among the committed cells";
  const [kindsBefore, kindsNow] = [outputKinds(committed), outputKinds(fresh)];
  if (kindsBefore !== kindsNow) return `committed ${kindsBefore || "nothing"}, got ${kindsNow || "nothing"}`;
  if (hasTag(fresh, "volatile")) return undefined;
  const at = fresh.outputs.findIndex((output, i) =>
    jupyterJson(output) !== jupyterJson(committed.outputs[i])
  );
  return at < 0
    ? undefined
    : `output ${at + 1}: ${firstDifference(committed.outputs[at], fresh.outputs[at])}`;
}

function firstDifference(committed: Output, fresh: Output): string {
  const before = textOf(committed).split("\n"), now = textOf(fresh).split("\n");
  const line = Array.from({ length: Math.max(before.length, now.length) }).findIndex((_, i) =>
    before[i] !== now[i]
  );
  if (line < 0) return "the words are the same, the picture or the markup differs";
  return `line ${line + 1}: committed ${quoted(before[line])}, got ${quoted(now[line])}`;
}

function quoted(line: string | undefined): string {
  return line === undefined ? "nothing" : JSON.stringify(line.length > 120 ? line.slice(0, 120) + "…" : line);
}

/** The errors that a run recorded, in one line each; a cell tagged `raises-exception` may have one. */
export function errors(notebook: Notebook): string[] {
  return notebook.cells.flatMap((cell, index) => {
    if (!isCode(cell) || hasTag(cell, "raises-exception")) return [];
    return cell.outputs.filter((output) => output.output_type === "error")
      .map((output) => `cell ${index + 1} (${cell.id}): ${textOf(output)}`);
  });
}
