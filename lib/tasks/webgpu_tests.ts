import { join } from "node:path";

/**
 * The test files with tests on WebGPU, as paths from the project's folder, in
 * order: those of the tensor library and of the agents that name it.
 *
 * @param root The project's folder.
 */
export async function webgpuTests(root: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of ["tests/nn", "tests/agents"]) await collect(root, folder, found);
  return found.sort();
}

async function collect(root: string, folder: string, found: string[]): Promise<void> {
  for await (const { name, isDirectory } of Deno.readDir(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (isDirectory) await collect(root, path, found);
    else if (
      name.endsWith("_test.ts") && /"webgpu"|webgpuIsMissing/.test(await Deno.readTextFile(join(root, path)))
    ) {
      found.push(path);
    }
  }
}
