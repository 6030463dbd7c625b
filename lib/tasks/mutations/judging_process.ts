import { fileURLToPath } from "node:url";
import { projectFolder } from "../environment.ts";
import { lines } from "../lines.ts";
import type { Candidate, Message } from "./judging.ts";

/** What came of a mutant: one that never ends, or that breaks the process, is refused too. */
export type Fate = "refused" | "endless" | "crashed" | "survived";

const program = fileURLToPath(new URL("judging.ts", import.meta.url));

/** A process of its own in which mutants are judged, one after the other. */
export class JudgingProcess {
  readonly #child: Deno.ChildProcess;
  readonly #messages: AsyncIterator<string>;
  readonly #input: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  #isAlive = true;

  private constructor() {
    const command = new Deno.Command(Deno.execPath(), {
      // Mutants may read and nothing more; what they take is limited, so that who takes all ends soon.
      args: [
        "run",
        "--allow-read",
        "--allow-env",
        "--allow-sys",
        "--v8-flags=--max-old-space-size=1024",
        program,
      ],
      cwd: projectFolder,
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
    });
    this.#child = command.spawn();
    this.#messages = lines(this.#child.stdout);
    this.#input = this.#child.stdin.getWriter();
  }

  /**
   * Starts a process.
   *
   * @throws {Error} If it cannot judge.
   */
  static async start(): Promise<JudgingProcess> {
    const started = new JudgingProcess();
    const { done } = await started.#messages.next();
    if (done) throw new Error(`mutations: no mutant can be judged; deno check ${program} may say why`);
    return started;
  }

  /** Whether it can judge another mutant. */
  get isAlive(): boolean {
    return this.#isAlive;
  }

  /**
   * Judges a mutant, which may do whatever it likes.
   *
   * @param seconds How long the mutant may be at work without a sign of life.
   * @throws {Error} If the judge throws, instead of refusing it.
   */
  async judge(candidate: Candidate, seconds: number): Promise<Fate> {
    try {
      await this.#input.write(new TextEncoder().encode(`${JSON.stringify(candidate)}\n`));
    } catch {
      return await this.#over("crashed");
    }
    while (true) {
      const message = await this.#next(seconds);
      if (message === undefined) return await this.#over("endless");
      if (message.done) return await this.#over("crashed");
      const said: Message = JSON.parse(message.value);
      if (typeof said === "object") {
        throw new Error(`mutations: the judge itself fails on ${candidate.text}: ${said.failed}`);
      }
      if (said !== "at work") return said;
    }
  }

  /** Ends the process. */
  async end(): Promise<void> {
    if (!this.#isAlive) return;
    this.#isAlive = false;
    try {
      this.#child.kill("SIGKILL");
    } catch {
      // it has ended by itself
    }
    await this.#input.abort().catch(() => {});
    while (!(await this.#messages.next()).done);
    await this.#child.status;
  }

  async #over(fate: Fate): Promise<Fate> {
    await this.end();
    return fate;
  }

  /** What the process says next; nothing where it is silent for too long. */
  async #next(seconds: number): Promise<IteratorResult<string> | undefined> {
    const silence = Promise.withResolvers<undefined>();
    const timer = setTimeout(() => silence.resolve(undefined), 1000 * seconds);
    try {
      return await Promise.race([this.#messages.next(), silence.promise]);
    } finally {
      clearTimeout(timer);
    }
  }
}
