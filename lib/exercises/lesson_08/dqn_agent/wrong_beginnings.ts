import type { Mistake } from "../../exercise.ts";
import type { DqnAgentClass } from "../lab/agents.ts";
import type { Experience } from "../lab/masked_model.ts";
import { Reference } from "./agent.ts";

/** Agents whose replays begin at another time, or never. */
export const wrongBeginnings: readonly Mistake<DqnAgentClass>[] = [
  {
    says:
      "Nothing ever happens. Does `train` count the step, `this.step++;`, and compare it with `startReplayStep` of " +
      "the settings, and not with a number of your own?",
    wrong: class extends Reference {
      override train(experience: Experience): void {
        this.remember(experience);
      }
    },
  },
  {
    says:
      "ε falls, and weights are copied, but nothing is learnt: `train` ends with `this.replay()`, and that calls " +
      "`learnFrom`.",
    wrong: class extends Reference {
      override replay(): void {}
    },
    also: [
      class extends Reference {
        override replay(): void {
          this.batch();
        }
      },
    ],
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
];
