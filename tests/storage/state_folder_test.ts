import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { exists } from "../../lib/storage/files.ts";
import { stateFolder } from "../../lib/storage/state_folder.ts";
import { assert, assertEquals } from "../assert.ts";
import { granted } from "../granted.ts";
import { withVariables } from "./variables.ts";

/** A new folder that is gone afterwards. */
async function inNewFolder(body: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await body(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("stateFolder() is the project's own where one may write there", { ignore: !granted }, async () => {
  await inNewFolder((project) =>
    withVariables({ BELLMAN_STATE: undefined }, async () => {
      assertEquals(stateFolder("", project), join(project, ".bellman"));
      assertEquals(stateFolder("jupyter/runtime", project), join(project, ".bellman", "jupyter", "runtime"));
      assert(await exists(join(project, ".bellman", "jupyter", "runtime")));
    })
  );
});

Deno.test({
  name: "stateFolder() is in the user's cache folder where one may not, another for every project",
  ignore: !granted || Deno.build.os !== "linux",
  fn: () =>
    inNewFolder((cache) =>
      withVariables({ BELLMAN_STATE: undefined, XDG_CACHE_HOME: cache }, async () => {
        const folders = ["/sys/one", "/sys/two/one"].map((project) => stateFolder("jupyter", project) ?? "");
        assert(folders.every((folder) => folder.startsWith(join(cache, "bellman", "one-"))), folders.join());
        assertEquals(new Set(folders.map(dirname)).size, 2);
        assert(await exists(folders[0]));
      })
    ),
});

Deno.test("stateFolder() is where BELLMAN_STATE says, or nowhere", { ignore: !granted }, async () => {
  await inNewFolder((folder) =>
    withVariables({ BELLMAN_STATE: join(folder, "chosen") }, async () => {
      assertEquals(stateFolder("part", folder), join(folder, "chosen", "part"));
      assertEquals(stateFolder(), join(folder, "chosen"));
      assert(!await exists(join(folder, ".bellman")));
    })
  );
});

Deno.test({
  name: "stateFolder() is none where nothing may be written",
  ignore: !granted || Deno.build.os !== "linux",
  fn: () =>
    withVariables({ BELLMAN_STATE: "/sys/chosen" }, () => {
      assertEquals(stateFolder(), undefined);
    }),
});

Deno.test("stateFolder() belongs to the project that the library lies in", { ignore: !granted }, async () => {
  await inNewFolder(async (copy) => {
    // a copy of the library, as every pupil has one
    const source = new URL("../../lib/storage/", import.meta.url);
    await Deno.mkdir(join(copy, "lib", "storage"), { recursive: true });
    for (const name of ["files.ts", "state_folder.ts"]) {
      await Deno.copyFile(fileURLToPath(new URL(name, source)), join(copy, "lib", "storage", name));
    }
    const module = pathToFileURL(join(copy, "lib", "storage", "state_folder.ts"));
    const code = `console.log((await import("${module}")).stateFolder())`;
    const { stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["eval", "--no-lock", code],
      cwd: copy,
      env: { BELLMAN_STATE: "" },
    }).output();
    assertEquals(new TextDecoder().decode(stdout).trim(), join(copy, ".bellman"));
  });
});

Deno.test({
  name: "stateFolder() is none, and asks for nothing, without permissions",
  permissions: { read: false, write: false, env: false, sys: false },
  fn: () => {
    assertEquals(stateFolder("", "/project"), undefined);
  },
});
