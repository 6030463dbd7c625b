import { join } from "node:path";
import { writeOwnFolder } from "../../../lib/tasks/release/own_folder.ts";
import { SetUpError } from "../../../lib/tasks/set_up_error.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { inScratch } from "./scratch.ts";

/** What lies in a folder. */
function namesIn(folder: string): string[] {
  return Array.from(Deno.readDirSync(folder), ({ name }) => name).sort();
}

/** Writes a folder with one file as a task does. */
function writeOne(folder: string, text: string): Promise<void> {
  return writeOwnFolder("the task", folder, (draft) => Deno.writeTextFile(join(draft, "one.txt"), text));
}

const options = { ignore: !granted };

Deno.test(
  "writeOwnFolder() replaces what it wrote, and leaves nothing beside it",
  options,
  () =>
    inScratch(async (folder) => {
      await writeOne(folder, "first");
      await writeOne(folder, "second");
      assertEquals(await Deno.readTextFile(join(folder, "one.txt")), "second");
      assertEquals(namesIn(join(folder, "..")), ["release"]);
    }),
);

Deno.test(
  "writeOwnFolder() never writes over what was added or changed since",
  options,
  () =>
    inScratch(async (folder) => {
      const refused = (name: string) =>
        assertRejects(() => writeOne(folder, "new"), SetUpError, `holds ${name}, which is not as this task`);
      await Deno.mkdir(folder);
      await Deno.writeTextFile(join(folder, "stranger.txt"), "mine");
      await refused("stranger.txt");
      await Deno.remove(join(folder, "stranger.txt"));
      await writeOne(folder, "first");
      await Deno.mkdir(join(folder, "submitted"));
      await Deno.writeTextFile(join(folder, "submitted", "work.txt"), "a student's");
      await refused("submitted/work.txt");
      await Deno.remove(join(folder, "submitted", "work.txt"));
      await Deno.writeTextFile(join(folder, "one.txt"), "edited");
      await refused("one.txt");
      assertEquals(await Deno.readTextFile(join(folder, "one.txt")), "edited");
    }),
);

Deno.test(
  "writeOwnFolder() never writes over what was added while it wrote",
  options,
  () =>
    inScratch(async (folder) => {
      await writeOne(folder, "first");
      const disturbed = () => Deno.writeTextFile(join(folder, "stranger.txt"), "mine");
      await assertRejects(
        () => writeOwnFolder("the task", folder, disturbed),
        SetUpError,
        "holds stranger.txt",
      );
      assertEquals(namesIn(folder), ["one.txt", "release.sha256", "stranger.txt"]);
    }),
);

Deno.test(
  "writeOwnFolder() keeps what was there where writing fails",
  options,
  () =>
    inScratch(async (folder) => {
      await writeOne(folder, "first");
      const fail = async (draft: string) => {
        await Deno.writeTextFile(join(draft, "half.txt"), "half");
        throw new RangeError("no more");
      };
      await assertRejects(() => writeOwnFolder("the task", folder, fail), RangeError, "no more");
      assertEquals(await Deno.readTextFile(join(folder, "one.txt")), "first");
      assertEquals(namesIn(join(folder, "..")), ["release"]);
    }),
);

Deno.test(
  "writeOwnFolder() refuses a file in the folder's place",
  options,
  () =>
    inScratch(async (folder) => {
      await Deno.writeTextFile(folder, "mine");
      await assertRejects(() => writeOne(folder, "new"), SetUpError, "is no folder; move it away");
    }),
);
