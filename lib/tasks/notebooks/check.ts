/** Type-checks, lints and formats the cells of notebooks, and says where in which notebook something is wrong. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CellsModule, cellsModule, type Place } from "./cells.ts";
import { isCode, type Notebook } from "./notebook.ts";

/** Notebooks by name, such as `04_q_learning_cartpole.ipynb`. */
export type Notebooks = Readonly<Record<string, Notebook>>;

/** What is wrong in each notebook, by the same names; an empty list where all is well. */
export type Problems = Record<string, string[]>;

/** Rules that make no sense where a later cell goes on with what an earlier one began. */
const programRules = ["no-unused-vars", "no-inner-declarations", "require-await"];

/**
 * Type-checks the cells of notebooks, all in one go.
 *
 * @param root The project's folder: its deno.json holds.
 * @throws {Error} Where the check fails outside the notebooks, with what it said.
 */
export async function typeProblems(notebooks: Notebooks, root: string): Promise<Problems> {
  // Not within the project, where deno.json may exclude the folder: what is excluded is not checked, and all is well.
  const folder = await Deno.makeTempDir({ prefix: "cells-" }), files = new Map<string, CellsFile>();
  try {
    for (const [name, notebook] of Object.entries(notebooks)) {
      const path = join(folder, `${files.size}.ts`), module = cellsModule(notebook);
      files.set(pathToFileURL(path).href, { name, path, module });
      await Deno.writeTextFile(path, module.code);
    }
    const paths = [...files.values()].map(({ path }) => path);
    const args = ["check", "--config", join(root, "deno.json"), ...paths];
    const { success, stderr } = paths.length > 0 ? await deno(args, root) : allWell;
    const problems = success ? {} : locate(stderr, files);
    return Object.fromEntries(Object.keys(notebooks).map((name) => [name, problems[name] ?? []]));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A module made of a notebook's cells, and where it was written to. */
interface CellsFile {
  name: string;
  path: string;
  module: CellsModule;
}

/** Sorts what `deno check` said by notebook, with places in cells instead of places in files. */
function locate(report: string, files: Map<string, CellsFile>): Problems {
  const problems: Problems = {};
  for (const block of report.split(/\n\s*\n/)) {
    const file = [...block.matchAll(location)].map(([, url]) => files.get(url)).find((file) =>
      file !== undefined
    );
    if (file === undefined) continue;
    (problems[file.name] ??= []).push(
      block.replace(/^Check .*$/gm, "").trim().replace(location, (whole, url, line) => {
        const at = files.get(url);
        return at === undefined ? whole : placeName(at.name, at.module.place(Number(line)));
      }),
    );
  }
  if (Object.keys(problems).length === 0) {
    throw new Error(`typeProblems: deno check failed outside the notebooks:\n${report}`);
  }
  return problems;
}

const location = /(file:\/\/\S+?\.ts):(\d+):\d+/g;

/** Lints the cells of one notebook. */
export async function lintProblems(name: string, notebook: Notebook, root: string): Promise<string[]> {
  const module = cellsModule(notebook);
  const args = ["lint", "--json", `--rules-exclude=${programRules.join(",")}`, "-"];
  const { stdout } = await deno(args, root, module.code);
  const { diagnostics, errors }: LintReport = JSON.parse(stdout);
  return [
    ...diagnostics.map(({ code, message, hint, range }) =>
      `${placeName(name, module.place(range.start.line))}: ${message} (${code})${hint ? `; ${hint}` : ""}`
    ),
    ...errors.map(({ message }) => `${name}: ${message}`),
  ];
}

interface LintReport {
  diagnostics: { code: string; message: string; hint?: string; range: { start: { line: number } } }[];
  errors: { message: string }[];
}

/**
 * A notebook with its code cells formatted as the project's deno.json says. Prose, and code that is
 * no TypeScript, stay as they are.
 */
export async function formatCells(notebook: Notebook, root: string): Promise<Notebook> {
  if (!notebook.cells.some(isCode)) return notebook;
  const folder = await Deno.makeTempDir({ prefix: "cells-" });
  try {
    const path = (index: number) => join(folder, `${index}.ts`);
    await Promise.all(
      notebook.cells.map((cell, i) => isCode(cell) && Deno.writeTextFile(path(i), cell.source)),
    );
    const { success, stderr } = await deno(["fmt", "--config", join(root, "deno.json"), folder], root);
    if (!success && !stderr.includes("SyntaxError")) {
      throw new Error(`formatCells: deno fmt failed:\n${stderr}`);
    }
    const cells = notebook.cells.map(async (cell, i) =>
      isCode(cell) ? { ...cell, source: (await Deno.readTextFile(path(i))).replace(/\n$/, "") } : cell
    );
    return { ...notebook, cells: await Promise.all(cells) };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** `04_q_learning_cartpole.ipynb, cell 12 (train), line 3` */
function placeName(name: string, place: Place | undefined): string {
  return place === undefined ? name : `${name}, cell ${place.cell} (${place.id}), line ${place.line}`;
}

/** What a finished program said. */
interface Said {
  success: boolean;
  stdout: string;
  stderr: string;
}

const allWell: Said = { success: true, stdout: "", stderr: "" };

/** Runs this very Deno, on a text as its input where one is given, and waits for what it says. */
async function deno(args: string[], cwd: string, input?: string): Promise<Said> {
  const command = new Deno.Command(Deno.execPath(), {
    args,
    cwd,
    env: { NO_COLOR: "1", RUST_BACKTRACE: "0" },
    stdin: input === undefined ? "null" : "piped",
    stdout: "piped",
    stderr: "piped",
  });
  const child = command.spawn();
  if (input !== undefined) await new Blob([input]).stream().pipeTo(child.stdin);
  const { success, stdout, stderr } = await child.output();
  const decoder = new TextDecoder();
  return { success, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr) };
}
