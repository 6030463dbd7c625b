import * as tf from "@tensorflow/tfjs";
import { counted } from "../../demands/in_lines.ts";
import { inspection } from "../../envs/inspection.ts";
import type { Schedule } from "../../rules/schedule.ts";
import { schedule, type Setting } from "../../rules/setting.ts";
import { hasParts, isCount } from "../../storage/parts.ts";
import type { Storable } from "../../storage/storable.ts";
import type { Gradients } from "../gradients/gradients.ts";
import { scalarLoss } from "../gradients/scalar_loss.ts";
import { type Variables, variablesByName } from "../gradients/variables.ts";
import { arrivals } from "./arrivals.ts";
import { clippingScale, clippingScaleOnDevice, gradientNorm } from "./clipping.ts";
import { moveAll } from "./moves.ts";
import { type Limits, limits, type OptimiserOptions } from "./options.ts";
import type { Rule } from "./rule.ts";
import { Slots } from "./slots.ts";
import { foreign } from "./stored_slots.ts";

/**
 * What moves parameters by their gradients, with PyTorch's semantics: formulas,
 * defaults and the meaning of options are those of `torch.optim`. It stands
 * wherever one of `tf.train` does, `model.compile` included.
 *
 * All parameters move in one call: on wasm a kernel goes once over the memory
 * of each, elsewhere the same rule is composed of tfjs's operations. A variable
 * without a gradient stays as it is and counts no update.
 *
 * Before anything is written all gradients are looked at: one that is not finite
 * throws `NotFiniteError`. On webgpu that would cost a read-back in every update,
 * so there it goes into the weights, and who trains looks at those now and then.
 */
export abstract class Optimiser extends tf.Optimizer {
  readonly #rule: Rule;
  readonly #limits: Limits;
  readonly #slots: Slots;
  readonly #variables: tf.Variable[] | undefined;
  #learningRate: Schedule;
  #updates = 0;
  #gradientNorm = NaN;
  #disposed = false;

  protected constructor(rule: Rule, options: OptimiserOptions) {
    super();
    const { owner, keeps, learningRate } = rule;
    this.#rule = rule;
    this.#limits = limits(owner, options);
    this.#slots = new Slots(owner, keeps.filter((name) => name !== null));
    this.#variables = this.#listed(options.variables);
    this.#learningRate = schedule(owner, "learningRate", learningRate, 0, Infinity);
  }

  /** tfjs takes whatever has the methods for an optimiser of its own; this one is known by its class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Function.prototype[Symbol.hasInstance].call(this, value);
  }

  /** How many updates were made. */
  get updates(): number {
    return this.#updates;
  }

  /** The norm of all gradients of the latest update, before clipping. NaN before the first, and on webgpu. */
  get gradientNorm(): number {
    return this.#gradientNorm;
  }

  /** The learning rate of the next update. A number or a schedule may be put in its place. */
  get learningRate(): number {
    return this.#learningRate(this.#updates, this.#updates);
  }

  set learningRate(setting: Setting) {
    this.#learningRate = schedule(this.#rule.owner, "learningRate", setting, 0, Infinity);
  }

  override get iterations(): number {
    return this.#updates;
  }

  /**
   * Moves variables by their gradients, which are left as they are.
   *
   * @param gradients As `tf.variableGrads` gives them, by the names of the variables; null for none.
   * @throws {NotFiniteError} If a gradient is not finite (not on webgpu); nothing is changed then.
   * @throws {TypeError} If there is no such variable, or its gradient is of another shape.
   */
  applyGradients(gradients: Gradients): void {
    const { owner } = this.#rule;
    if (this.#disposed) throw new TypeError(`${owner}: this optimiser was disposed; make a new one`);
    const arrived = arrivals(owner, gradients), { learningRate } = this;
    const givesNumbers = tf.getBackend() !== "webgpu", { norm: limit, value: bound } = this.#limits;
    const norm = givesNumbers ? gradientNorm(owner, arrived, this.#updates) : NaN;
    const slots = this.#slots.of(arrived.map(({ parameter }) => parameter)); // the last that can be refused
    tf.tidy(() => {
      const scale = givesNumbers || limit === Infinity
        ? clippingScale(norm, limit)
        : clippingScaleOnDevice(arrived.map(({ gradient }) => gradient), limit);
      const moves = arrived.map((arrival, i) => ({ ...arrival, slot: slots[i] }));
      moveAll(this.#rule, moves, { learningRate, scale, bound });
    });
    for (const slot of slots) slot.updates++;
    this.#gradientNorm = norm;
    this.#updates++;
  }

  /**
   * Computes a loss and its gradients, and moves the variables by them. Nothing
   * is left behind where the loss or the update throws.
   *
   * Unless it is said which variables to move, here or in the option `variables`, all move that the loss depends
   * on: those of a target network, too, that the targets are computed by. `rl.nn.stopGradient` around the targets
   * keeps them out as well.
   *
   * @param loss Gives a scalar.
   * @param returnCost Whether to return the loss. Default false.
   * @param variables Which to move: a network, or variables in a list or by names. Default the option `variables`.
   * @throws {TypeError} If the loss is no function or gives no scalar, or a variable is none.
   * @throws {NotFiniteError} If a gradient is not finite (not on webgpu); nothing is changed then.
   */
  override minimize(loss: () => tf.Scalar, returnCost = false, variables?: Variables): tf.Scalar | null {
    const { owner } = this.#rule, moved = this.#listed(variables) ?? this.#variables;
    const others = this.#variables === undefined ? ", false, network" : "";
    const scalar = scalarLoss(owner, loss, `minimize(() => loss${others})`);
    const cost = tf.tidy(() => {
      const { value, grads } = this.computeGradients(scalar, moved);
      this.applyGradients(grads);
      return value;
    });
    if (returnCost) return cost;
    cost.dispose();
    return null;
  }

  /** All that the coming updates depend on, apart from the options. */
  async snapshot(): Promise<Storable> {
    const updates = this.#updates;
    return { kind: this.#rule.owner, updates, parameters: await this.#slots.snapshot() };
  }

  /**
   * Goes on from a snapshot, before the first update too: each parameter then
   * takes what was kept for it when its gradient comes. It is known by its name
   * within its network, such as `layers.0.weight`. Where names do not tell them
   * apart, the next update must be of all of them, and they are known by the
   * order in which they were made.
   *
   * @throws {TypeError} If it is of another optimiser, options or parameters; nothing is changed then.
   */
  restore(snapshot: Storable): void {
    const { owner } = this.#rule;
    if (!hasParts(snapshot) || snapshot.kind !== owner) {
      throw foreign(owner, "kind", hasParts(snapshot) ? snapshot.kind : snapshot);
    }
    if (!isCount(snapshot.updates)) throw foreign(owner, "updates", snapshot.updates);
    this.#slots.restore(snapshot.parameters);
    this.#updates = snapshot.updates;
    this.#gradientNorm = NaN;
  }

  /** Its options, with the learning rate of the next update. */
  override getConfig(): tf.serialization.ConfigDict {
    const { norm, value } = this.#limits;
    return {
      learningRate: this.learningRate,
      ...this.#rule.config,
      ...(norm < Infinity && { clipNorm: norm }),
      ...(value < Infinity && { clipValue: value }),
    };
  }

  /** A line with its options: the learning rate is that of the next update. */
  [inspection](): string {
    const options = Object.entries(this.getConfig()).map(([name, value]) => `${name} ${value}`).join(", ");
    const disposed = this.#disposed ? " (disposed)" : "";
    return `${this.#rule.owner}${disposed}, ${counted(this.#updates, "update")}: ${options}`;
  }

  /** Gives the memory back. It cannot be used any more. */
  override dispose(): void {
    this.#slots.dispose();
    this.#disposed = true;
  }

  #listed(variables: Variables | undefined): tf.Variable[] | undefined {
    return variables && [...variablesByName(this.#rule.owner, variables).values()];
  }
}
