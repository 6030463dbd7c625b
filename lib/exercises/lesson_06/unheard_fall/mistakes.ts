import type { Mistake } from "../../exercise.ts";
import type { Session } from "./corridor.ts";
import { sessionWith } from "./sessions.ts";

/** Sessions that tell too little, too much, or something else. */
export const mistakes: readonly Mistake<Session>[] = [
  {
    says:
      "Now `learn` hears of a fall, but not of the step in which time is up. From that one too there is something to " +
      "learn: it bootstraps as any other.",
    wrong: sessionWith({ tells: ({ step: { truncated } }) => truncated ? 0 : 1 }),
  },
  {
    says:
      "`learn` hears of the last step, but not how it ended: then it bootstraps from a terminal state. Hand on " +
      "`terminated` and `truncated` as they are.",
    wrong: sessionWith({ ending: () => ({ terminated: false, truncated: false }) }),
  },
  {
    says:
      "The end of time is called a fall. `terminated` and `truncated` are two things: only the first says that " +
      "nothing comes after it.",
    wrong: sessionWith({ ending: ({ over }) => ({ terminated: over, truncated: false }) }),
  },
  {
    says:
      "`learn` is told of the next state in the place of the state that was left: move on to the next state *after* " +
      "it has been told.",
    wrong: sessionWith({ before: (_, next) => next }),
  },
  {
    says: "`learn` is told of the last step twice: once before the loop is left is enough.",
    wrong: sessionWith({ tells: ({ over }) => over ? 2 : 1 }),
    also: [sessionWith({ tells: () => 2 })],
  },
  {
    says: "`learn` is told of all that was paid so far. The reward of a step is `step.reward`.",
    wrong: sessionWith({ paid: (_, total) => total }),
  },
  {
    says:
      "`learn` is told of the state that was left in the place of the next one: that is `step.observation`.",
    wrong: sessionWith({ after: (state) => state }),
  },
  {
    says: "You count the steps. Asked is for the sum of their rewards, which need not be 1.",
    wrong: sessionWith({ counted: () => 1 }),
  },
  {
    says: "The state never moves on: after each step it is `step.observation`.",
    wrong: sessionWith({ next: (state) => state }),
  },
  {
    says:
      "The session leaves only after a fall. Where time is up the episode is over too, and the environment takes no " +
      "further step.",
    wrong: sessionWith({ leaves: ({ step: { terminated } }) => terminated }),
    also: [sessionWith({ leaves: () => false })],
  },
  {
    says: "The reward of the last step is missing in the sum: it was counted before.",
    wrong: sessionWith({ counted: ({ step, over }) => over ? 0 : step.reward }),
  },
  {
    says: "`tMax` is not heeded: that many steps at most.",
    wrong: sessionWith({ most: () => 300 }),
    also: [sessionWith({ most: (tMax) => tMax + 1 }), sessionWith({ most: (tMax) => tMax - 1 })],
  },
  {
    says: "`learn` is never called now.",
    wrong: sessionWith({ tells: () => 0 }),
  },
];
