import type { Mistake } from "../../exercise.ts";
import { type EpisodeOf, episodeWith } from "./episode.ts";

/** An episode that is right, but returns something else than its path. */
function withPath(returned: (path: number[]) => number[]): EpisodeOf {
  return (maze, q, choose) => returned(episodeWith()(maze, q, choose));
}

/** What learners make of an episode whose state never advances. */
export const mistakes: readonly Mistake<EpisodeOf>[] = [
  {
    says: "Now the path is right, and the table still learns in the row of the start alone. " +
      "`q[state]` must move on as well.",
    wrong: episodeWith({ advance: "never" }),
  },
  {
    says: "Now the state moves on too early: the update belongs to the state that was left. Update first.",
    wrong: episodeWith({ advance: "before" }),
  },
  {
    says:
      "The table is right; the path notes each state before it has moved on, so it begins with the start twice and " +
      "lacks the goal.",
    wrong: episodeWith({ note: "present" }),
  },
  {
    says: "The table is right; the path still notes the start again and again.",
    wrong: episodeWith({ note: "first" }),
  },
  {
    says: "The maximum over the goal's row must not count: leave `terminated ? 0 : …` as it was.",
    wrong: episodeWith({ bootstrapsAtTheGoal: true }),
  },
  {
    says: "The next move is chosen for the state that was left. Ask `choose` for the one that was reached.",
    wrong: episodeWith({ chooseFor: "present" }),
  },
  {
    says: "Your path never grows: push the state that was reached, in every turn.",
    wrong: withPath((path) => path.slice(0, 1)),
  },
  {
    says: "The start is missing in your path: it is the first state that the episode goes through.",
    wrong: withPath((path) => path.slice(1)),
  },
  {
    says: "The goal is missing in your path: it is the last state that the episode goes through.",
    wrong: withPath((path) => path.slice(0, -1)),
  },
  {
    says: "Your path is empty. Return the states that it went through.",
    wrong: withPath(() => []),
  },
];
