import { counted, inLines } from "../../demands/in_lines.ts";
import { inWords } from "../../demands/in_words.ts";
import { inspection } from "../../envs/inspection.ts";
import { Generator } from "../../random/generator.ts";
import type { Schedule } from "../../rules/schedule.ts";
import { countIn, type StorableRecord } from "../../storage/parts.ts";
import type { Storable } from "../../storage/storable.ts";
import type { ActionValues } from "../action_values.ts";
import type { ActOptions, Agent, Resumable, Savable, TabularTransition } from "../agent.ts";
import { savePolicy } from "../saved_policy.ts";
import { demandSettings, partsOf } from "../snapshot.ts";
import type { TabularSpaces } from "../spaces.ts";
import type { Progress } from "./progress.ts";

/** What decides how an agent learns and acts, by name. */
export type TabularSettings = Readonly<Record<string, number | string | boolean | Schedule>>;

/** What a tabular agent is made of. */
export interface TabularParts {
  /** Its class, for messages and files. */
  readonly owner: string;
  /** What it observes and does. */
  readonly spaces: TabularSpaces;
  /** What it has learnt: a number for each state and action. */
  readonly table: ActionValues;
  /** Where its actions are drawn from. */
  readonly exploration: Generator;
}

/**
 * What all agents with a table have in common: they count what they have learnt
 * from, can be put down and taken up again, and are saved as their table. What
 * makes one the agent that it is are `act` and {@linkcode update}.
 */
export abstract class TabularAgent implements Agent<number, number>, Resumable, Savable {
  /** Its class, for messages. */
  protected readonly owner: string;
  /** What it has learnt from so far. */
  protected readonly progress: Progress = { steps: 0, episodes: 0 };
  /** Where its actions are drawn from. */
  protected readonly exploration: Generator;
  readonly #spaces: TabularSpaces;
  readonly #table: ActionValues;

  protected constructor({ owner, spaces, table, exploration }: TabularParts) {
    this.exploration = exploration;
    this.owner = owner;
    this.#spaces = spaces;
    this.#table = table;
  }

  abstract act(state: number, options?: ActOptions): number;

  /** What decides how it learns and acts: snapshots of other settings are refused. */
  protected abstract settings(): TabularSettings;

  /** Changes the table as a step says. */
  protected abstract update(transition: TabularTransition): void;

  /**
   * Learns from a step.
   *
   * @throws {RangeError} If there is no such state or action, the action is forbidden, or the reward is not finite;
   * nothing is learnt then.
   */
  learn(transition: TabularTransition): void {
    const { observation: state, action, reward, nextObservation: nextState } = transition;
    const table = this.#table, value = table.value(state, action);
    table.of(nextState); // refuses what there is not
    if (value === -Infinity) {
      throw new RangeError(`${this.owner}: learn: action ${action} is forbidden in state ${state}`);
    }
    if (!Number.isFinite(reward)) {
      throw new RangeError(`${this.owner}: learn: a reward must be a finite number, got ${inWords(reward)}`);
    }
    this.update(transition);
    const { progress } = this;
    progress.steps++;
    if (transition.terminated || transition.truncated) progress.episodes++;
  }

  /** Everything that decides what comes next, but the schedules and the behaviour, which are functions. */
  snapshot(): Storable {
    const { steps, episodes } = this.progress;
    return {
      agent: this.owner,
      steps,
      episodes,
      ...this.#settingsAt(steps, episodes),
      values: this.#table.snapshot(),
      exploration: this.exploration.snapshot(),
      ...this.memory(),
    };
  }

  /**
   * Goes on from where a snapshot was taken, of an agent that was made with the same options.
   *
   * @throws {TypeError} If it is the snapshot of anything else, or of a table of another size.
   * @throws {RangeError} If a setting was another, or other actions were forbidden. In either case the agent is as it was.
   */
  restore(snapshot: Storable): void {
    const owner = this.owner, parts = partsOf(owner, snapshot);
    const steps = countIn(owner, parts, "steps"), episodes = countIn(owner, parts, "episodes");
    const settings = this.settings();
    const scheduled = Object.keys(settings).filter((name) => typeof settings[name] === "function");
    demandSettings(owner, parts, this.#settingsAt(steps, episodes), scheduled);
    new Generator(0).restore(parts.exploration); // throws, if it does, before anything is changed
    const recall = this.readMemory(parts), table = this.#table.clone();
    table.restore(parts.values);
    this.#demandSameMask(table);
    this.#table.restore(parts.values);
    recall();
    this.exploration.restore(parts.exploration);
    Object.assign(this.progress, { steps, episodes });
  }

  /** What it remembers beside the table, such as the episode that is under way. */
  protected memory(): StorableRecord {
    return {};
  }

  /**
   * Reads that from a snapshot.
   *
   * @returns Takes it over.
   * @throws {TypeError} If it is not there; nothing is changed yet.
   */
  protected readMemory(_snapshot: StorableRecord): () => void {
    return () => {};
  }

  /**
   * Writes the table to a file, for `rl.load`: who loads it acts as this agent acts greedily.
   *
   * @param path Such as `"cliff.safetensors"`.
   */
  save(path: string | URL): Promise<void> {
    const policy = { values: this.#table.snapshot() };
    return savePolicy(path, { kind: "ActionValues", agent: this.owner, spaces: this.#spaces, policy });
  }

  dispose(): void {}

  /** What it has learnt from so far, and its settings as they are now. */
  [inspection](): string {
    const { steps, episodes } = this.progress, { states, actions } = this.#table;
    return inLines(`${this.owner}, ${counted(steps, "step")}, ${counted(episodes, "episode")}`, {
      table: `${counted(states, "state")} × ${counted(actions, "action")}`,
      ...this.#settingsAt(steps, episodes),
    });
  }

  #settingsAt(steps: number, episodes: number): Record<string, number | string | boolean> {
    const entries = Object.entries(this.settings());
    return Object.fromEntries(
      entries.map(([name, setting]) => [
        name,
        typeof setting === "function" ? setting(steps, episodes) : setting,
      ]),
    );
  }

  #demandSameMask(table: ActionValues): void {
    for (let state = 0; state < table.states; state++) {
      const now = this.#table.of(state);
      if (table.of(state).every((value, action) => (value === -Infinity) === (now[action] === -Infinity))) {
        continue;
      }
      throw new RangeError(
        `${this.owner}: restore: where the snapshot was taken, other actions were forbidden in state ${state}; ` +
          "make the agent with the same actionMask",
      );
    }
  }
}
