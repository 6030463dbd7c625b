import type { Mistake } from "../../exercise.ts";
import type { AdvancedQAgentClass } from "../lab/agents.ts";
import type { Experience } from "../lab/masked_model.ts";
import { Reference } from "./agent.ts";

/** Agents that act otherwise, or explore more or less. */
export const wrongExploration: readonly Mistake<AdvancedQAgentClass>[] = [
  {
    says: "ε falls from the first step on. It stays as it is until there is something to learn from.",
    wrong: class extends Reference {
      override train(experience: Experience): void {
        this.remember(experience);
        this.explore();
        if (this.memory.length === this.parts.settings.batchSize) this.replay();
      }
    },
  },
  {
    says: "ε falls below its minimum. To ask whether it is above, and then to subtract, overshoots: take " +
      "`Math.max(epsilonMin, …)`.",
    wrong: class extends Reference {
      protected override explore(): void {
        const { epsilonDecay, epsilonMin } = this.parts.settings;
        if (this.epsilon > epsilonMin) this.epsilon -= epsilonDecay;
      }
    },
    also: [
      class extends Reference {
        protected override explore(): void {
          this.epsilon -= this.parts.settings.epsilonDecay;
        }
      },
    ],
  },
  {
    says: "ε is multiplied. Here a step takes `epsilonDecay` away from it.",
    wrong: class extends Reference {
      protected override explore(): void {
        const { epsilonDecay, epsilonMin } = this.parts.settings;
        this.epsilon = Math.max(epsilonMin, this.epsilon * (1 - epsilonDecay));
      }
    },
    also: [
      class extends Reference {
        protected override explore(): void {
          const { epsilonDecay, epsilonMin } = this.parts.settings;
          this.epsilon = Math.max(epsilonMin, this.epsilon * epsilonDecay);
        }
      },
    ],
  },
  {
    says: "ε never falls: the agent explores as much at the end as at the beginning.",
    wrong: class extends Reference {
      protected override explore(): void {}
    },
  },
  {
    says: "`act` explores where it is asked to be greedy. There ε counts as 0.",
    wrong: class extends Reference {
      override act(state: Float32Array): number {
        return super.act(state);
      }
    },
  },
  {
    says:
      "`act` draws where ε is 0 and there is nothing to decide by chance. Draw only where ε is above 0, as " +
      "`rl.rules.epsilonGreedy` does: then who looks at the greedy action changes nothing.",
    wrong: class extends Reference {
      override act(state: Float32Array, { greedy = false } = {}): number {
        const { exploration, settings } = this.parts, epsilon = greedy ? 0 : this.epsilon;
        if (exploration.random() < epsilon) return exploration.integers(0, settings.actionSize);
        return super.act(state, { greedy: true });
      }
    },
  },
  {
    says: "`act` never explores: with probability ε it takes any action, as `rl.rules.epsilonGreedy` does.",
    wrong: class extends Reference {
      override act(state: Float32Array): number {
        return super.act(state, { greedy: true });
      }
    },
  },
  {
    says: "`act` takes the worst action. The best one has the greatest value.",
    wrong: class extends Reference {
      protected override values(state: Float32Array): Float32Array {
        return super.values(state).map((value) => -value);
      }
    },
  },
];
