import { join } from "node:path";
import { type Outcome, run } from "./command.ts";
import { removeIfThere } from "../storage/files.ts";
import { noPython, notInstalled, noVenvModule } from "./messages.ts";
import { findPython, type Python } from "./python.ts";
import { SetUpError } from "./set_up_error.ts";

const windows = Deno.build.os === "windows";

/** The path of a program inside a virtual environment, such as its `python`. */
export function programOf(venv: string, name: string): string {
  return windows ? join(venv, "Scripts", `${name}.exe`) : join(venv, "bin", name);
}

/**
 * Makes the project's virtual environment anew, with everything that
 * requirements.txt names. uv does it where there is one (seconds); else
 * Python's own venv and pip (half a minute); else, where Python's venv lacks
 * pip, that Python's pip fetches a uv into the project's `.uv` folder.
 *
 * @returns How it was made, in words.
 * @throws {SetUpError} If no way led there, with what to do.
 */
export async function makeVirtualEnvironment(root: string, venv: string): Promise<string> {
  const failures: string[] = [];
  if ((await run("uv", ["--version"])).ok) {
    const failure = await fillWithUv("uv", root, venv);
    if (!failure) return "uv";
    failures.push(failure);
  }
  const { python, tooOld } = await findPython();
  if (python) {
    const failure = await fillWithPython(python, root, venv);
    if (!failure) return `${python.program} -m venv`;
    failures.push(failure);
  }
  throw new SetUpError(failures[0] ?? noPython(tooOld));
}

/** Fills the virtual environment by Python's own means. Returns what went wrong, if anything did. */
async function fillWithPython(python: Python, root: string, venv: string): Promise<string | undefined> {
  const call = (...args: string[]) =>
    run(python.program, [...python.args, ...args], { env: { PIP_USER: "0" } });
  await removeIfThere(venv);
  if ((await call("-m", "venv", venv)).ok) {
    return failureOf(
      "pip",
      await pipInstall(programOf(venv, "python"), "-r", join(root, "requirements.txt")),
    );
  }
  if (!(await call("-m", "pip", "--version")).ok) return noVenvModule(python.program);
  const folder = join(root, ".uv");
  const fetched = await call("-m", "pip", "install", ...pipOptions, "--upgrade", "--target", folder, "uv");
  if (!fetched.ok) return notInstalled("pip could not install uv", fetched.text);
  return await fillWithUv(join(folder, "bin", windows ? "uv.exe" : "uv"), root, venv);
}

/** Fills the virtual environment by means of uv. Returns what went wrong, if anything did. */
async function fillWithUv(uv: string, root: string, venv: string): Promise<string | undefined> {
  await removeIfThere(venv);
  const python = await run(uv, ["python", "find", "--system", "--no-python-downloads", ">=3.10"]);
  const made = await run(uv, ["venv", "--quiet", "--python", python.ok ? python.text.trim() : "3.13", venv], {
    env: { UV_PYTHON_INSTALL_DIR: join(root, ".uv", "python") },
  });
  if (!made.ok) return notInstalled("uv could not make a virtual environment", made.text);
  const target = ["--python", programOf(venv, "python"), "-r", join(root, "requirements.txt")];
  return failureOf("uv", await run(uv, ["pip", "install", "--quiet", ...target]));
}

const pipOptions = ["--quiet", "--disable-pip-version-check", "--no-input", "--no-compile", "--retries", "2"];

function pipInstall(python: string, ...what: string[]): Promise<Outcome> {
  return run(python, ["-I", "-m", "pip", "install", ...pipOptions, ...what], { env: { PIP_USER: "0" } });
}

function failureOf(installer: string, { ok, text }: Outcome): string | undefined {
  return ok ? undefined : notInstalled(`${installer} could not install requirements.txt`, text);
}
