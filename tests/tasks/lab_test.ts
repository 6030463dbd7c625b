import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { labArguments, readLogLine } from "../../lib/tasks/jupyter.ts";
import { kernelspec, labSettings, writeJupyterFiles } from "../../lib/tasks/kernelspec.ts";
import { lines } from "../../lib/tasks/lines.ts";
import { noPython, notInstalled, noVenvModule } from "../../lib/tasks/messages.ts";
import { npmPackages } from "../../lib/tasks/npm_packages.ts";
import { isSupported } from "../../lib/tasks/python.ts";
import { pinnedVersion, readRequirements } from "../../lib/tasks/requirements.ts";
import { projectFolder } from "../../lib/tasks/environment.ts";
import { assert, assertEquals, assertMatch, assertStringIncludes, assertThrows } from "../assert.ts";
import { granted } from "../granted.ts";

Deno.test("projectFolder is where deno.json and requirements.txt are", { ignore: !granted }, async () => {
  assertEquals(pathToFileURL(projectFolder).href, new URL("../..", import.meta.url).href.replace(/\/$/, ""));
  assertMatch(await readRequirements(projectFolder), /^deno==/m);
});

Deno.test("requirements.txt pins every package to one version", { ignore: !granted }, async () => {
  for (const line of (await readRequirements(projectFolder)).split("\n")) {
    if (line !== "" && !line.startsWith("#")) assertMatch(line, /^[\w.-]+==[\w.]+( +[;#] .*)?$/);
  }
});

Deno.test("pinnedVersion() reads a version and stops before markers and remarks", () => {
  const text = "jupyterlab==4.6.6\ndeno==2.8.1  # the kernel\ntomli==2.5.0 ; python_full_version < '3.11'\n";
  assertEquals(pinnedVersion(text, "jupyterlab"), "4.6.6");
  assertEquals(pinnedVersion(text, "deno"), "2.8.1");
  assertEquals(pinnedVersion(text, "tomli"), "2.5.0");
});

Deno.test("pinnedVersion() says which package no line pins", () => {
  assertThrows(() => pinnedVersion("jupyterlab==4.6.6\n", "lab"), RangeError, "no line pins lab");
});

Deno.test("kernelspec() starts the given Deno, under the names that Deno itself would use", () => {
  const { argv, env, ...names } = kernelspec("/course/.venv/bin/deno");
  assertEquals(argv, ["/course/.venv/bin/deno", "jupyter", "--kernel", "--conn", "{connection_file}"]);
  assertEquals(names, { display_name: "Deno", language: "typescript" });
  assertEquals(env, { NO_COLOR: "1" });
});

Deno.test("writeJupyterFiles() puts kernelspec and settings where Jupyter looks in an environment", {
  ignore: !granted,
}, async () => {
  const venv = await Deno.makeTempDir();
  try {
    await writeJupyterFiles(venv, "deno");
    const read = async (...path: string[]) =>
      JSON.parse(await Deno.readTextFile(join(venv, "share", "jupyter", ...path)));
    assertEquals(await read("kernels", "deno", "kernel.json"), kernelspec("deno"));
    assertEquals(await read("lab", "settings", "overrides.json"), labSettings);
  } finally {
    await Deno.remove(venv, { recursive: true });
  }
});

Deno.test("isSupported() accepts Python from 3.10 on", () => {
  assertEquals(["2.7", "3.8", "3.9"].filter(isSupported), []);
  assertEquals(["3.10", "3.14", "4.0"].filter((version) => !isSupported(version)), []);
});

Deno.test("every message of the set-up says what to do", () => {
  assertStringIncludes(noPython([]), "neither Python nor uv was found. Install Python 3.10 or newer");
  assertStringIncludes(noPython(["3.8", "3.8"]), "only 3.8 was found. Install Python 3.10 or newer");
  assertStringIncludes(noVenvModule("python3"), "apt install python3-venv");
});

Deno.test("notInstalled() knows how pip, uv and Deno say that there is no network", () => {
  const complaints = [
    "error: Failed to fetch: `https://pypi.org/simple/deno/`",
    "NewConnectionError('Failed to establish a new connection: [Errno 111] Connection refused')",
    "WARNING: Retrying after connection broken by 'ProxyError('Cannot connect to proxy.')'",
    "error sending request for url (https://registry.npmjs.org/d3): client error (Connect): dns error",
  ];
  for (const complaint of complaints) {
    assertStringIncludes(notInstalled("pip could not install x", complaint), "the network cannot be reached");
  }
});

Deno.test("notInstalled() repeats the last words of any other failure", () => {
  assertEquals(
    notInstalled("uv could not install x", "many\nlines\nbefore\nNo space left on device\n"),
    "Set-up: uv could not install x. It said: lines before No space left on device",
  );
});

Deno.test("npmPackages() takes what comes from npm and nothing else", () => {
  const imports = { bellman: "./lib/mod.ts", "@std/assert": "jsr:@std/assert@^1", d3: "npm:d3@7.9.0" };
  assertEquals(npmPackages({ imports }), ["npm:d3@7.9.0"]);
});

Deno.test("labArguments() encodes the page", () => {
  const args = labArguments({ folder: "/c", page: "notebooks/my first.ipynb", browser: false });
  assert(args.includes("--LabApp.default_url=/lab/tree/notebooks/my%20first.ipynb"));
  assert(args.includes("--ServerApp.open_browser=False"));
  assert(args.includes("--ServerApp.port=8888"));
});

Deno.test("labArguments() lets the user's own arguments win", () => {
  const extra = ["--ServerApp.ip=0.0.0.0", "--debug"];
  const args = labArguments({ folder: "/c", page: "notebooks", browser: true, extra });
  assertEquals(args.filter((arg) => arg.startsWith("--ServerApp.ip")), ["--ServerApp.ip=0.0.0.0"]);
  assertEquals(args.at(-1), "--debug");
});

Deno.test("readLogLine() finds the address in JupyterLab's log and shows only what matters", () => {
  const log = [
    "[C 2026-11-21 11:27:30.417 ServerApp] ",
    "    ",
    "    To access the server, open this file in a browser:",
    "        file:///course/runtime/jpserver-10079-open.html",
    "    Or copy and paste one of these URLs:",
    "        http://127.0.0.1:8888/lab/tree/notebooks/README.md?token=14",
    'Warning "deno jupyter" is unstable and might change in the future.',
    "[E 2026-11-21 11:27:31.002 ServerApp] Could not bind to port",
    "[C 2026-11-21 11:27:33.588 ServerApp] received signal 15, stopping",
  ].map(readLogLine);
  assertEquals(log.map(({ url }) => url).filter(Boolean), [
    "http://127.0.0.1:8888/lab/tree/notebooks/README.md?token=14",
  ]);
  assertEquals(log.map(({ show }) => show), [false, false, false, false, false, false, false, true, false]);
});

Deno.test("lines() joins what arrives in pieces", async () => {
  const pieces = ["on", "e\ntw", "o\r\n", "\nthree"].map((piece) => new TextEncoder().encode(piece));
  assertEquals(await Array.fromAsync(lines(ReadableStream.from(pieces))), ["one", "two", "", "three"]);
});
