import { join } from "node:path";

/** Runs a test with a path inside a new temporary folder at which there is nothing yet. */
export async function inScratch(test: (folder: string) => Promise<void>): Promise<void> {
  const scratch = await Deno.realPath(await Deno.makeTempDir({ prefix: "bellman-release-" }));
  try {
    await test(join(scratch, "release"));
  } finally {
    await Deno.remove(scratch, { recursive: true });
  }
}
