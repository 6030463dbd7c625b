import type { Mistake } from "../../exercise.ts";
import { entrywise, type Gradient, gradient, type History, visits } from "./gradient.ts";

/** The gradient of some of the moves, divided by the number of all. */
function ofSome(keep: (history: History) => History): Gradient {
  return (history, probabilities) => {
    const kept = keep(history), share = kept.length / history.length;
    return gradient(kept, probabilities).map((row) => row.map((entry) => share * entry));
  };
}

/** Wrong ways to count an episode. */
export const mistakes: readonly Mistake<Gradient>[] = [
  {
    says:
      "The division by T is missing: an episode of a hundred moves must not count a hundred times as much.",
    wrong: entrywise((state, action, probability, history) =>
      visits(history, state, action) - probability * visits(history, state)
    ),
  },
  {
    says:
      "Only the actions taken have changed. The others of the same state go down by π(s, b) with every visit.",
    wrong: entrywise((state, action, probability, history) => {
      const taken = visits(history, state, action);
      return taken === 0 ? 0 : (taken - probability * visits(history, state)) / history.length;
    }),
    also: [
      entrywise((state, action, probability, history) =>
        visits(history, state, action) * (1 - probability) / history.length
      ),
    ],
  },
  {
    says:
      "N(s) is missing beside π(s, a): what is expected of an action grows with every visit of its state.",
    wrong: entrywise((state, action, probability, history) =>
      (visits(history, state, action) - probability) / history.length
    ),
    also: [
      entrywise((state, action, probability, history) =>
        visits(history, state) === 0 ? 0 : (visits(history, state, action) - probability) / history.length
      ),
    ],
  },
  {
    says: "You divide by the visits of the state. T is the number of all moves of the episode.",
    wrong: entrywise((state, action, probability, history) => {
      const all = visits(history, state);
      return all === 0 ? 0 : (visits(history, state, action) - probability * all) / all;
    }),
    also: [
      entrywise((state, action, probability, history) =>
        visits(history, state, action) / visits(history, state) - probability
      ),
    ],
  },
  {
    says: "You take π(s, a) T in place of π(s, a) N(s): a state that was not visited must stay as it is.",
    wrong: entrywise((state, action, probability, history) =>
      (visits(history, state, action) - probability * history.length) / history.length
    ),
  },
  {
    says: "The sign is the wrong way round: what was done more often than expected becomes likelier.",
    wrong: entrywise((state, action, probability, history) =>
      (probability * visits(history, state) - visits(history, state, action)) / history.length
    ),
  },
  {
    says: "You divide by one too many. T counts moves, and the history holds one pair for each.",
    wrong: (history, probabilities) =>
      gradient(history, probabilities).map((row) =>
        row.map((entry) => entry * history.length / (history.length + 1))
      ),
  },
  {
    says: "You divide by one too few. In this history every pair is a move; there is none for the goal.",
    wrong: (history, probabilities) =>
      gradient(history, probabilities).map((row) =>
        row.map((entry) =>
          history.length === 1 ? entry * Infinity : entry * history.length / (history.length - 1)
        )
      ),
    also: [ofSome((history) => history.slice(0, -1))],
  },
  {
    says: "These are the counts alone. Take away what was expected: π(s, a) N(s).",
    wrong: entrywise((state, action, _, history) => visits(history, state, action) / history.length),
    also: [entrywise((state, action, _, history) => visits(history, state, action))],
  },
  {
    says: "Each visit of a state overwrites what the one before has told. Add up: `+=`.",
    wrong: (history, probabilities) => {
      const delta = probabilities.map((row) => row.map(() => 0));
      for (const [state, action] of history) {
        delta[state] = probabilities[state].map((probability, other) =>
          (Number(other === action) - probability) / history.length
        );
      }
      return delta;
    },
  },
  {
    says: "The gradient of a policy looks at the actions taken, whatever their chance. " +
      "You weight them by π(s, a) once more.",
    wrong: entrywise((state, action, probability, history) =>
      probability * (visits(history, state, action) - probability * visits(history, state)) / history.length
    ),
  },
  {
    says: "The step size comes later. Here it is not known yet: return Δθ itself.",
    wrong: (history, probabilities) =>
      gradient(history, probabilities).map((row) => row.map((entry) => 0.1 * entry)),
  },
];
