/**
 * `deno task test` tests all of it: format, lint, types, the library with its
 * examples, the set-up, the notebooks in real Jupyter, and a browser. Its last
 * line says `N passed, N failed`.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What is tested, in order: a name, and what Deno is called with. */
const stages: readonly (readonly [name: string, ...args: string[]])[] = [
  ["Format", "fmt", "--check"],
  ["Lint", "lint"],
  ["Types", "check", "lib", "tests"],
  ["Library without permissions", "test", "lib", "tests"],
  ["Library and its examples", "test", "-A", "--doc", "lib", "tests", "README.md"],
  ["Set-up", "test", "-A", "tests/tasks/set_up.ts"],
  ["Cells", "test", "-A", "tests/notebooks/cells.ts", "tests/notebooks/conventions.ts"],
  ["Kernel", "test", "-A", "tests/notebooks/kernel_outputs.ts", "tests/notebooks/execute.ts"],
  ["Notebooks, unsolved", "test", "-A", "tests/notebooks/unsolved.ts"],
  ["Notebooks, solved", "test", "-A", "tests/notebooks/solved.ts"],
  ["Browser", "test", "-A", "tests/browser/start_here.ts"],
];

interface Tally {
  passed: number;
  failed: number;
}

if (import.meta.main) {
  const total: Tally = { passed: 0, failed: 0 };
  for (const [name, ...args] of stages) {
    console.log(`\n== ${name} ==`);
    const { passed, failed } = await runStage(args);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  Deno.exit(total.failed === 0 ? 0 : 1);
}

/** Runs Deno, shows what it prints, and counts its tests; what has no tests counts as one. */
async function runStage(args: readonly string[]): Promise<Tally> {
  const command = new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: join(fileURLToPath(import.meta.url), "../../.."),
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  });
  const child = command.spawn();
  let text = "";
  for await (const chunk of child.stdout.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    await write(chunk);
  }
  const { success } = await child.status;
  const tally = tallyOf(text);
  if (success) return { passed: Math.max(1, tally.passed), failed: tally.failed };
  return { passed: tally.passed, failed: Math.max(1, tally.failed) };
}

/** What a test run says in its last line: `ok | 12 passed (3 steps) | 0 failed (1s)`. */
function tallyOf(text: string): Tally {
  const [, passed = "0", failed = "0"] = /^(?:ok|FAILED) \| (\d+) passed.*? \| (\d+) failed/m.exec(text) ??
    [];
  return { passed: Number(passed), failed: Number(failed) };
}

async function write(text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  for (let written = 0; written < bytes.length;) {
    written += await Deno.stdout.write(bytes.subarray(written));
  }
}
