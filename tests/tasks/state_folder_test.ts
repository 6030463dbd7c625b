import { basename, join } from "node:path";
import { exists } from "../../lib/tasks/files.ts";
import { stateFolder } from "../../lib/tasks/state_folder.ts";
import { assert, assertEquals } from "../assert.ts";
import { granted } from "../granted.ts";

Deno.test("stateFolder() is the project's own where one may write there", { ignore: !granted }, async () => {
  const project = await Deno.makeTempDir();
  try {
    assertEquals(await stateFolder(project), join(project, ".bellman", "jupyter"));
  } finally {
    await Deno.remove(project, { recursive: true });
  }
});

Deno.test({
  name: "stateFolder() is in the user's cache folder where one may not, another for every project",
  ignore: !granted || Deno.build.os !== "linux",
  async fn() {
    const cache = await Deno.makeTempDir();
    const before = Deno.env.get("XDG_CACHE_HOME");
    try {
      Deno.env.set("XDG_CACHE_HOME", cache);
      const folders = [await stateFolder("/sys/one"), await stateFolder("/sys/two/one")];
      assert(folders.every((folder) => folder.startsWith(join(cache, "bellman", "one-"))), folders.join());
      assertEquals(new Set(folders.map((folder) => basename(folder))).size, 2);
      assert(await exists(folders[0]));
    } finally {
      if (before === undefined) Deno.env.delete("XDG_CACHE_HOME");
      else Deno.env.set("XDG_CACHE_HOME", before);
      await Deno.remove(cache, { recursive: true });
    }
  },
});
