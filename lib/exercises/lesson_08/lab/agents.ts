import type { Generator } from "../../../random/generator.ts";
import type { Experience, LearnFrom, Learning, MaskedModel } from "./masked_model.ts";

/** The numbers that the naive agent is made with. */
export interface LabSettings extends Learning {
  /** ε at first, what it loses at each replay, and below what it never falls. */
  readonly epsilon: number;
  readonly epsilonDecay: number;
  readonly epsilonMin: number;
  /** How many experiences a replay learns from. */
  readonly batchSize: number;
}

/** What the naive agent is made of. */
export interface AdvancedQAgentParts {
  readonly model: MaskedModel;
  readonly learnFrom: LearnFrom;
  readonly settings: LabSettings;
  /** Where its exploration draws from. */
  readonly exploration: Generator;
}

/** What DQN needs besides. */
export interface DqnLabSettings extends LabSettings {
  /** How many experiences are remembered. */
  readonly memorySize: number;
  /** From which step on there are replays. */
  readonly startReplayStep: number;
  /** The target takes over the model's weights every so many steps. */
  readonly targetInterval: number;
}

/** What DQN is made of. */
export interface DqnAgentParts extends AdvancedQAgentParts {
  /** Says what next states are worth. */
  readonly target: MaskedModel;
  readonly settings: DqnLabSettings;
  /** Where its batches are drawn from. */
  readonly replay: Generator;
}

/** An agent as the source has it. */
export interface LabAgent {
  readonly epsilon: number;
  act(state: Float32Array, options?: { greedy?: boolean }): number;
  replay(): void;
  train(experience: Experience): void;
}

/** How the naive agent is made. */
export type AdvancedQAgentClass = new (parts: AdvancedQAgentParts) => LabAgent;

/** How DQN is made. */
export type DqnAgentClass = new (parts: DqnAgentParts) => LabAgent;
