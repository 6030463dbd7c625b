/** A version stands in one place; whatever else mentions it must agree. */
import { join } from "node:path";
import { projectFolder } from "../../lib/tasks/environment.ts";
import { pinnedVersion } from "../../lib/tasks/requirements.ts";
import { assert, assertEquals } from "../assert.ts";
import { granted } from "../granted.ts";

Deno.test({
  name: "every mention of Deno's version is the one that requirements.txt pins",
  ignore: !granted,
  async fn() {
    const read = (name: string) => Deno.readTextFile(join(projectFolder, name));
    const pinned = pinnedVersion(await read("requirements.txt"), "deno");
    for (const name of ["README.md", "CONTRIBUTING.md"]) {
      const mentioned = [...(await read(name)).matchAll(/deno[@ ](\d+\.\d+\.\d+)/gi)].map(([, version]) =>
        version
      );
      assertEquals(mentioned, mentioned.map(() => pinned), name);
      if (name === "README.md") assert(mentioned.length >= 5, "the README names the version in its commands");
    }
  },
});
