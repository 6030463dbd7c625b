import type { Mistake } from "../../exercise.ts";
import type { DqnAgentClass } from "../lab/agents.ts";
import type { Experience } from "../lab/masked_model.ts";
import { Reference } from "./agent.ts";

/** Agents that remember, begin or explore otherwise. */
export const wrongMemories: readonly Mistake<DqnAgentClass>[] = [
  {
    says: "A batch is still the newest experiences. It is drawn at random from all that are remembered.",
    wrong: class extends Reference {
      protected override batch(): Experience[] {
        return this.memory.slice(-this.parts.settings.batchSize);
      }
    },
  },
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
    says: "Nothing is ever forgotten: of more than `memorySize` experiences the oldest goes.",
    wrong: class extends Reference {
      protected override remember(experience: Experience): void {
        this.memory.push(experience);
      }
    },
  },
  {
    says:
      "Replays begin as soon as there is a batch. They wait for step `startReplayStep`, until the memory holds " +
      "experiences of many kinds.",
    wrong: class extends Reference {
      protected override begun(): boolean {
        return this.memory.length >= this.parts.settings.batchSize;
      }
    },
  },
  {
    says:
      "Replays wait until the memory is full, which would be step 50,000. They begin at `startReplayStep`.",
    wrong: class extends Reference {
      protected override begun(): boolean {
        return this.memory.length >= this.parts.settings.memorySize;
      }
    },
  },
  {
    says:
      "Replays begin one step too late: count the experience first, then ask whether `step` has reached " +
      "`startReplayStep`.",
    wrong: class extends Reference {
      protected override begun(): boolean {
        return this.step > this.parts.settings.startReplayStep;
      }
    },
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
