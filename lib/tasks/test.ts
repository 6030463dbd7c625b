/**
 * `deno task test` tests all of it: format, lint, types, the library with its
 * examples, the set-up, the notebooks in real Jupyter, and a browser. Its last
 * line says `N passed, N failed`.
 */
import { projectFolder } from "./environment.ts";
import { lines } from "./lines.ts";
import { webgpuTests } from "./webgpu_tests.ts";

/** A part of the tests. */
interface Stage {
  readonly name: string;
  /** What Deno is called with. */
  readonly args: readonly string[];
  /** Whether the whole counts as one, as what has no tests of its own always does. Default `false`. */
  readonly asOne?: boolean;
  /** Variables to set. */
  readonly env?: Readonly<Record<string, string>>;
  /** What runs at the same time, and is shown after it. */
  readonly beside?: Stage;
}

/** A test file whose tests on WebGPU run in a process of their own. */
function onWebgpu(file: string): Stage {
  return { name: `WebGPU: ${file}`, args: ["test", "-A", file], env: { BELLMAN_TEST_WEBGPU: "1" } };
}

/** Each second one beside the one before. */
function twoByTwo(stages: readonly Stage[]): Stage[] {
  return stages.flatMap((stage, i) => i % 2 === 0 ? [{ ...stage, beside: stages[i + 1] }] : []);
}

const stages = async (): Promise<readonly Stage[]> => [
  { name: "Format", args: ["fmt", "--check"] },
  { name: "Lint", args: ["lint"] },
  { name: "Types", args: ["check", "lib", "tests"] },
  {
    name: "Library and its examples",
    args: ["test", "-A", "--doc", "lib", "tests", "README.md"],
    // The same tests, less those that need permissions: counted once, and their types have been checked.
    beside: {
      name: "Library without permissions",
      args: ["test", "--no-check", "lib", "tests"],
      asOne: true,
    },
  },
  ...twoByTwo((await webgpuTests(projectFolder)).map(onWebgpu)),
  { name: "Set-up", args: ["test", "-A", "tests/tasks/set_up.ts"] },
  { name: "Cells", args: ["test", "-A", "tests/notebooks/cells.ts", "tests/notebooks/conventions.ts"] },
  {
    name: "Kernel",
    args: [
      "test",
      "-A",
      "tests/notebooks/kernel_outputs.ts",
      "tests/notebooks/execute.ts",
      "tests/notebooks/stop.ts",
    ],
  },
  {
    name: "Notebooks, unsolved",
    args: ["test", "-A", "tests/notebooks/unsolved.ts"],
    beside: { name: "Viewers", args: ["test", "-A", "tests/notebooks/viewers.ts"] },
  },
  {
    name: "Notebooks, solved",
    args: ["test", "-A", "tests/notebooks/solved.ts"],
    beside: { name: "Mutations", args: ["test", "-A", "tests/exercises/mutations.ts"] },
  },
  { name: "nbgrader", args: ["test", "-A", "tests/tasks/nbgrader.ts"] },
  { name: "Browser", args: ["test", "-A", "tests/browser/start_here.ts", "tests/browser/classroom.ts"] },
];

interface Tally {
  passed: number;
  failed: number;
}

if (import.meta.main) {
  const total: Tally = { passed: 0, failed: 0 };
  for (const stage of await stages()) {
    for (const { passed, failed } of await runStage(stage)) {
      total.passed += passed;
      total.failed += failed;
    }
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  Deno.exit(total.failed === 0 ? 0 : 1);
}

/** Runs a stage and what is beside it, and shows what they print, one after the other. */
async function runStage({ beside, ...stage }: Stage): Promise<Tally[]> {
  const later: string[] = [], other = beside && count(beside, (line) => later.push(line));
  console.log(`\n== ${stage.name} ==`);
  const tally = await count(stage, console.log);
  if (other === undefined || beside === undefined) return [tally];
  const besides = await other;
  console.log(`\n== ${beside.name} ==`);
  for (const line of later) console.log(line);
  return [tally, besides];
}

/** Runs Deno, hands on what it prints, and counts its tests. */
async function count({ args, asOne = false, env }: Stage, print: (line: string) => void): Promise<Tally> {
  const command = new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: projectFolder,
    env: { NO_COLOR: "1", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  });
  const child = command.spawn();
  let text = "";
  for await (const line of lines(child.stdout)) {
    text += `${line}\n`;
    print(line);
  }
  const { success } = await child.status;
  const tally = asOne ? { passed: 0, failed: 0 } : tallyOf(text);
  if (success) return { passed: Math.max(1, tally.passed), failed: tally.failed };
  return { passed: tally.passed, failed: Math.max(1, tally.failed) };
}

/** What a test run says in its last line: `ok | 12 passed (3 steps) | 0 failed (1s)`. */
function tallyOf(text: string): Tally {
  const [, passed = "0", failed = "0"] = /^(?:ok|FAILED) \| (\d+) passed.*? \| (\d+) failed/m.exec(text) ??
    [];
  return { passed: Number(passed), failed: Number(failed) };
}
