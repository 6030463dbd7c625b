import { demandWithin } from "../demands/values.ts";
import { tdTarget } from "../rules/td_target.ts";
import { recordIn, type StorableRecord } from "../storage/parts.ts";
import type { TabularTransition } from "./agent.ts";
import type { TabularSpaces } from "./spaces.ts";
import { OnPolicyAgent } from "./tabular/on_policy_agent.ts";
import { demandTraceKind, type TraceKind, Traces } from "./tabular/traces.ts";
import type { TabularSettings } from "./tabular/tabular_agent.ts";
import type { ValueAgentOptions } from "./tabular/value_agent_options.ts";

/** Options of {@linkcode SarsaLambda}. */
export interface SarsaLambdaOptions extends ValueAgentOptions {
  /** λ in [0, 1]: how much of a trace is left a step later, beside the discount. Default 0.9. */
  readonly traceDecay?: number;
  /** What a second visit does: it sets the trace to 1 again, or adds 1 to it. Default `"replacing"`. */
  readonly traces?: TraceKind;
}

/**
 * SARSA(λ): what a step teaches is shared by all states and actions that led to
 * it, each by its trace, which fades with every step. So a single success
 * teaches the whole path. With λ = 0 it is SARSA, with λ = 1 much like Monte
 * Carlo, but within the episode.
 *
 * @see Sutton & Barto (2018), section 12.7, in a table; Singh & Sutton (1996), Replacing eligibility traces
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const maze = rl.make("Maze");
 * const agent = new rl.SarsaLambda(maze, { traceDecay: 0.8, stepSize: 0.5, seed: 0 });
 * for await (const episode of rl.train(agent, maze, { episodes: 20, seed: 0 })) episode.length;
 * ```
 */
export class SarsaLambda extends OnPolicyAgent {
  readonly #traceDecay: number;
  readonly #traces: Traces;

  /**
   * @param env An environment with discrete observations and actions; see `rl.discretise`.
   * @throws {TypeError} If there is no environment, its spaces are not discrete, or there is no such option.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(env: TabularSpaces, options: SarsaLambdaOptions = {}) {
    super("SarsaLambda", env, options, { own: ["traceDecay", "traces"] });
    const { traceDecay = 0.9, traces = "replacing" } = options;
    demandWithin("SarsaLambda", "traceDecay", traceDecay, 0, 1);
    demandTraceKind("SarsaLambda", traces);
    this.#traceDecay = traceDecay;
    this.#traces = new Traces(this.values.states, this.values.actions, traces);
  }

  protected override update(transition: TabularTransition): void {
    const { observation: state, action, reward, nextObservation: nextState, terminated, truncated } =
      transition;
    const nextValue = this.values.value(nextState, this.decide(transition));
    const target = tdTarget(reward, nextValue, this.discount, terminated);
    const step = this.stepSize * (target - this.values.value(state, action));
    this.#traces.visit(transition);
    this.#traces.forEach((state, action, trace) => {
      this.values.set(state, action, this.values.value(state, action) + step * trace);
    });
    if (terminated || truncated) this.#traces.clear();
    else this.#traces.fade(this.discount * this.#traceDecay);
  }

  protected override settings(): TabularSettings {
    return { ...super.settings(), traceDecay: this.#traceDecay, traces: this.#traces.kind };
  }

  protected override memory(): StorableRecord {
    return { ...super.memory(), eligibility: this.#traces.snapshot() };
  }

  protected override readMemory(snapshot: StorableRecord): () => void {
    const recallNext = super.readMemory(snapshot);
    const recallTraces = this.#traces.read(this.owner, recordIn(this.owner, snapshot, "eligibility"));
    return () => {
      recallNext();
      recallTraces();
    };
  }
}
