import type { Mistake } from "../../exercise.ts";
import { type Advantages, advantages } from "./advantages.ts";

/** What learners write for GAE. */
export const mistakes: readonly Mistake<Advantages>[] = [
  {
    says:
      "You bootstrap at terminals. Nothing comes after a terminal state: there δ is the reward less v(s).",
    wrong: advantages({ bootstraps: () => true }),
  },
  {
    says:
      "You chain over the end of an episode. The copy's next step belongs to another one, of which this step knows nothing.",
    wrong: advantages({ chains: () => true }),
  },
  {
    says:
      "You chain over a truncated step. Its episode would have gone on, and so you bootstrap there; but the copy's next " +
      "step is the first of another one.",
    wrong: advantages({ chains: (terminated) => !terminated }),
  },
  {
    says:
      "You chain over a terminated step, and stop at truncated ones alone. Behind both, another episode begins.",
    wrong: advantages({ chains: (_, truncated) => !truncated }),
  },
  {
    says:
      "You take truncation for an end: the value of the last state is left out. It is worth something, and counts; only the " +
      "chain of advantages stops there.",
    wrong: advantages({ bootstraps: (terminated, truncated) => !terminated && !truncated }),
  },
  {
    says:
      "γ and λ are swapped. In a TD error the next value is discounted by γ alone; λ says how far beyond it one looks.",
    wrong: advantages({ ahead: ({ traceDecay }) => traceDecay }),
  },
  {
    says: "γλ stands before the next value, too. In a TD error it is γ alone.",
    wrong: advantages({ ahead: ({ discount, traceDecay }) => discount * traceDecay }),
  },
  {
    says: "The next advantage is multiplied by λ alone. It lies one step ahead and is discounted, too: γλ.",
    wrong: advantages({ decay: ({ traceDecay }) => traceDecay }),
  },
  {
    says: "λ is missing: that is λ = 1, the return less the value. The next advantage counts γλ times.",
    wrong: advantages({ decay: ({ discount }) => discount }),
  },
  {
    says: "Those are the TD errors themselves, λ = 0. To each is added γλ times the next advantage.",
    wrong: advantages({ decay: () => 0 }),
  },
  {
    says:
      "The neighbour in the list is another copy. The next step of the same copy stands `copies` places further on.",
    wrong: advantages({ stride: () => 1 }),
  },
  {
    says:
      "The chain stops one step too early: you ask whether the *next* step ended its episode, or set the sum to 0 when it " +
      "has been used already. Step i chains unless step i itself terminated or was truncated.",
    wrong: advantages({ asked: (_, next) => next }),
  },
  {
    says:
      "The next value is taken from the copy's next row. Behind an end that row is the first of another episode: " +
      "`nextValues[i]` is where step i led.",
    wrong: advantages({ worth: ({ values, nextValues }, own, next) => values[next] ?? nextValues[own] }),
  },
  {
    says:
      "To each error only the next *error* is added. It is the next *advantage*, which holds all that come after it: walk " +
      "backwards, and use what was found.",
    wrong: (rollout, settings) => {
      const errors = advantages({ decay: () => 0 })(rollout, settings);
      const { discount, traceDecay, copies } = settings, { terminated, truncated } = rollout;
      return errors.map((error, i) => {
        const goesOn = i + copies < errors.length && !terminated[i] && !truncated[i];
        return error + (goesOn ? discount * traceDecay * errors[i + copies] : 0);
      });
    },
  },
  {
    says:
      "The list is the wrong way round: what is appended on the way back stands last step first. Put each number at its " +
      "place, `advantages[i] = …`.",
    wrong: (rollout, settings) => advantages()(rollout, settings).reverse(),
  },
  {
    says: "Those are A + v(s), what the critic should have said. The advantage is without the value.",
    wrong: (rollout, settings) => advantages()(rollout, settings).map((A, i) => A + rollout.values[i]),
  },
  {
    says:
      "The last steps of the rollout are taken for ends. A rollout stops while the episodes go on: they bootstrap by " +
      "`nextValues`, too.",
    wrong: advantages({ bootstraps: (terminated, _, isLast) => !terminated && !isLast }),
  },
  {
    says:
      "You walk from the first step to the last, and each step gets what came *before* it. An advantage is about what comes " +
      "after: walk backwards.",
    wrong: (rollout, settings) => {
      const errors = advantages({ decay: () => 0 })(rollout, settings),
        { discount, traceDecay, copies } = settings;
      const found: number[] = [];
      errors.forEach((error, i) => {
        const before = i - copies,
          goesOn = before >= 0 && !rollout.terminated[before] && !rollout.truncated[before];
        found.push(error + (goesOn ? discount * traceDecay * found[before] : 0));
      });
      return found;
    },
  },
];
