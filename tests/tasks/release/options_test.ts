import { join } from "node:path";
import { projectFolder } from "../../../lib/tasks/environment.ts";
import { readReleaseOptions } from "../../../lib/tasks/release/options.ts";
import { SetUpError } from "../../../lib/tasks/set_up_error.ts";
import { assertEquals, assertThrows } from "../../assert.ts";

Deno.test("readReleaseOptions() means all notebooks and .bellman/release where nothing is asked for", () => {
  assertEquals(readReleaseOptions([]), {
    names: [],
    out: join(projectFolder, ".bellman", "release"),
    run: false,
    help: false,
  });
  const { names, out, run } = readReleaseOptions(["--", "00", "--out", "there", "--run"]);
  assertEquals({ names, out, run }, { names: ["00"], out: "there", run: true });
  assertThrows(() => readReleaseOptions(["--ruin"]), SetUpError, "deno task release [NAME…] [options]");
});
