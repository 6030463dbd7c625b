/**
 * The set-up on machines of all kinds: `deno test -A tests/tasks/set_up.ts`.
 * It makes virtual environments from the package index, in copies of the
 * project, in a minute or two; so plain `deno test` leaves it out.
 *
 * @module
 */
import { delimiter, join } from "node:path";
import { exists } from "../../lib/storage/files.ts";
import { programOf } from "../../lib/tasks/virtual_environment.ts";
import { assert, assertEquals, assertMatch, assertNotEquals, assertStringIncludes } from "../assert.ts";
import { copyProject } from "./project_copy.ts";
import { runLab } from "./running_lab.ts";

const windows = Deno.build.os === "windows";

/** Where nothing answers. */
const nowhere = "http://127.0.0.1:9/";
const offline = {
  HTTPS_PROXY: nowhere,
  HTTP_PROXY: nowhere,
  PIP_INDEX_URL: nowhere,
  PIP_NO_CACHE_DIR: "1",
  UV_DEFAULT_INDEX: nowhere,
  UV_NO_CACHE: "1",
};

interface Prepared {
  code: number;
  text: string;
}

/** Runs `deno task lab --no-start` in a project, with variables changed, through another program if need be. */
async function prepare(
  root: string,
  env: Record<string, string>,
  through: readonly string[] = [],
): Promise<Prepared> {
  const lab = join("lib", "tasks", "lab.ts");
  const [program, ...args] = [...through, Deno.execPath(), "run", "-A", lab, "--no-start"];
  const { code, stdout, stderr } = await new Deno.Command(program, {
    args,
    cwd: root,
    env: { NO_COLOR: "1", ...env },
  }).output();
  const decoder = new TextDecoder();
  return { code, text: decoder.decode(stdout) + decoder.decode(stderr) };
}

/** Makes a program heed the rights of files, which root does not. */
const heedRights = !windows && Deno.uid() === 0
  ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
  : [];

/** Takes the right to write in a folder away, while something is done. */
async function whileReadOnly(folder: string, action: () => Promise<void>): Promise<void> {
  const change = (mode: string) => new Deno.Command("chmod", { args: ["-R", mode, folder] }).output();
  await change("a-w");
  try {
    await action();
  } finally {
    await change("u+w");
  }
}

/** Checks that the set-up gave up with one sentence, as its last line. */
function assertSentence({ code, text }: Prepared, sentence: string): void {
  assertEquals(code, 1, text);
  assert(!/^\s+at /m.test(text), text);
  const last = text.trim().split("\n").at(-1) ?? "";
  assertMatch(last, /^Set-up: .*\.$/);
  assertStringIncludes(last, sentence);
}

/** A PATH with nothing but the given programs, each a shell script. */
async function pathWith(folder: string, scripts: Record<string, string>): Promise<string> {
  const path = await Deno.makeTempDir({ dir: folder, prefix: "path-" });
  for (const [name, script] of Object.entries(scripts)) {
    await Deno.writeTextFile(join(path, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return path;
}

/** The Python of this machine that the set-up would use, by its full path. */
async function thisPython(): Promise<string> {
  const [program, ...args] = windows ? ["py", "-3"] : ["python3"];
  const ask = [...args, "-c", "import sys; print(sys.executable)"];
  const { stdout } = await new Deno.Command(program, { args: ask }).output();
  return new TextDecoder().decode(stdout).trim();
}

/** The PATH without the folders in which a program lies. */
async function pathWithout(program: string): Promise<string> {
  const folders = (Deno.env.get("PATH") ?? "").split(delimiter);
  const lacks = await Promise.all(folders.map(async (folder) => !await exists(join(folder, program))));
  return folders.filter((_, i) => lacks[i]).join(delimiter);
}

/** Runs a test in a copy of the project, and beside it in an empty folder for whatever else it needs. */
async function inCopy(test: (root: string, scratch: string) => Promise<void>): Promise<void> {
  const root = await copyProject();
  const scratch = await Deno.makeTempDir({ prefix: "bellman-scratch-" });
  try {
    await test(root, scratch);
  } finally {
    await Deno.remove(root, { recursive: true });
    await Deno.remove(scratch, { recursive: true });
  }
}

Deno.test("without Python and uv, one sentence says to install one of them", () =>
  inCopy(async (root, scratch) => {
    assertSentence(await prepare(root, { PATH: scratch }), "neither Python nor uv was found. Install Python");
    assert(!await exists(join(root, ".venv")));
  }));

Deno.test({
  name: "with Python 3.8 alone, one sentence says that it is too old",
  ignore: windows,
  fn: () =>
    inCopy(async (root, scratch) => {
      const PATH = await pathWith(scratch, { python3: "echo 3.8" });
      assertSentence(await prepare(root, { PATH }), "3.10 or newer, only 3.8 was found. Install Python");
    }),
});

Deno.test({
  name: "with a Python that has neither venv nor pip, one sentence says what to install",
  ignore: windows,
  fn: () =>
    inCopy(async (root, scratch) => {
      const python = await thisPython();
      const PATH = await pathWith(scratch, { python3: `[ "$1" = -m ] && exit 1; exec "${python}" "$@"` });
      assertSentence(await prepare(root, { PATH }), "apt install python3-venv");
    }),
});

Deno.test("without network, one sentence says so", () =>
  inCopy(async (root) => {
    assertSentence(await prepare(root, offline), "because the network cannot be reached");
  }));

Deno.test({
  name: "in a folder that is not set up and may only be read, one sentence says so",
  ignore: windows,
  fn: () =>
    inCopy((root) =>
      whileReadOnly(root, async () => {
        assertSentence(await prepare(root, {}, heedRights), "Let the owner of the folder run");
      })
    ),
});

Deno.test({
  name: "where Python's venv lacks ensurepip, its pip fetches uv into the project, and that makes .venv",
  ignore: windows,
  fn: () =>
    inCopy(async (root, scratch) => {
      const python = await thisPython();
      const PATH = await pathWith(scratch, { python3: `[ "$2" = venv ] && exit 1; exec "${python}" "$@"` });
      const { code, text } = await prepare(root, { PATH });
      assertEquals(code, 0, text);
      assert(await exists(join(root, ".uv", "bin", "uv")));
      assert(await exists(programOf(join(root, ".venv"), "jupyter-lab")));
    }),
});

Deno.test("a .venv made by Python's own means is whole, is used again, and is made anew when it is not whole", (t) =>
  inCopy(async (root, scratch) => {
    const nothing = { PATH: join(scratch, "empty") };
    const home = join(scratch, "home");
    await Deno.mkdir(home);

    await t.step("python3 -m venv makes it, and a second set-up says that it waits", async () => {
      const env = { PATH: await pathWithout(windows ? "uv.exe" : "uv") };
      const [first, second] = await Promise.all([prepare(root, env), prepare(root, env)]);
      assertEquals([first.code, second.code], [0, 0], first.text + second.text);
      const waiting = "Another set-up is running; waiting for it …\n";
      assertEquals([first.text, second.text].filter((text) => text === waiting).length, 1);
      assertStringIncludes(first.text + second.text, "-m venv");
    });

    await t.step("a second time nothing is needed and nothing is printed, not even offline", async () => {
      assertEquals(await prepare(root, { ...nothing, ...offline }), { code: 0, text: "" });
    });

    await t.step("npm packages that cannot be fetched are one sentence", async () => {
      const prepared = await prepare(root, { ...offline, DENO_DIR: join(scratch, "deno") });
      assertSentence(prepared, "Deno could not fetch the npm packages, because the network");
    });

    const answers = async () => {
      // Deno's cache lies in the home folder, and is the one thing that may.
      const env = { HOME: home, USERPROFILE: home, DENO_DIR: await denoFolder() };
      const first = await runLab({ root, env });
      const second = await runLab({ root, env });
      try {
        assertNotEquals(first.url.port, second.url.port);
        assertEquals(first.printed.length, 2);
        assertStringIncludes(first.url.pathname, "/lab/tree/notebooks/README.md");
        const page = await fetch(first.url);
        assertStringIncludes(await page.text(), "JupyterLab");
        const kernels = new URL(`/api/kernels${first.url.search}`, first.url);
        const started = await fetch(kernels, { method: "POST", body: JSON.stringify({ name: "deno" }) });
        assertEquals(started.status, 201, await started.text());
      } finally {
        assertEquals([await first.stop(), await second.stop()], [0, 0]);
      }
      assertEquals(first.printed.length, 2, "nothing is printed while it ends");
      assertEquals(
        Array.from(Deno.readDirSync(home), ({ name }) => name),
        [],
        "the home folder is untouched",
      );
    };
    await t.step({
      name: "JupyterLab answers, takes the next port, starts the kernel, ends with it",
      ignore: windows,
      fn: answers,
    });

    const readOnly = () =>
      whileReadOnly(root, async () => {
        assertEquals(await prepare(root, offline, heedRights), { code: 0, text: "" });
        const cache = join(scratch, "cache");
        const env = { HOME: home, XDG_CACHE_HOME: cache, DENO_DIR: await denoFolder() };
        const lab = await runLab({ root, env, through: heedRights });
        assertStringIncludes(lab.printed[0], "its notebooks run, but cannot be saved");
        assertEquals(await lab.stop(), 0);
      });
    await t.step({
      name: "JupyterLab starts for who may only read the folder",
      ignore: windows,
      fn: readOnly,
    });

    await t.step("a kernelspec that was changed is mended", async () => {
      const path = join(root, ".venv", "share", "jupyter", "kernels", "deno", "kernel.json");
      const before = await Deno.readTextFile(path);
      await Deno.writeTextFile(path, "{}");
      await prepare(root, nothing);
      assertEquals(await Deno.readTextFile(path), before);
    });

    // Without a Python the wish to make it anew shows as the sentence about the missing Python.
    await t.step("an interrupted installation is noticed", async () => {
      const stamp = join(root, ".venv", "bellman.json");
      const text = await Deno.readTextFile(stamp);
      await Deno.remove(stamp);
      assertSentence(await prepare(root, nothing), "neither Python nor uv was found");
      await Deno.writeTextFile(stamp, text);
    });

    await t.step("so are other requirements", async () => {
      const path = join(root, "requirements.txt");
      const text = await Deno.readTextFile(path);
      await Deno.writeTextFile(path, text + "# raised\n");
      assertSentence(await prepare(root, nothing), "neither Python nor uv was found");
      await Deno.writeTextFile(path, text);
      assertEquals(await prepare(root, nothing), { code: 0, text: "" });
    });

    await t.step("so is a project folder that was moved", async () => {
      const moved = join(scratch, "moved");
      await Deno.rename(root, moved);
      assertSentence(await prepare(moved, nothing), "neither Python nor uv was found");
      await Deno.rename(moved, root);
    });
  }));

/** The folder of Deno's cache. */
async function denoFolder(): Promise<string> {
  const { stdout } = await new Deno.Command(Deno.execPath(), { args: ["info", "--json"] }).output();
  return JSON.parse(new TextDecoder().decode(stdout)).denoDir;
}
