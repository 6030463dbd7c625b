import type { Mistake } from "../../exercise.ts";
import { type MazeAgentClass, Reference } from "./agent.ts";

/** Agents that draw otherwise. */
export const wrongActing: readonly Mistake<MazeAgentClass>[] = [
  {
    says: "`act` takes the likeliest action. A policy draws, or it never learns of another way.",
    wrong: class extends Reference {
      override act(state: number): number {
        const chances = this.probabilities(state);
        return chances.indexOf(Math.max(...chances));
      }
    },
    also: [
      class extends Reference {
        override act(state: number): number {
          this.random.random();
          const chances = this.probabilities(state);
          return chances.indexOf(Math.max(...chances));
        }
      },
    ],
  },
  {
    says: "`act` draws all actions equally often. The chances that θ gives decide.",
    wrong: class extends Reference {
      override act(state: number): number {
        return this.random.integers(0, this.theta[state].length);
      }
    },
  },
  {
    says: "Your chances overflow: take the largest preference away before `Math.exp`, as in your softmax.",
    wrong: class extends Reference {
      override probabilities(state: number): number[] {
        const powers = this.theta[state].map((preference) => Math.exp(preference));
        const sum = powers.reduce((total, power) => total + power, 0);
        return powers.map((power) => power / sum);
      }
    },
  },
  {
    says: "Your chances are plain shares of θ. They are a softmax: shares of the powers of e.",
    wrong: class extends Reference {
      override probabilities(state: number): number[] {
        const weights = this.theta[state].map((entry) => entry === -Infinity ? 0 : entry);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        return weights.map((weight) => weight / sum);
      }
    },
  },
];
