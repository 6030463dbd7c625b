/** A released course, and the nbgrader that its requirements.txt asks for. */
import { join } from "node:path";
import { exists, readIfThere, whileLocked, writeIfDifferent } from "../../../lib/storage/files.ts";
import { type Outcome, run } from "../../../lib/tasks/command.ts";
import { projectFolder } from "../../../lib/tasks/environment.ts";
import { jupyterVariables } from "../../../lib/tasks/jupyter_variables.ts";
import { readNotebook, writeNotebook } from "../../../lib/tasks/notebooks/file.ts";
import type { Notebook } from "../../../lib/tasks/notebooks/notebook.ts";
import { makeVirtualEnvironment, programOf } from "../../../lib/tasks/virtual_environment.ts";

/** The points that each student has for each graded cell; null where nbgrader wants a person to look. */
export type Gradebook = Record<string, Record<string, number | null>>;

/** A course for nbgrader, as a teacher works with it. */
export class GradingCourse {
  readonly #folder: string;
  readonly #python: string;

  constructor(folder: string, python: string) {
    this.#folder = folder;
    this.#python = python;
  }

  /** Adds an assignment, whose notebook has the same name. */
  async addSource(name: string, notebook: Notebook): Promise<void> {
    await writeNotebook(this.#path("source", name), notebook);
  }

  /** The assignment as a teacher has it. */
  source(name: string): Promise<Notebook> {
    return readNotebook(this.#path("source", name));
  }

  /** The assignment as nbgrader gives it to the students. */
  async generate(name: string): Promise<Notebook> {
    await this.#nbgrader("generate_assignment", name);
    return await readNotebook(this.#path("release", name));
  }

  /** Grades one notebook from each student. */
  async grade(name: string, submissions: Record<string, Notebook>): Promise<Gradebook> {
    for (const [student, notebook] of Object.entries(submissions)) {
      await writeNotebook(this.#path(join("submitted", student), name), notebook);
    }
    await this.#nbgrader("autograde", name);
    const program = join(import.meta.dirname ?? "", "points.py");
    const { ok, text } = await this.#call(program, `sqlite:///${join(this.#folder, "gradebook.db")}`, name);
    if (!ok) throw new Error(`points.py failed:\n${text}`);
    return JSON.parse(text);
  }

  /** What a student's graded notebook shows. */
  graded(name: string, student: string): Promise<Notebook> {
    return readNotebook(this.#path(join("autograded", student), name));
  }

  async #nbgrader(...args: string[]): Promise<void> {
    const { ok, text } = await this.#call("-m", "nbgrader", ...args);
    if (!ok) throw new Error(`nbgrader ${args.join(" ")} failed:\n${text}`);
  }

  #call(...args: string[]): Promise<Outcome> {
    const env = jupyterVariables(join(this.#folder, ".jupyter"));
    return run(this.#python, ["-I", "-W", "ignore", ...args], { cwd: this.#folder, env });
  }

  #path(folder: string, name: string): string {
    return join(this.#folder, folder, name, `${name}.ipynb`);
  }
}

/** Runs `deno task release` into a folder. */
export async function release(folder: string): Promise<void> {
  const program = join(projectFolder, "lib", "tasks", "release.ts");
  const { ok, text } = await run(Deno.execPath(), ["run", "-A", program, "--out", folder]);
  if (!ok) throw new Error(`deno task release failed:\n${text}`);
}

/**
 * The Python that has what a requirements.txt asks for, in `.bellman/nbgrader`; made where it is missing or was
 * made from another one.
 */
export async function nbgraderPython(requirements: string): Promise<string> {
  const folder = join(projectFolder, ".bellman", "nbgrader"), venv = join(folder, ".venv");
  const python = programOf(venv, "python"), stamp = join(venv, "requirements.txt");
  await whileLocked(join(folder, "set-up.lock"), async () => {
    if (await readIfThere(stamp) === requirements && await exists(python)) return;
    console.log("Installing nbgrader into .bellman/nbgrader (once, 400 MB) …");
    await writeIfDifferent(join(folder, "requirements.txt"), requirements);
    await makeVirtualEnvironment(folder, venv);
    await writeIfDifferent(stamp, requirements);
  });
  return python;
}
