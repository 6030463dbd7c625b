import { readLabOptions } from "../../lib/tasks/lab_options.ts";
import { SetUpError } from "../../lib/tasks/set_up_error.ts";
import { assertEquals, assertThrows } from "../assert.ts";

Deno.test("readLabOptions() opens the contents page on port 8888 where nothing is asked for", () => {
  const { page, port, browser, start, help, extra } = readLabOptions([]);
  assertEquals({ page, port, browser, start, help, extra }, {
    page: "notebooks/README.md",
    port: 8888,
    browser: true,
    start: true,
    help: false,
    extra: [],
  });
});

Deno.test("readLabOptions() leaves what comes behind -- to JupyterLab", () => {
  const args = ["notebooks/a.ipynb", "--no-browser", "--", "--ServerApp.ip=0.0.0.0", "--debug", "-y", "x"];
  const { page, browser, extra } = readLabOptions(args);
  assertEquals({ page, browser }, { page: "notebooks/a.ipynb", browser: false });
  assertEquals(extra, ["--ServerApp.ip=0.0.0.0", "--debug", "-y", "x"]);
});

Deno.test("readLabOptions() knows the course's own options behind --, as npm writes it", () => {
  assertEquals(readLabOptions(["--", "--no-start"]).start, false);
  assertEquals(readLabOptions(["--", "--help"]).help, true);
  const args = ["--", "notebooks/a.ipynb", "--port", "9000", "--folder=/c", "--no-browser", "--", "--debug"];
  const { page, port, folder, browser, extra } = readLabOptions(args);
  assertEquals({ page, port, folder, browser, extra }, {
    page: "notebooks/a.ipynb",
    port: 9000,
    folder: "/c",
    browser: false,
    extra: ["--debug"],
  });
});

Deno.test("readLabOptions() answers what cannot be with a sentence and the usage", () => {
  const refused: [string[], string][] = [
    [["--port", "many"], "--port must be a number, got many"],
    [["--", "--port"], "--port must be a number, got"],
    [["a.ipynb", "b.ipynb"], "one notebook at a time, got a.ipynb b.ipynb"],
    [["--no-strat"], "Unknown option '--no-strat'"],
  ];
  for (const [args, message] of refused) {
    const { message: said } = assertThrows(() => readLabOptions(args), SetUpError, message);
    assertEquals(said.includes("deno task lab [NOTEBOOK] [options]"), true);
  }
});
