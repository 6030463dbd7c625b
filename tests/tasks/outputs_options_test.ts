import { readOutputsOptions } from "../../lib/tasks/outputs_options.ts";
import { SetUpError } from "../../lib/tasks/set_up_error.ts";
import { assertEquals, assertThrows } from "../assert.ts";

Deno.test("deno task outputs reads names and options, wherever npm's -- stands", () => {
  assertEquals(readOutputsOptions([]), { names: [], volatile: false, page: false, help: false });
  assertEquals(readOutputsOptions(["--", "04", "--volatile", "00"]), {
    names: ["04", "00"],
    volatile: true,
    page: false,
    help: false,
  });
  assertEquals(readOutputsOptions(["--page"]).page, true);
  assertEquals(readOutputsOptions(["--help"]).help, true);
});

Deno.test("deno task outputs answers an option that there is not with its usage", () => {
  assertThrows(() => readOutputsOptions(["--all"]), SetUpError, "--volatile   also new outputs");
});
