import type { Mistake } from "../../exercise.ts";
import { type MazeAgentClass, type Move, Reference } from "./agent.ts";

/** Agents that learn at other times, or of other moves. */
export const wrongEpisodes: readonly Mistake<MazeAgentClass>[] = [
  {
    says: "The history is never emptied: every episode is learnt from again at the end of all that follow.",
    wrong: class extends Reference {
      override learn({ observation, action, terminated }: Move): void {
        this.history.push([observation, action]);
        if (terminated) this.update();
      }
    },
  },
  {
    says:
      "An episode that was cut short leaves its moves to the next one. Empty the history where `truncated` too.",
    wrong: class extends Reference {
      override learn({ observation, action, terminated }: Move): void {
        this.history.push([observation, action]);
        if (!terminated) return;
        this.update();
        this.history = [];
      }
    },
  },
  {
    says:
      "You learn from an episode that was cut short. It has not found the goal: there is nothing to repeat.",
    wrong: class extends Reference {
      override learn({ observation, action, terminated, truncated }: Move): void {
        this.history.push([observation, action]);
        if (!terminated && !truncated) return;
        this.update();
        this.history = [];
      }
    },
  },
  {
    says: "You learn after every move. The episode counts as a whole, once it has come to the goal.",
    wrong: class extends Reference {
      override learn({ observation, action }: Move): void {
        this.history.push([observation, action]);
        this.update();
        this.history = [];
      }
    },
    also: [
      class extends Reference {
        override learn({ observation, action, terminated, truncated }: Move): void {
          this.history.push([observation, action]);
          this.update();
          if (terminated || truncated) this.history = [];
        }
      },
    ],
  },
  {
    says:
      "The last move is not in your history. It is the one that reaches the goal: add it before you ask whether " +
      "the episode is over.",
    wrong: class extends Reference {
      override learn({ observation, action, terminated, truncated }: Move): void {
        if (terminated && this.history.length > 0) this.update();
        if (terminated || truncated) this.history = [];
        else this.history.push([observation, action]);
      }
    },
  },
];
