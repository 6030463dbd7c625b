import { join } from "node:path";
import { exercises } from "../../lib/exercises/mod.ts";
import { run } from "../../lib/tasks/command.ts";
import { projectFolder } from "../../lib/tasks/environment.ts";
import { checksOf, exercisesOf } from "../../lib/tasks/notebooks/cell_metadata.ts";
import { readNotebook } from "../../lib/tasks/notebooks/file.ts";
import { notebookNames, notebookPath } from "../../lib/tasks/notebooks/folder.ts";
import { solve } from "../../lib/tasks/notebooks/solve.ts";
import { libraryParts } from "../../lib/tasks/release/course.ts";
import { pointsOf } from "../../lib/tasks/release/graded.ts";
import { assert, assertEquals } from "../assert.ts";
import { granted } from "../granted.ts";
import { inScratch } from "./release/scratch.ts";

/** Runs `deno task release`. */
function release(...args: string[]) {
  const program = join(projectFolder, "lib", "tasks", "release.ts");
  return run(Deno.execPath(), ["run", "-A", program, ...args], { env: { NO_COLOR: "1" } });
}

Deno.test("a released course holds all data that the library reads", { ignore: !granted }, async () => {
  const read = new Set<string>();
  const look = async (folder: string) => {
    for await (const { name, isDirectory } of Deno.readDir(folder)) {
      const path = join(folder, name);
      if (isDirectory && name !== "tasks") await look(path);
      if (!name.endsWith(".ts")) continue;
      const text = await Deno.readTextFile(path);
      for (const [, part] of text.matchAll(/["'`](?:\.\.\/)+(data\/\w+)\//g)) read.add(part);
    }
  };
  await look(join(projectFolder, "lib"));
  assertEquals([...read].filter((part) => !libraryParts.includes(part)), []);
  assert(read.size > 0);
});

const options = { ignore: !granted };

Deno.test(
  "deno task release writes three versions of every notebook",
  options,
  () =>
    inScratch(async (folder) => {
      const { ok, text } = await release("--out", folder);
      assert(ok, text);
      for (const name of await notebookNames()) {
        const file = `${name}.ipynb`, committed = await readNotebook(notebookPath(name));
        const student = await Deno.readTextFile(join(folder, "student", file));
        assertEquals(student, await Deno.readTextFile(notebookPath(name)), name);
        assertEquals(await readNotebook(join(folder, "solved", file)), solve(committed, exercises), name);
        if (pointsOf(committed) === 0) continue;
        const { cells } = await readNotebook(join(folder, "grading", "source", name, file));
        const graded = cells.filter(({ source }) => source.includes("await rl.grade("));
        assertEquals(graded.flatMap(checksOf), cells.flatMap(exercisesOf), name);
      }
    }),
);

Deno.test(
  "deno task release answers what cannot be with one sentence",
  options,
  () =>
    inScratch(async (folder) => {
      const unknown = await release("99", "--out", folder);
      assertEquals(unknown.ok, false);
      assert(/^deno task release: no notebook begins with "99"; there are 00_.*\n$/.test(unknown.text));
      await Deno.mkdir(folder);
      await Deno.writeTextFile(join(folder, "stranger.txt"), "mine");
      const found = "holds stranger.txt, which is not as this task wrote it; move it away";
      assertEquals(await release("00", "--out", folder), {
        ok: false,
        text: `deno task release: ${folder} ${found}, or give another folder by --out\n`,
      });
    }),
);

Deno.test(
  "a released course finds its library from where nbgrader runs a notebook",
  options,
  () =>
    inScratch(async (folder) => {
      await release("00", "--out", folder);
      const cwd = join(folder, "grading", "autograded", "student", "00_start_here");
      await Deno.mkdir(cwd, { recursive: true });
      const cell = 'import * as rl from "bellman";\n' +
        'console.log(import.meta.resolve("bellman"), rl.make("CartPole-v1").spec.id);';
      await Deno.writeTextFile(join(cwd, "cell.ts"), cell);
      const { text } = await run(Deno.execPath(), ["run", "-A", "cell.ts"], { cwd, env: { NO_COLOR: "1" } });
      assert(/\/release\/grading\/bellman\/lib\/mod\.ts CartPole-v1$/m.test(text), text);
    }),
);
