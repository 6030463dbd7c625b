import { join } from "node:path";
import { removeOldDrafts, replaceFile } from "../../lib/storage/files.ts";
import { assertEquals, assertRejects } from "../assert.ts";
import { granted } from "../granted.ts";
import { inFolder, namesIn } from "./in_folder.ts";

const ignore = !granted;

Deno.test(
  "replaceFile() writes the pieces one behind the other, and makes the folder",
  { ignore },
  async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "new", "file"), large = new Uint8Array(20 * 2 ** 20).fill(7); // more than it writes at once
      await replaceFile(path, [Uint8Array.of(1, 2), new Uint8Array(0), large, Uint8Array.of(3)]);
      const bytes = await Deno.readFile(path);
      assertEquals(bytes.length, large.length + 3);
      assertEquals([bytes[0], bytes[1], bytes[2], bytes.at(-2), bytes.at(-1)], [1, 2, 7, 7, 3]);
      assertEquals(bytes.indexOf(0), -1);
      await replaceFile(path, [Uint8Array.of(9)]);
      assertEquals(await Deno.readFile(path), Uint8Array.of(9));
    });
  },
);

Deno.test(
  "replaceFile() leaves the old file whole and no draft where writing fails midway",
  { ignore },
  async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "file");
      await replaceFile(path, [Uint8Array.of(1)]);
      const failing = function* () {
        yield Uint8Array.of(2);
        throw new Error("the disk is full");
      };
      await assertRejects(() => replaceFile(path, failing()), Error, "the disk is full");
      assertEquals(await Deno.readFile(path), Uint8Array.of(1));
      assertEquals(namesIn(folder), ["file"]);
    });
  },
);

Deno.test("replaceFile() shows the old file until the new one is whole", { ignore }, async () => {
  await inFolder(async (folder) => {
    const path = join(folder, "file");
    await replaceFile(path, [Uint8Array.of(1)]);
    const seen: number[] = [];
    const watched = function* () {
      yield Uint8Array.of(2);
      seen.push(...Deno.readFileSync(path));
      yield Uint8Array.of(3);
      seen.push(...Deno.readFileSync(path));
    };
    await replaceFile(path, watched());
    assertEquals(seen, [1, 1]);
    assertEquals(await Deno.readFile(path), Uint8Array.of(2, 3));
  });
});

Deno.test(
  "removeOldDrafts() removes what a killed process left of a file, and nothing that may be written still",
  { ignore },
  async () => {
    await inFolder(async (folder) => {
      const draft = (name: string) => `${name}.${crypto.randomUUID()}.new`, now = Date.now() / 1000;
      const old = draft("a"),
        kept = [draft("a"), draft("b"), draft("a.b"), "a", "a.1.new", `x${draft("a")}`].sort();
      for (const name of [old, ...kept]) {
        await Deno.writeTextFile(join(folder, name), "");
        await Deno.utime(join(folder, name), now - 3660, now - 3660);
      }
      const fresh = kept.find((name) => /^a\..{36}\.new$/.test(name)) ?? "";
      await Deno.utime(join(folder, fresh), now - 3500, now - 3500);
      await removeOldDrafts(join(folder, "a"));
      assertEquals(namesIn(folder), kept);
      await removeOldDrafts(join(folder, "no", "such", "folder"));
    });
  },
);
