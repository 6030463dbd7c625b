import type { Mistake } from "../../exercise.ts";
import type { AdvancedQAgentClass } from "../lab/agents.ts";
import type { Experience } from "../lab/masked_model.ts";
import { Reference } from "./agent.ts";

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
    says: "Nothing is ever forgotten: the memory grows with every step. It holds the newest `batchSize`.",
    wrong: class extends Reference {
      protected override remember(experience: Experience): void {
        this.memory.push(experience);
      }
    },
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
    says: "Nothing is learnt: `train` never calls `replay`, or `replay` not `learnFrom`.",
    wrong: class extends Reference {
      override replay(): void {}
    },
  },
];
