import { join } from "node:path";
import { type Outcome, readProgress, recordOutcome, resetProgress } from "../../lib/exercises/progress.ts";
import { assert, assertEquals } from "../assert.ts";
import { granted } from "../granted.ts";
import { withVariables } from "../storage/variables.ts";

/** Lets progress be kept in a new folder, which is gone afterwards. */
async function inNewState(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await withVariables({ BELLMAN_STATE: folder }, () => body(folder));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const kept = (): Record<string, Outcome> => Object.fromEntries(readProgress());

Deno.test(
  "recordOutcome() keeps what passed and what was tried, without times",
  { ignore: !granted },
  () =>
    inNewState(async (folder) => {
      assertEquals(kept(), {});
      await recordOutcome("td-target", "passed");
      await recordOutcome("bin-index", "tried");
      assertEquals(kept(), { "td-target": "passed", "bin-index": "tried" });
      assertEquals(JSON.parse(await Deno.readTextFile(join(folder, "progress.json"))), {
        version: 1,
        exercises: { "td-target": "passed", "bin-index": "tried" },
      });
    }),
);

Deno.test(
  "recordOutcome() lets what has passed stay passed",
  { ignore: !granted },
  () =>
    inNewState(async () => {
      await recordOutcome("td-target", "tried");
      await recordOutcome("td-target", "passed");
      await recordOutcome("td-target", "tried");
      assertEquals(kept(), { "td-target": "passed" });
    }),
);

Deno.test(
  "recordOutcome() writes nothing where nothing is new",
  { ignore: !granted },
  () =>
    inNewState(async (folder) => {
      const path = join(folder, "progress.json");
      await recordOutcome("td-target", "passed");
      await Deno.utime(path, 1, 1);
      await recordOutcome("td-target", "passed");
      assertEquals((await Deno.stat(path)).mtime, new Date(1000));
    }),
);

Deno.test(
  "recordOutcome() loses nothing where notebooks write at once",
  { ignore: !granted },
  () =>
    inNewState(async () => {
      const module = new URL("../../lib/exercises/progress.ts", import.meta.url);
      const processes = 4, ids = 25;
      const runs = Array.from({ length: processes }, (_, notebook) => {
        const code = `import { recordOutcome } from "${module}";
        const record = (k) => recordOutcome("exercise-${notebook}-" + k, "passed");
        for (let k = 0; k < ${ids}; k += 5) {
          await Promise.all([record(k), record(k + 1), record(k + 2), record(k + 3), record(k + 4)]);
        }`;
        return new Deno.Command(Deno.execPath(), { args: ["eval", code] }).output();
      });
      for (const { success } of await Promise.all(runs)) assert(success);
      assertEquals(readProgress().size, processes * ids);
    }),
);

for (
  const [what, text] of Object.entries({
    "an empty": "",
    "half a": '{ "version": 1, "exercises": { "td-ta',
    "a foreign": '{ "notes": "mine" }',
    "a later version's": '{ "version": 2, "exercises": {} }',
    "an oddly filled": '{ "version": 1, "exercises": { "td-target": 7 } }',
    "a listing": '{ "version": 1, "exercises": ["td-target"] }',
    "a null": "null",
  })
) {
  Deno.test(
    `recordOutcome() keeps ${what} file beside, and begins a fresh one`,
    { ignore: !granted },
    () =>
      inNewState(async (folder) => {
        await Deno.writeTextFile(join(folder, "progress.json"), text);
        assertEquals(kept(), {});
        await recordOutcome("bin-index", "tried");
        assertEquals(kept(), { "bin-index": "tried" });
        assertEquals(await Deno.readTextFile(join(folder, "progress.broken.json")), text);
      }),
  );
}

Deno.test(
  "recordOutcome() keeps what it does not know",
  { ignore: !granted },
  () =>
    inNewState(async (folder) => {
      const exercises = { "from-another-year": "passed", another: "tried" };
      await Deno.writeTextFile(join(folder, "progress.json"), JSON.stringify({ version: 1, exercises }));
      await recordOutcome("td-target", "passed");
      assertEquals(kept(), {
        "from-another-year": "passed",
        "another": "tried",
        "td-target": "passed",
      });
    }),
);

Deno.test(
  "resetProgress() forgets some or all, and says which",
  { ignore: !granted },
  () =>
    inNewState(async () => {
      for (const id of ["one", "two", "three"]) await recordOutcome(id, "passed");
      assertEquals(await resetProgress(["two", "four"]), ["two"]);
      assertEquals(kept(), { one: "passed", three: "passed" });
      await recordOutcome("three", "tried");
      assertEquals(await resetProgress(), ["one", "three"]);
      assertEquals(kept(), {});
      assertEquals(await resetProgress(), []);
    }),
);

Deno.test(
  "progress begins anew where its folder was deleted",
  { ignore: !granted },
  () =>
    inNewState(async (folder) => {
      await recordOutcome("td-target", "passed");
      await Deno.remove(folder, { recursive: true });
      assertEquals(kept(), {});
      await recordOutcome("bin-index", "tried");
      assertEquals(kept(), { "bin-index": "tried" });
    }),
);

Deno.test("progress that cannot be kept is no error", {
  ignore: !granted || Deno.build.os !== "linux",
}, async () => {
  const file = await Deno.makeTempFile();
  try {
    for (const folder of ["/sys/bellman", file, join(file, "inside")]) {
      await withVariables({ BELLMAN_STATE: folder }, async () => {
        await recordOutcome("td-target", "passed");
        assertEquals(kept(), {});
        assertEquals(await resetProgress(), []);
      });
    }
  } finally {
    await Deno.remove(file);
  }
});

Deno.test(
  "a progress file that is a folder is no error",
  { ignore: !granted },
  () =>
    inNewState(async (folder) => {
      await Deno.mkdir(join(folder, "progress.json"));
      await recordOutcome("td-target", "passed");
      assertEquals(kept(), {});
    }),
);

Deno.test({
  name: "without permissions nothing is kept, and nothing asked for",
  permissions: { read: false, write: false, env: false, sys: false },
  async fn() {
    await recordOutcome("td-target", "passed");
    assertEquals(kept(), {});
    assertEquals(await resetProgress(), []);
  },
});
