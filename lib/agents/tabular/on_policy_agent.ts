import { isCount, type StorableRecord } from "../../storage/parts.ts";
import type { ActOptions, TabularTransition } from "../agent.ts";
import { ValueAgent } from "./value_agent.ts";

/**
 * What the agents of the SARSA family have in common: they learn from the action that they will take next. So it is
 * drawn when they learn, one step before they act, by the schedules as they are then; and kept until they act.
 */
export abstract class OnPolicyAgent extends ValueAgent {
  /** The state in which an action is decided; −1 for none. */
  #nextState = -1;
  #nextAction = -1;

  override act(state: number, options: ActOptions = {}): number {
    if (options.greedy) return super.act(state, options);
    const isDecided = state === this.#nextState;
    this.#nextState = -1; // in another state an episode has begun, and the one before was broken off
    return isDecided ? this.#nextAction : super.act(state, options);
  }

  /**
   * Decides what to do next, from the values as they are now, to be done by the next `act`. Where s' is terminal,
   * nothing is drawn, and 0 stands for no action: what it is worth does not count. Where an episode was cut short, the
   * action counts, but will never be taken.
   */
  protected decide({ nextObservation: nextState, terminated, truncated }: TabularTransition): number {
    this.#nextState = -1;
    if (terminated) return 0;
    const nextAction = this.explore(nextState);
    if (!truncated) [this.#nextState, this.#nextAction] = [nextState, nextAction];
    return nextAction;
  }

  protected override memory(): StorableRecord {
    return { next: this.#nextState < 0 ? null : [this.#nextState, this.#nextAction] };
  }

  protected override readMemory({ next }: StorableRecord): () => void {
    const [state, action] = next === null ? [-1, -1] : Array.isArray(next) ? next : [];
    const isNext = isCount(state) && isCount(action) && state < this.values.states &&
      action < this.values.actions;
    if (next !== null && !isNext) {
      throw new TypeError(
        `${this.owner}: restore: "next" of the snapshot must be a state and an action of the table, or null`,
      );
    }
    return () => {
      this.#nextState = Number(state);
      this.#nextAction = Number(action);
    };
  }
}
