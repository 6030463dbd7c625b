import type { Mistake } from "../../exercise.ts";
import type { DqnAgentClass } from "../lab/agents.ts";
import type { Experience } from "../lab/masked_model.ts";
import { Reference } from "./agent.ts";
import { growing } from "./driven.ts";

/** Agents that remember or explore otherwise. */
export const wrongMemories: readonly Mistake<DqnAgentClass>[] = [
  {
    says: "The memory is still as small as a batch. It holds `memorySize` experiences.",
    wrong: class extends Reference {
      protected override remember(experience: Experience): void {
        this.memory.push(experience);
        if (this.memory.length > this.parts.settings.batchSize) this.memory.shift();
      }
    },
  },
  {
    says: growing,
    wrong: class extends Reference {
      protected override remember(experience: Experience): void {
        this.memory.push(experience);
      }
    },
    also: [
      class extends Reference {
        protected override remember(experience: Experience): void {
          this.memory.push(experience);
        }
        protected override batch(): Experience[] {
          const { replay, settings } = this.parts, kept = this.memory.slice(-settings.memorySize);
          return Array.from({ length: settings.batchSize }, () => kept[replay.integers(0, kept.length)]);
        }
      },
    ],
  },
  {
    says: "ε falls from the first step on. It stays as it is until there are replays.",
    wrong: class extends Reference {
      override train(experience: Experience): void {
        this.remember(experience);
        this.step++;
        this.explore();
        if (!this.begun()) return;
        this.synchronise();
        this.replay();
      }
    },
  },
  {
    says: "ε falls below its minimum, or not at all. As in the naive agent: `Math.max(epsilonMin, …)`.",
    wrong: class extends Reference {
      protected override explore(): void {
        this.epsilon -= this.parts.settings.epsilonDecay;
      }
    },
    also: [
      class extends Reference {
        protected override explore(): void {
          const { epsilonDecay, epsilonMin } = this.parts.settings;
          if (this.epsilon > epsilonMin) this.epsilon -= epsilonDecay;
        }
      },
      class extends Reference {
        protected override explore(): void {}
      },
    ],
  },
];
