import { counted, inLines } from "../../demands/in_lines.ts";
import { inWords } from "../../demands/in_words.ts";
import { inspection } from "../../envs/inspection.ts";
import type { Batch, Layout } from "../../envs/vector/batch.ts";
import { layoutOf } from "../../envs/vector/layout_of.ts";
import { requireReady } from "../../nn/backend/ready.ts";
import { networkInWords } from "../../nn/inspection/network_in_words.ts";
import type { Network } from "../../nn/networks/network.ts";
import { Generator } from "../../random/generator.ts";
import type { Setting } from "../../rules/setting.ts";
import { arrayIn, countIn, recordIn, type StorableRecord } from "../../storage/parts.ts";
import type { Storable } from "../../storage/storable.ts";
import type { ActOptions, Agent, Resumable, Savable, Transition } from "../agent.ts";
import { savePolicy } from "../saved_policy.ts";
import { demandSettings, partsOf } from "../snapshot.ts";
import type { VectorAgent, VectorTransition } from "../vector_agent.ts";
import { after } from "./after.ts";
import { CategoricalPolicy } from "./categorical_policy.ts";
import { compared } from "./compared.ts";
import { demandStep, stepOfOne, type StepShape } from "./demand_step.ts";
import { type Losses, Model, type PolicyBatch, type PolicyLoss } from "./model.ts";
import type { PolicyGradientOptions } from "./options.ts";
import { namesOfSchedules, type Settings } from "./settings.ts";
import { demandPolicySpaces, type PolicySpaces } from "./spaces.ts";

/** What an agent says of itself when it is made. */
export interface Particulars<Action> {
  /** The agent's class. */
  readonly owner: string;
  /** What it acts in. */
  readonly env: PolicySpaces<Action>;
  /** Its options, checked. */
  readonly settings: Settings<PolicyGradientOptions>;
  /** Options of its own, as snapshots compare them. */
  readonly own: Readonly<Record<string, Setting | string>>;
  /** Whether it has a critic. */
  readonly withCritic: boolean;
  /** What Adam adds to the root that it divides by. */
  readonly adamEpsilon: number;
}

/**
 * What all agents with a policy network share: how they act, one by one or for
 * many copies at once; what they refuse; how they are put down and taken up
 * again. What they remember, and how they learn from it, is each one's own.
 */
export abstract class PolicyGradientAgent<Action, Latest extends Losses = Losses>
  implements Agent<Float32Array, Action>, VectorAgent<Float32Array, Action>, Resumable, Savable {
  /** What learns. */
  protected readonly model: Model<Action>;
  /** How actions lie side by side. */
  protected readonly layout: Layout<Action>;
  /** How many copies of the environment it learns from at once. */
  readonly copies: number;
  /** How many numbers an observation has. */
  protected readonly inputs: number;
  /** Where minibatches are drawn from. */
  protected readonly shuffling: Generator;
  /** What lies behind it: steps of all copies together, and ends of episodes. */
  protected readonly progress = { steps: 0, episodes: 0 };
  readonly #particulars: Particulars<Action>;
  readonly #shape: StepShape<Action>;
  readonly #exploration: Generator;
  #latest: Latest;
  #disposed = false;
  #learning: Promise<void> | undefined;

  /** @param unknown What `latest` is before the first update: NaN under every name. */
  protected constructor(particulars: Particulars<Action>, unknown: Latest) {
    const { owner, env, settings } = particulars;
    this.inputs = demandPolicySpaces(owner, env);
    requireReady(owner);
    const [random, exploration, shuffling] = new Generator(settings.seed).spawn(3);
    this.model = new Model(settings, { ...particulars, inputs: this.inputs, random });
    this.layout = layoutOf(env.actionSpace);
    this.copies = env.copies ?? 1;
    this.shuffling = shuffling;
    this.#exploration = exploration;
    this.#latest = unknown;
    this.#particulars = particulars;
    this.#shape = { owner, env, layout: this.layout, copies: this.copies, inputs: this.inputs };
  }

  /**
   * What the latest update came to before it was learnt from, on the average of its minibatches if there are several;
   * NaN before the first, and what a GPU would have to tell.
   */
  get latest(): Latest {
    return this.#latest;
  }

  /** Gives the logarithms of the actions' probabilities, or the means of normal distributions. */
  get policy(): Network {
    return this.model.policy.network;
  }

  /** Says what states are worth, where the agent asks that. */
  get critic(): Network | undefined {
    return this.model.critic?.network;
  }

  /** log σ of each component of an action that is a vector. */
  get logDeviations(): Float32Array | undefined {
    return this.model.policy.logDeviations;
  }

  /** How many updates of the weights were made. */
  get updates(): number {
    return this.model.optimiser.updates;
  }

  /**
   * How likely each action is here, by the weights that the agent acts by.
   *
   * @param observation As many numbers as the environment shows.
   * @throws {TypeError} If the agent was disposed, or its actions are vectors.
   * @throws {RangeError} If there are more or fewer numbers.
   */
  probabilities(observation: Float32Array): Float32Array {
    this.#demandAlive();
    const { owner } = this.#particulars, { policy } = this.model;
    if (policy instanceof CategoricalPolicy) return policy.probabilities(observation);
    throw new TypeError(
      `${owner}: vectors have a density, and no probability; the means are policy.onCpu().forward(observation), ` +
        "the logarithms of the deviations logDeviations",
    );
  }

  /**
   * What a state is worth in the critic's eyes: a discounted sum of rewards.
   *
   * @throws {TypeError} If the agent was disposed, or has no critic.
   * @throws {RangeError} If there are more or fewer numbers.
   */
  value(observation: Float32Array): number {
    this.#demandAlive();
    const { critic } = this.model;
    if (critic !== undefined) return critic.value(observation);
    throw new TypeError(`${this.#particulars.owner}: without a critic nobody knows what a state is worth`);
  }

  /** @throws {TypeError | RangeError} If the agent was disposed, or there are more or fewer numbers. */
  act(observation: Float32Array, options: ActOptions = {}): Action {
    return this.layout.read(this.#choose(observation, 1, options), 0);
  }

  /** @throws {TypeError | RangeError} As {@linkcode act}. */
  actBatch(observations: Float32Array, options: ActOptions = {}): Batch<Action> {
    const count = observations?.length / this.inputs;
    if (Number.isInteger(count) && count > 0) return this.#choose(observations, count, options);
    throw new RangeError(
      `${this.#particulars.owner}: observations must be ${this.inputs} numbers for each copy, got ${
        inWords(observations)
      }`,
    );
  }

  /**
   * Remembers a step, and learns where it is time to. Where a step does not begin with the very numbers that the one
   * before led to, an episode was broken off.
   *
   * @throws {TypeError | RangeError} As {@linkcode learnBatch}, or if the agent was made for several copies.
   */
  learn(transition: Transition<Float32Array, Action>): void | Promise<void> {
    return this.learnBatch(stepOfOne(transition, this.#shape));
  }

  /**
   * Remembers a step of all copies, and learns where it is time to. Where a copy does not begin with the very numbers
   * that its step before led to, its episode was broken off.
   *
   * @returns Nothing; on webgpu, where it learns, a promise to wait for.
   * @throws {TypeError} If the agent was disposed, an update on a GPU was not waited for, or no step goes on where the
   *   one before ended.
   * @throws {RangeError} If there is not one of everything for each copy, or a number is not finite; nothing is
   *   remembered then. Also if a schedule leaves its range.
   * @throws {NotFiniteError} If the numbers run away in an update (not on webgpu). What its earlier minibatches have
   *   changed stays.
   */
  learnBatch(transition: VectorTransition<Float32Array, Action>): void | Promise<void> {
    this.#demandAlive();
    const { owner } = this.#particulars;
    if (this.#learning !== undefined) {
      throw new TypeError(`${owner}: an update is under way; await what learn and learnBatch return`);
    }
    demandStep(transition, this.#shape);
    const { terminated, truncated } = transition, { progress } = this;
    const isDue = this.remember(transition);
    progress.steps += this.copies;
    for (let copy = 0; copy < this.copies; copy++) {
      if (terminated[copy] || truncated[copy]) progress.episodes++;
    }
    if (isDue) return this.#update();
  }

  /**
   * Acts by the weights as they are now. The agent does so after its updates; it is needed where its networks have
   * learnt by other means.
   */
  refresh(): void | Promise<void> {
    this.#demandAlive();
    return this.model.refresh();
  }

  /** Everything that decides what comes next, but functions such as schedules. */
  async snapshot(): Promise<Storable> {
    if (this.#learning !== undefined) await this.#learning.catch(() => {}); // it has failed where it was waited for
    const { steps, episodes } = this.progress, { owner } = this.#particulars;
    const atOnce = {
      agent: owner,
      options: { ...this.#compared(steps, episodes), ...this.#ownLearningRate() },
      steps,
      episodes,
      latest: Float64Array.from(Object.values(this.#latest), Number),
      memory: this.memory(),
      exploration: this.#exploration.snapshot(),
      shuffling: this.shuffling.snapshot(),
    };
    return { ...atOnce, ...await this.model.snapshot() };
  }

  /**
   * Goes on from where a snapshot was taken, of an agent that was made with the same options.
   *
   * @throws {TypeError} If it is the snapshot of anything else.
   * @throws {RangeError} If an option was another. In either case the agent is as it was.
   */
  async restore(snapshot: Storable): Promise<void> {
    const { owner, settings, own } = this.#particulars, parts = partsOf(owner, snapshot);
    const steps = countIn(owner, parts, "steps"), episodes = countIn(owner, parts, "episodes");
    const options = recordIn(owner, parts, "options");
    const scheduled = [...settings.scheduled, ...namesOfSchedules(own)];
    demandSettings(owner, options, this.#compared(steps, episodes), scheduled);
    const before = partsOf(owner, await this.snapshot());
    try {
      this.#restoreParts(parts);
      // Only now does an optimiser of one's own stand where it stood then, and it may have a schedule inside.
      demandSettings(owner, options, this.#ownLearningRate(), scheduled);
    } catch (error) {
      this.#restoreParts(before);
      throw error;
    }
    await this.model.refresh();
  }

  /**
   * Writes the policy to a file, for `rl.load`: who loads it acts as this agent acts greedily.
   *
   * @param path Such as `"cartpole.safetensors"`.
   */
  async save(path: string | URL): Promise<void> {
    const { owner, env } = this.#particulars, { policy } = this.model;
    await savePolicy(path, { kind: policy.kind, agent: owner, spaces: env, policy: await policy.whole() });
  }

  /** Frees its tensors; it cannot act or learn any more. */
  dispose(): void {
    this.#disposed = true;
    this.model.dispose();
  }

  /** What it has learnt from so far, and with what. */
  [inspection](): string {
    const { owner } = this.#particulars, { steps, episodes } = this.progress, { policy, critic } = this.model;
    return inLines(
      `${owner}${this.#disposed ? " (disposed)" : ""}, ${counted(steps, "step")}, ${
        counted(episodes, "episode")
      }`,
      {
        policy: networkInWords(policy.network),
        ...(critic && { critic: networkInWords(critic.network) }),
        optimiser: this.model[inspection](),
        discount: this.#particulars.settings.discount,
      },
    );
  }

  /** Keeps a step of all copies; says whether it is time to learn. */
  protected abstract remember(transition: VectorTransition<Float32Array, Action>): boolean;

  /** Learns from what is remembered, forgets it, and tells {@linkcode report} what it came to. */
  protected abstract update(): void | Promise<void>;

  /** What is remembered, for a snapshot. */
  protected abstract memory(): StorableRecord;

  /** @throws {TypeError} If it is not what {@linkcode memory} gave; nothing is changed then. */
  protected abstract restoreMemory(snapshot: StorableRecord): void;

  /** Notes what an update came to. */
  protected report(latest: Latest): void {
    this.#latest = latest;
  }

  /** One update of the weights from a batch, at the learning rate that it is time for. */
  protected descend(
    batch: PolicyBatch<Action>,
    policyLoss: PolicyLoss,
  ): Losses {
    const { settings } = this.#particulars, { steps, episodes } = this.progress;
    if (settings.optimiser === undefined) {
      this.model.optimiser.learningRate = settings.learningRate(steps, episodes);
    }
    return this.model.learn(batch, policyLoss, {
      entropy: settings.entropy(steps, episodes),
      value: settings.valueCoefficient,
    });
  }

  #choose(observations: Float32Array, count: number, { greedy = false, random }: ActOptions): Batch<Action> {
    this.#demandAlive();
    const { policy } = this.model;
    return greedy
      ? policy.greedy(observations, count)
      : policy.draw(observations, count, random ?? this.#exploration);
  }

  #update(): void | Promise<void> {
    const learning = this.#learnAndRefresh();
    if (!(learning instanceof Promise)) return;
    // what a GPU cannot do any more for an agent that was disposed meanwhile concerns nobody
    const silent = (error: unknown) => this.#disposed ? undefined : Promise.reject(error);
    return this.#learning = learning.catch(silent).finally(() => this.#learning = undefined);
  }

  /** Acts by the new weights also where an update ended half-way: earlier minibatches have changed them. */
  #learnAndRefresh(): void | Promise<void> {
    const refresh = () => this.model.refresh();
    const refreshAndThrow = (error: unknown) => after(refresh(), () => Promise.reject(error));
    try {
      const learning = this.update();
      return learning instanceof Promise ? learning.then(refresh, refreshAndThrow) : refresh();
    } catch (error) {
      refresh();
      throw error;
    }
  }

  #restoreParts(parts: StorableRecord): void {
    const { owner } = this.#particulars;
    this.restoreMemory(recordIn(owner, parts, "memory"));
    this.model.restore(parts);
    const names = Object.keys(this.#latest);
    const latest = arrayIn(owner, parts, "latest", Float64Array, names.length);
    this.#latest = { ...this.#latest, ...Object.fromEntries(names.map((name, i) => [name, latest[i]])) };
    this.#exploration.restore(parts.exploration);
    this.shuffling.restore(parts.shuffling);
    this.progress.steps = countIn(owner, parts, "steps");
    this.progress.episodes = countIn(owner, parts, "episodes");
  }

  #compared(steps: number, episodes: number): ReturnType<typeof compared> {
    return compared(this.#particulars, this.model.optimiser, { steps, episodes });
  }

  /** The rate of an optimiser of one's own; of the agent's, the option is compared. */
  #ownLearningRate(): { learningRate?: number } {
    const { optimiser } = this.#particulars.settings;
    return optimiser === undefined ? {} : { learningRate: optimiser.learningRate };
  }

  #demandAlive(): void {
    if (!this.#disposed) return;
    const { owner } = this.#particulars;
    throw new TypeError(`${owner}: this agent was disposed; make a new one, or dispose() it later`);
  }
}
