import { epsilonGreedy } from "../../../rules/epsilon_greedy.ts";
import type { AdvancedQAgentParts, LabAgent } from "../lab/agents.ts";
import type { Experience } from "../lab/masked_model.ts";
import { valuesOf } from "../lab/values_of.ts";

/** The right one. What is wrong with others is a method of theirs. */
export class Reference implements LabAgent {
  epsilon: number;
  protected memory: Experience[] = [];

  constructor(protected readonly parts: AdvancedQAgentParts) {
    this.epsilon = parts.settings.epsilon;
  }

  act(state: Float32Array, { greedy = false } = {}): number {
    return epsilonGreedy(this.values(state), greedy ? 0 : this.epsilon, this.parts.exploration);
  }

  replay(): void {
    const { model, learnFrom, settings } = this.parts;
    learnFrom(this.memory, model, model, settings);
  }

  train(experience: Experience): void {
    this.remember(experience);
    if (this.memory.length < this.parts.settings.batchSize) return;
    this.explore();
    this.replay();
  }

  /** Keeps an experience, and forgets the oldest of too many. */
  protected remember(experience: Experience): void {
    this.memory.push(experience);
    if (this.memory.length > this.parts.settings.batchSize) this.memory.shift();
  }

  /** Lowers ε. */
  protected explore(): void {
    const { epsilonDecay, epsilonMin } = this.parts.settings;
    this.epsilon = Math.max(epsilonMin, this.epsilon - epsilonDecay);
  }

  protected values(state: Float32Array): Float32Array {
    return valuesOf(this.parts.model, state, this.parts.settings.actionSize);
  }
}
