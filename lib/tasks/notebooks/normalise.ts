/** What Jupyter adds to outputs by chance is taken away here, so that two runs of a notebook are equal. */
import { type CodeCell, hasTag, isCode, type Notebook, type Output } from "./notebook.ts";

/**
 * A notebook as it is committed: lines of the same stream in one output, cells counted from 1, nothing that
 * belongs to one session of Jupyter.
 */
export function normalise(notebook: Notebook): Notebook {
  const { widgets: _widgets, ...metadata } = notebook.metadata;
  let count = 0;
  const cells = notebook.cells.map((cell) => {
    if (!isCode(cell)) return cell;
    return normaliseCell(cell, cell.execution_count === null ? null : ++count);
  });
  return { ...notebook, metadata, cells };
}

function normaliseCell(cell: CodeCell, execution_count: number | null): CodeCell {
  const outputs = mergeStreams(cell.outputs).map((output) => {
    if (!("data" in output)) return output;
    const { transient: _transient, ...kept } = output;
    return kept.output_type === "execute_result" ? { ...kept, execution_count } : kept;
  });
  return { ...cell, execution_count, outputs };
}

/** Consecutive outputs to the same stream as one. */
export function mergeStreams(outputs: Output[]): Output[] {
  const merged: Output[] = [];
  for (const output of outputs) {
    const last = merged.at(-1);
    if (output.output_type === "stream" && last?.output_type === "stream" && last.name === output.name) {
      merged[merged.length - 1] = { ...last, text: last.text + output.text };
    } else {
      merged.push(output);
    }
  }
  return merged;
}

/**
 * A notebook just run, in which cells tagged `volatile` keep the outputs that were committed, as long as these
 * are of the same kinds: a timing that differs is no news.
 */
export function keepVolatile(fresh: Notebook, committed: Notebook): Notebook {
  const before = new Map(committed.cells.filter(isCode).map((cell) => [cell.id, cell]));
  const cells = fresh.cells.map((cell) => {
    const old = before.get(cell.id);
    if (!isCode(cell) || old === undefined || !hasTag(cell, "volatile")) return cell;
    return outputKinds(old) === outputKinds(cell) ? { ...cell, outputs: recount(old.outputs, cell) } : cell;
  });
  return { ...fresh, cells };
}

function recount(outputs: Output[], { execution_count }: CodeCell): Output[] {
  return outputs.map((output) =>
    output.output_type === "execute_result" ? { ...output, execution_count } : output
  );
}

/** The kinds of a cell's outputs in order, without what they say: `stdout, display_data(image/png text/plain)`. */
export function outputKinds({ outputs }: CodeCell): string {
  return outputs.map((output) => {
    if (output.output_type === "stream") return output.name;
    if (output.output_type === "error") return `error ${output.ename}`;
    return `${output.output_type}(${Object.keys(output.data).sort().join(" ")})`;
  }).join(", ");
}
