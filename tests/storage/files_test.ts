import { join } from "node:path";
import { isRefusal, readIfThere, whileLocked, writeIfDifferent } from "../../lib/storage/files.ts";
import { assert, assertEquals } from "../assert.ts";
import { granted } from "../granted.ts";

Deno.test(
  "writeIfDifferent() writes text and bytes, and leaves a file alone that holds them already",
  { ignore: !granted },
  async () => {
    const folder = await Deno.makeTempDir();
    try {
      const path = join(folder, "new", "file");
      await writeIfDifferent(path, "a");
      await Deno.utime(path, 1, 1);
      await writeIfDifferent(path, "a");
      assertEquals((await Deno.stat(path)).mtime, new Date(1000));
      await writeIfDifferent(path, "b");
      assertEquals(await readIfThere(path), "b");
      await writeIfDifferent(path, new Uint8Array([99, 100]));
      assertEquals(await readIfThere(path), "cd");
      await Deno.utime(path, 1, 1);
      await writeIfDifferent(path, "cd");
      assertEquals((await Deno.stat(path)).mtime, new Date(1000));
      assertEquals(Array.from(Deno.readDirSync(join(folder, "new")), ({ name }) => name), ["file"]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
);

Deno.test(
  "whileLocked() lets one finish before the next begins, which is told to wait",
  { ignore: !granted },
  async () => {
    const folder = await Deno.makeTempDir();
    try {
      const events: string[] = [];
      const turn = (name: string) =>
        whileLocked(join(folder, "lock"), async () => {
          events.push(name);
          await new Promise((resolve) => setTimeout(resolve, 20));
          events.push(name);
        }, () => events.push("wait"));
      await turn("a");
      assertEquals(events, ["a", "a"]);
      await Promise.all([turn("b"), turn("c")]);
      const told = events.slice(2), turns = told.filter((event) => event !== "wait");
      assertEquals(told.length - turns.length, 1);
      assertEquals([turns[0], turns[2]].toSorted(), ["b", "c"]);
      assertEquals(turns, [turns[0], turns[0], turns[2], turns[2]]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
);

Deno.test("isRefusal() knows a missing right and a read-only disk, and takes nothing else for them", () => {
  const readOnly = Object.assign(new Error("Read-only file system (os error 30): mkdir '/x'"), {
    code: "EROFS",
  });
  assert(isRefusal(new Deno.errors.PermissionDenied("Permission denied (os error 13): mkdir '/x'")));
  assert(isRefusal(readOnly));
  assertEquals([new Deno.errors.NotFound("x"), new TypeError("x"), "EROFS"].some(isRefusal), false);
});
