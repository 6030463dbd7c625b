import type { Mistake } from "../../exercise.ts";
import type { AdvancedQAgentClass } from "../lab/agents.ts";
import type { Experience } from "../lab/masked_model.ts";
import { Reference } from "./agent.ts";
import { growing } from "./driven.ts";

/** Agents that remember or learn otherwise. */
export const wrongMemories: readonly Mistake<AdvancedQAgentClass>[] = [
  {
    says:
      "The memory is emptied after a replay, so that the next one waits for a new batch. It stays: every step " +
      "learns anew from the newest.",
    wrong: class extends Reference {
      override replay(): void {
        super.replay();
        this.memory = [];
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
        override train(experience: Experience): void {
          this.remember(experience);
          if (this.memory.length < this.parts.settings.batchSize) return;
          this.explore();
          this.replay();
        }
        override replay(): void {
          const { model, learnFrom, settings } = this.parts;
          learnFrom(this.memory.slice(-settings.batchSize), model, model, settings);
        }
      },
    ],
  },
  {
    says:
      "The newest experience is forgotten, and the oldest stay for ever. `push` adds at the end, `shift` takes " +
      "from the beginning.",
    wrong: class extends Reference {
      protected override remember(experience: Experience): void {
        this.memory.push(experience);
        if (this.memory.length > this.parts.settings.batchSize) this.memory.pop();
      }
    },
  },
  {
    says:
      "The memory holds one too few: forget only where there are *more* than `batchSize`, and learn as soon as " +
      "there are as many.",
    wrong: class extends Reference {
      override train(experience: Experience): void {
        this.memory.push(experience);
        if (this.memory.length < this.parts.settings.batchSize) return;
        this.memory.shift();
        this.explore();
        this.replay();
      }
    },
  },
  {
    says: "You begin to learn a step too late: the memory is full when it holds `batchSize` experiences.",
    wrong: class extends Reference {
      #step = 0;
      override train(experience: Experience): void {
        this.remember(experience);
        if (this.#step++ < this.parts.settings.batchSize) return;
        this.explore();
        this.replay();
      }
    },
  },
  {
    says:
      "You learn before the memory is full. Until it holds `batchSize` experiences, `train` only remembers.",
    wrong: class extends Reference {
      override train(experience: Experience): void {
        this.remember(experience);
        this.explore();
        this.replay();
      }
    },
  },
  {
    says:
      "Nothing is ever learnt. Does `train` call `this.replay()`, does that call `learnFrom`, and does the memory ever " +
      "hold as many experiences as you wait for, `settings.batchSize` and not a number of your own?",
    wrong: class extends Reference {
      override replay(): void {}
    },
  },
];
