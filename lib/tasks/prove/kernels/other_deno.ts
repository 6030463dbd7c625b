import { join } from "node:path";
import { writeIfDifferent } from "../../../storage/files.ts";
import { run } from "../../command.ts";
import type { Environment } from "../../environment.ts";
import { kernelspec } from "../../kernelspec.ts";
import type { Jupyter } from "../../notebooks/execute.ts";
import { SetUpError } from "../../set_up_error.ts";
import { programOf } from "../../virtual_environment.ts";

/**
 * Fetches another version of Deno from PyPI, and has Jupyter take it for the
 * kernel in place of the pinned one.
 *
 * @param folder Where to put it.
 * @throws {SetUpError} If it cannot be fetched.
 */
export async function withOtherDeno(
  version: string,
  folder: string,
  { python, env }: Environment,
): Promise<Jupyter> {
  const what = ["--quiet", "--no-deps", "--target", folder, `deno==${version}`];
  const installed = (await run("uv", ["pip", "install", "--python", python, ...what])).ok ||
    (await run(python, ["-I", "-m", "pip", "install", ...what])).ok;
  if (!installed) {
    throw new SetUpError(`Deno ${version} could not be fetched from PyPI; is there a connection?`);
  }
  const spec = kernelspec(programOf(folder, "deno"));
  await writeIfDifferent(join(folder, "kernels", "deno", "kernel.json"), JSON.stringify(spec));
  return { python, env: { ...env, JUPYTER_PATH: folder } };
}
