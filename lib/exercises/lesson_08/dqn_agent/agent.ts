import { epsilonGreedy } from "../../../rules/epsilon_greedy.ts";
import type { DqnAgentParts, LabAgent } from "../lab/agents.ts";
import type { Experience } from "../lab/masked_model.ts";
import { valuesOf } from "../lab/values_of.ts";

/** The right one. What is wrong with others is a method of theirs. */
export class Reference implements LabAgent {
  epsilon: number;
  protected memory: Experience[] = [];
  protected step = 0;

  constructor(protected readonly parts: DqnAgentParts) {
    this.epsilon = parts.settings.epsilon;
  }

  act(state: Float32Array, { greedy = false } = {}): number {
    const { model, settings, exploration } = this.parts;
    return epsilonGreedy(valuesOf(model, state, settings.actionSize), greedy ? 0 : this.epsilon, exploration);
  }

  replay(): void {
    const { model, target, learnFrom, settings } = this.parts;
    learnFrom(this.batch(), model, target, settings);
  }

  train(experience: Experience): void {
    this.remember(experience);
    this.step++;
    if (!this.begun()) return;
    this.explore();
    this.synchronise();
    this.replay();
  }

  /** Keeps an experience, and forgets the oldest of too many. */
  protected remember(experience: Experience): void {
    this.memory.push(experience);
    if (this.memory.length > this.parts.settings.memorySize) this.memory.shift();
  }

  /** Whether there are replays by now. */
  protected begun(): boolean {
    return this.step >= this.parts.settings.startReplayStep;
  }

  /** Lowers ε. */
  protected explore(): void {
    const { epsilonDecay, epsilonMin } = this.parts.settings;
    this.epsilon = Math.max(epsilonMin, this.epsilon - epsilonDecay);
  }

  /** Lets the target take over the weights where it is time to. */
  protected synchronise(): void {
    const { model, target, settings } = this.parts;
    if (this.step % settings.targetInterval === 0) target.network.copyFrom(model.network);
  }

  /** A mini-batch, drawn with replacement. */
  protected batch(): Experience[] {
    const { replay, settings } = this.parts;
    return Array.from(
      { length: settings.batchSize },
      () => this.memory[replay.integers(0, this.memory.length)],
    );
  }
}
