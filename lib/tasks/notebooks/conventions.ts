/** What every notebook of the course keeps to, whatever it teaches. */
import { formatNotebook, parseNotebook } from "./file.ts";
import { exerciseViolations } from "./exercise_conventions.ts";
import { type Cell, isCode, type Notebook, type Output, textOf } from "./notebook.ts";
import { inCell, when } from "./violation.ts";

const mostLines = 25, mostBytes = 1_500_000;

/**
 * What a notebook's file does against the conventions, one line each; none where all is well.
 *
 * @param text What is in the file.
 * @param exerciseIds The exercises that exist.
 * @throws {NotebookError} Where the text is no notebook at all.
 */
export function violations(text: string, exerciseIds: Iterable<string>): string[] {
  const notebook = parseNotebook(text);
  return [
    ...fileViolations(text, notebook),
    ...metadataViolations(notebook),
    ...proseViolations(notebook),
    ...notebook.cells.flatMap((cell, index) => inCell(index, cell.id, cellViolations(cell))),
    ...runViolations(notebook),
    ...exerciseViolations(notebook, new Set(exerciseIds)),
  ];
}

function fileViolations(text: string, notebook: Notebook): string[] {
  const bytes = new TextEncoder().encode(text).length;
  return [
    ...when(
      formatNotebook(notebook) !== text,
      "not written as Jupyter writes it; `deno task outputs` does that",
    ),
    ...when(bytes >= mostBytes, `${bytes} bytes; at most ${mostBytes} are allowed`),
  ];
}

function metadataViolations(
  { cells, metadata: { kernelspec, bellman }, nbformat_minor }: Notebook,
): string[] {
  const repeated = cells.map(({ id }) => id).filter((id, i, ids) => ids.indexOf(id) !== i);
  return [
    ...when(
      kernelspec?.name !== "deno" || kernelspec.language !== "typescript",
      'metadata.kernelspec must be { "name": "deno", "display_name": "Deno", "language": "typescript" }',
    ),
    ...when(nbformat_minor < 5, `format 4.${nbformat_minor} has no cell ids; 4.5 is needed`),
    ...when(bellman?.title === undefined, "metadata.bellman.title is missing"),
    ...when(!((bellman?.minutes ?? 0) > 0), "metadata.bellman.minutes must be a number of minutes"),
    ...when(!Array.isArray(bellman?.sources), "metadata.bellman.sources must be a list, if an empty one"),
    ...repeated.map((id) => `the cell id "${id}" occurs twice`),
  ];
}

function proseViolations({ cells }: Notebook): string[] {
  const prose = cells.filter((cell) => cell.cell_type === "markdown").length;
  const first = cells.at(0);
  return [
    ...when(2 * prose < cells.length, `${prose} of ${cells.length} cells are prose; at least half must be`),
    ...when(
      first?.cell_type !== "markdown" || !first.source.startsWith("# "),
      "the first cell must be prose and begin with the lesson's heading",
    ),
  ];
}

function cellViolations(cell: Cell): string[] {
  const id = when(
    !/^[A-Za-z0-9_-]{1,64}$/.test(cell.id ?? ""),
    "the cell id must be 1 to 64 of A-Z a-z 0-9 - _",
  );
  if (!isCode(cell)) return id;
  const lines = cell.source.split("\n").length;
  return [
    ...id,
    ...when(lines > mostLines, `${lines} lines of code; at most ${mostLines} are allowed`),
    ...cell.outputs.flatMap(outputViolations),
  ];
}

function outputViolations(output: Output): string[] {
  const texts = "data" in output
    ? Object.entries(output.data).filter(([type]) => !type.startsWith("image/")).map(([, text]) =>
      String(text)
    )
    : [textOf(output)];
  const words = texts.join("\n"), path = words.match(machinePath)?.[0];
  return [
    ...when(path !== undefined, `an output shows a path of the machine that ran it: ${path}`),
    // deno-lint-ignore no-control-regex -- what colours a terminal begins with this character
    ...when(/\x1b\[/.test(words), "an output holds the colour codes of a terminal"),
    ...when(
      "data" in output && Object.keys(output.data).some((type) => type.startsWith("image/")) &&
        !("text/plain" in output.data),
      "a picture has no text/plain beside it, for those who do not see it",
    ),
  ];
}

const machinePath = /(?:\/(?:home|root|tmp|Users|private)\/|[A-Za-z]:\\(?:Users|Temp)|file:\/\/)[^\s"'<]*/;

function runViolations({ cells }: Notebook): string[] {
  const counts = cells.filter(isCode).map((cell) => cell.execution_count);
  const at = counts.findIndex((count, i) => count !== i + 1);
  if (at < 0) return [];
  return [
    `code cell ${at + 1} has the number ${counts[at] ?? "none"}; \`deno task outputs\` runs all from the top`,
  ];
}
