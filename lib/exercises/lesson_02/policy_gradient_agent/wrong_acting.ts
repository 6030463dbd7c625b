import type { Mistake } from "../../exercise.ts";
import { type MazeAgentClass, Reference } from "./agent.ts";

/** An agent that draws no action where no sum of chances is above the draw, as where they are not numbers. */
class Finding extends Reference {
  override act(state: number): number {
    const drawn = this.random.random();
    let sum = 0;
    return this.probabilities(state).findIndex((chance) => (sum += chance) > drawn);
  }
}

/** Agents that draw by other chances. */
function byChances(chances: (row: number[]) => number[]): Pick<Mistake<MazeAgentClass>, "wrong" | "also"> {
  const [wrong, ...also] = [Reference, Finding].map((Base) =>
    class extends Base {
      override probabilities(state: number): number[] {
        return chances(this.theta[state]);
      }
    }
  );
  return { wrong, also };
}

function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

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
    says:
      "`act` compares the draw with each chance by itself. Add the chances up as you go, as in your own draw.",
    wrong: class extends Reference {
      override act(state: number): number {
        const drawn = this.random.random(), chances = this.probabilities(state);
        const found = chances.findIndex((chance) => chance > drawn);
        return found < 0 ? chances.length - 1 : found;
      }
    },
    also: [
      class extends Reference {
        override act(state: number): number {
          const drawn = this.random.random();
          return this.probabilities(state).findIndex((chance) => chance > drawn);
        }
      },
    ],
  },
  {
    says: "Your chances overflow: take the largest preference away before `Math.exp`, as in your softmax.",
    ...byChances((row) => shares(row.map((preference) => Math.exp(preference)))),
  },
  {
    says: "Your chances are plain shares of θ. They are a softmax: shares of the powers of e.",
    ...byChances((row) => shares(row.map((entry) => entry === -Infinity ? 0 : entry))),
  },
];
