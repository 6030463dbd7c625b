import type { Mistake } from "../../exercise.ts";
import { gradient } from "../policy_gradient/gradient.ts";
import { type MazeAgentClass, Reference } from "./agent.ts";

/** Agents that learn something else of the same moves. */
export const wrongUpdates: readonly Mistake<MazeAgentClass>[] = [
  {
    says: "The policy changes while you go through the history. All moves were played by the same policy: " +
      "take its chances before you change θ.",
    wrong: class extends Reference {
      override update(): void {
        for (const pair of this.history) {
          this.add(gradient([pair], this.all()), this.stepSize / this.history.length);
        }
      }
    },
  },
  {
    says:
      "Only the actions taken have changed. The others of the same state go down by their chance with every visit.",
    wrong: class extends Reference {
      override update(): void {
        const delta = gradient(this.history, this.all());
        const taken = (state: number, action: number) =>
          this.history.some(([s, a]) => s === state && a === action);
        this.add(
          delta.map((row, state) => row.map((change, action) => taken(state, action) ? change : 0)),
          this.stepSize,
        );
      }
    },
    also: [
      class extends Reference {
        override update(): void {
          const policy = this.all();
          for (const [state, action] of this.history) {
            this.theta[state][action] += this.stepSize * (1 - policy[state][action]) / this.history.length;
          }
        }
      },
    ],
  },
  {
    says: "The step size is missing: θ moves by `stepSize` times the gradient.",
    wrong: class extends Reference {
      override update(): void {
        this.add(gradient(this.history, this.all()), 1);
      }
    },
  },
  {
    says: "The step size is added. It is a factor: `stepSize *` the gradient.",
    wrong: class extends Reference {
      override update(): void {
        const delta = gradient(this.history, this.all());
        this.add(delta.map((row) => row.map((change) => this.stepSize + change)), 1);
      }
    },
  },
  {
    says:
      "The division by T is missing: an episode of a hundred moves must not count a hundred times as much.",
    wrong: class extends Reference {
      override update(): void {
        this.add(gradient(this.history, this.all()), this.stepSize * this.history.length);
      }
    },
  },
  {
    says: "You go down the gradient. What was done more often than expected is to become likelier: add.",
    wrong: class extends Reference {
      override update(): void {
        this.add(gradient(this.history, this.all()), -this.stepSize);
      }
    },
  },
  {
    says:
      "Nothing is learnt: θ is as it was at the beginning. Does `learn` change `this.theta` where `terminated`?",
    wrong: class extends Reference {
      override update(): void {}
    },
  },
];
