import type { Mistake } from "../../exercise.ts";
import type { DqnAgentClass } from "../lab/agents.ts";
import type { Experience } from "../lab/masked_model.ts";
import { Reference } from "./agent.ts";
import { severalTimes } from "./driven.ts";

/** Agents that learn from another batch. */
export const wrongBatches: readonly Mistake<DqnAgentClass>[] = [
  {
    says: "A batch is still the newest experiences. It is drawn at random from all that are remembered.",
    wrong: class extends Reference {
      protected override batch(): Experience[] {
        return this.memory.slice(-this.parts.settings.batchSize);
      }
    },
  },
  {
    says:
      "Your batches always have 32 experiences. How many they are to have is said by `settings.batchSize`.",
    wrong: class extends Reference {
      protected override batch(): Experience[] {
        const { replay } = this.parts;
        return Array.from({ length: 32 }, () => this.memory[replay.integers(0, this.memory.length)]);
      }
    },
  },
  {
    says:
      "You learn from all that is remembered. A batch is drawn from it: `batchSize` experiences, at random.",
    wrong: class extends Reference {
      protected override batch(): Experience[] {
        return this.memory;
      }
    },
  },
  {
    says:
      "You draw one experience, and learn from it alone. A batch has `batchSize` of them, each drawn anew.",
    wrong: class extends Reference {
      protected override batch(): Experience[] {
        const { replay } = this.parts;
        return [this.memory[replay.integers(0, this.memory.length)]];
      }
    },
    also: [
      class extends Reference {
        protected override batch(): Experience[] {
          const { replay, settings } = this.parts;
          const drawn = this.memory[replay.integers(0, this.memory.length)];
          return Array.from({ length: settings.batchSize }, () => drawn);
        }
      },
    ],
  },
  {
    says: severalTimes,
    wrong: class extends Reference {
      override replay(): void {
        const { model, target, learnFrom, settings } = this.parts;
        for (const experience of this.batch()) learnFrom([experience], model, target, settings);
      }
    },
  },
];
