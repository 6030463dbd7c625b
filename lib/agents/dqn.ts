import { counted, inLines } from "../demands/in_lines.ts";
import { inWords } from "../demands/in_words.ts";
import { inspection } from "../envs/inspection.ts";
import type { CpuNetwork } from "../nn/acting/cpu_network.ts";
import { requireReady } from "../nn/backend/ready.ts";
import { networkInWords } from "../nn/inspection/network_in_words.ts";
import type { Network } from "../nn/networks/network.ts";
import { wholeNetwork } from "../nn/saving/whole_network.ts";
import { Generator } from "../random/generator.ts";
import type { Memory } from "../replay/memory.ts";
import { ReplayMemory } from "../replay/replay_memory.ts";
import { epsilonGreedy } from "../rules/epsilon_greedy.ts";
import { countIn, recordIn, type StorableRecord } from "../storage/parts.ts";
import type { Storable } from "../storage/storable.ts";
import type { ActOptions, Agent, Resumable, Savable, Transition } from "./agent.ts";
import { compared } from "./dqn/compared.ts";
import { Learner } from "./dqn/learner.ts";
import { forbidIn } from "./dqn/observation_mask.ts";
import type { DqnOptions } from "./dqn/options.ts";
import { type DqnSettings, dqnSettings } from "./dqn/settings.ts";
import { featuresOf, type FeatureSpaces } from "./features.ts";
import { savePolicy } from "./saved_policy.ts";
import { demandSettings, partsOf } from "./snapshot.ts";

/**
 * The deep Q-network: Q-learning with a network in the place of the table,
 * which learns from batches of remembered steps, and whose targets come from an
 * older copy of itself.
 *
 * Its improvements are options, each by itself: double Q-learning, a dueling
 * network, returns over several steps, a target network that follows smoothly,
 * a memory that draws what surprises (`memory: new rl.PrioritizedReplay(…)`).
 *
 * Needs `await rl.ready()` first. It acts by a copy of the weights that is kept
 * on the CPU and renewed after every update; on a GPU, where each copy takes
 * some 10 ms, `actingEvery` makes it rarer.
 *
 * @see Mnih et al. (2015), Human-level control through deep reinforcement learning
 * @see Hessel et al. (2018), Rainbow: Combining Improvements in Deep Reinforcement Learning
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready();
 * const env = rl.make("CartPole-v1");
 * const agent = new rl.Dqn(env, { hidden: [32], learningStarts: 100, doubleQ: true, seed: 0 });
 * for await (const episode of rl.train(agent, env, { episodes: 10, seed: 0 })) episode.return;
 * agent.values(env.reset()); // two numbers: what pushing left and right is worth
 * agent.dispose();
 * ```
 */
export class Dqn implements Agent<Float32Array, number>, Resumable, Savable {
  /** What the agent remembers. */
  readonly memory: Memory;
  readonly #spaces: FeatureSpaces;
  readonly #settings: DqnSettings;
  readonly #learner: Learner;
  readonly #acting: CpuNetwork;
  readonly #exploration: Generator;
  readonly #replay: Generator;
  #steps = 0;
  #episodes = 0;
  #disposed = false;
  #pending: Promise<void> | undefined; // what a GPU has not told yet of the latest update

  /**
   * @param env An environment with observations in a Box and discrete actions.
   * @throws {TypeError} If there is no environment, its spaces are others, there is no such option, or two options
   *   contradict each other.
   * @throws {RangeError} If an option is out of its range.
   * @throws {BackendError} If `rl.ready()` has not been awaited.
   */
  constructor(env: FeatureSpaces, options: DqnOptions = {}) {
    const { inputs, actions } = featuresOf("Dqn", env);
    this.#spaces = env;
    this.#settings = dqnSettings(options);
    const { memory, memorySize, seed } = this.#settings;
    const [initialisation, exploration, replay] = new Generator(seed).spawn(3);
    requireReady("Dqn");
    this.memory = memory ?? new ReplayMemory({ capacity: memorySize, observationSize: inputs });
    demandObservationSize(this.memory, inputs);
    this.#learner = new Learner(this.#settings, { inputs, actions, random: initialisation });
    this.#acting = this.network.onCpu();
    this.#exploration = exploration;
    this.#replay = replay;
  }

  /** Estimates the values of all actions, and learns. */
  get network(): Network {
    return this.#learner.network;
  }

  /** The older copy that says what next states are worth. */
  get targetNetwork(): Network {
    return this.#learner.target;
  }

  /** The loss of the latest update. NaN before the first, and on webgpu. */
  get loss(): number {
    return this.#learner.loss;
  }

  /** How many updates were made. */
  get updates(): number {
    return this.#learner.optimiser.updates;
  }

  /**
   * What the actions are worth here, by the weights that the agent acts by: discounted sums of rewards, −Infinity
   * for what may not be done.
   *
   * @param observation As many numbers as the environment shows.
   * @returns A number for each action, in an array of its own.
   * @throws {TypeError} If the agent was disposed, or its mask gives no list.
   * @throws {RangeError} If there are more or fewer numbers, or the mask has not one entry for each action.
   */
  values(observation: Float32Array): Float32Array {
    this.#demandAlive();
    const values = this.#acting.forward(observation), { actionMask } = this.#settings;
    return actionMask === undefined ? values : forbidIn(values, observation, actionMask);
  }

  /** @throws {TypeError | RangeError} As {@linkcode values}. */
  act(observation: Float32Array, { greedy = false }: ActOptions = {}): number {
    const values = this.values(observation);
    const epsilon = greedy ? 0 : this.#settings.epsilon(this.#steps, this.#episodes);
    return epsilonGreedy(values, epsilon, this.#exploration);
  }

  /**
   * Remembers a step, and learns from a batch where it is time to.
   *
   * @throws {TypeError} If a part of the step is missing or of another kind, or the agent was disposed.
   * @throws {RangeError} If there is no such action, or a number is not finite; the step is not remembered then. On
   *   webgpu also if a prioritised memory is told errors that are not finite.
   * @throws {NotFiniteError} If the numbers run away in the update (not on webgpu); the weights are left as they were.
   */
  learn(transition: Transition<Float32Array, number>): void | Promise<void> {
    this.#demandAlive();
    const { learningStarts, trainEvery } = this.#settings;
    this.#demandAction(transition);
    this.memory.store(transition);
    this.#steps++;
    if (transition.terminated || transition.truncated) this.#episodes++;
    if (this.#steps >= learningStarts && this.#steps % trainEvery === 0) return this.update();
  }

  /**
   * One update from a batch of what is remembered; a promise where it waits for a GPU.
   *
   * @throws {TypeError} If the agent was disposed, or a loss of one's own gives no scalar.
   * @throws {RangeError} If nothing is remembered yet.
   * @throws {NotFiniteError} As {@linkcode learn}.
   */
  update(): void | Promise<void> {
    this.#demandAlive();
    const { batchSize, discount, nStep, actingEvery } = this.#settings;
    const batch = this.memory.sample(batchSize, this.#replay, { nStep, discount });
    const errors = this.#learner.learn(batch);
    const isDue = this.updates % actingEvery === 0;
    if (errors instanceof Promise) {
      return this.#pending = this.#prioritise(batch.indices.slice(), errors, isDue);
    }
    if (errors !== undefined) this.memory.updatePriorities?.(batch.indices, errors);
    if (isDue) return this.#acting.refresh();
  }

  /**
   * Renews the weights to act by. The agent does that after its updates; it is needed where its network has learnt
   * by other means, or, on a GPU, elsewhere before.
   *
   * @returns Nothing; on webgpu a promise that resolves when they have arrived.
   */
  refresh(): void | Promise<void> {
    this.#demandAlive();
    return this.#acting.refresh();
  }

  /** Everything that decides what comes next, but functions: schedules, a mask, a loss of one's own. */
  async snapshot(): Promise<Storable> {
    if (this.#pending !== undefined) await this.#pending.catch(() => {}); // it has failed where it was waited for
    const steps = this.#steps, episodes = this.#episodes;
    const atOnce = {
      agent: "Dqn",
      options: { ...this.#compared(steps, episodes), learningRate: this.#learner.optimiser.learningRate },
      steps,
      episodes,
      acting: this.#acting.snapshot(),
      memory: this.memory.snapshot(),
      exploration: this.#exploration.snapshot(),
      replay: this.#replay.snapshot(),
    };
    return { ...atOnce, ...await this.#learner.snapshot() };
  }

  /**
   * Goes on from where a snapshot was taken, of an agent that was made with the same options.
   *
   * @throws {TypeError} If it is the snapshot of anything else.
   * @throws {RangeError} If an option was another. In either case the agent is as it was.
   */
  async restore(snapshot: Storable): Promise<void> {
    const parts = partsOf("Dqn", snapshot);
    const steps = countIn("Dqn", parts, "steps"), episodes = countIn("Dqn", parts, "episodes");
    const options = recordIn("Dqn", parts, "options"), { scheduled } = this.#settings;
    demandSettings("Dqn", options, this.#compared(steps, episodes), scheduled);
    const before = partsOf("Dqn", await this.snapshot());
    try {
      this.#restoreParts(parts);
      // Only now does the optimiser stand where it stood then, and one of one's own may have a schedule inside.
      const { learningRate } = this.#learner.optimiser;
      demandSettings("Dqn", options, { learningRate }, scheduled);
    } catch (error) {
      this.#restoreParts(before);
      throw error;
    }
  }

  /**
   * Writes the network to a file, for `rl.load`: who loads it acts as this agent acts greedily. An action mask is a
   * function, and not in the file: who loads that agent may choose what the mask forbids.
   *
   * @param path Such as `"cartpole.safetensors"`.
   */
  async save(path: string | URL): Promise<void> {
    const policy = await wholeNetwork(this.network);
    await savePolicy(path, { kind: "network", agent: "Dqn", spaces: this.#spaces, policy });
  }

  /** Frees its tensors; it cannot act or learn any more. */
  dispose(): void {
    this.#disposed = true;
    this.#learner.dispose();
  }

  /** What it has learnt from so far, with what, and how often it explores now. */
  [inspection](): string {
    const steps = this.#steps, episodes = this.#episodes;
    return inLines(
      `Dqn${this.#disposed ? " (disposed)" : ""}, ${counted(steps, "step")}, ${counted(episodes, "episode")}`,
      {
        network: networkInWords(this.network),
        optimiser: this.#learner[inspection](),
        memory: this.memory[inspection]?.() ?? this.memory.constructor.name,
        discount: this.#settings.discount,
        epsilon: this.#settings.epsilon(steps, episodes),
      },
    );
  }

  /** What follows an update, where a GPU says how wrong the values were. */
  async #prioritise(indices: Float64Array, errors: Promise<Float32Array>, isDue: boolean): Promise<void> {
    const before = this.#pending?.catch(() => {}), updates = this.updates, read = await errors;
    await before;
    if (this.#disposed) return;
    if (!read.every(Number.isFinite)) {
      throw new RangeError(
        `Dqn: the values or their targets are not finite after ${updates} updates; the usual cause is a learning ` +
          "rate that is too large: lower it, or clip the gradients with clipNorm",
      );
    }
    this.memory.updatePriorities?.(indices, read);
    if (isDue) await this.#acting.refresh();
  }

  #restoreParts(parts: StorableRecord): void {
    this.#learner.restore("Dqn", parts);
    this.#acting.restore(recordIn("Dqn", parts, "acting"));
    this.memory.restore(parts.memory);
    this.#exploration.restore(parts.exploration);
    this.#replay.restore(parts.replay);
    this.#steps = countIn("Dqn", parts, "steps");
    this.#episodes = countIn("Dqn", parts, "episodes");
  }

  #compared(steps: number, episodes: number): ReturnType<typeof compared> {
    return compared(this.#settings, this.#learner, { steps, episodes });
  }

  #demandAlive(): void {
    if (this.#disposed) {
      throw new TypeError("Dqn: this agent was disposed; make a new one, or dispose() it later");
    }
  }

  #demandAction(transition: Transition<Float32Array, number>): void {
    if (typeof transition !== "object" || transition === null) {
      throw new TypeError(
        "Dqn: learn takes a step, { observation, action, reward, nextObservation, terminated, truncated }, got " +
          inWords(transition),
      );
    }
    const { actionSpace } = this.#spaces, { action } = transition;
    if (actionSpace.contains(action)) return;
    throw new RangeError(`Dqn: action must be in ${actionSpace}, got ${inWords(action)}`);
  }
}

function demandObservationSize({ observationSize }: Memory, inputs: number): void {
  if (observationSize === inputs) return;
  throw new RangeError(
    `Dqn: memory must be of observations of ${inputs} numbers, got one of ${observationSize}; make it with ` +
      `observationSize: ${inputs}`,
  );
}
