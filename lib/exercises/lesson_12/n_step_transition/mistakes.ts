import type { Mistake } from "../../exercise.ts";
import { type Fold, type Folded, folded, isOver, type Taken } from "./folds.ts";

/** What learners write for several steps in one. */
export const mistakes: readonly Mistake<Fold>[] = [
  {
    says:
      "You walk over the end of an episode, into the next one: its rewards were earned by something else. " +
      "Stop at the first step that is `terminated` or `truncated`.",
    wrong: folded({ stops: () => false }),
  },
  {
    says: "You stop where an episode has terminated, but walk on over a truncated one. " +
      "Behind both, another episode begins.",
    wrong: folded({ stops: ({ terminated }) => terminated }),
  },
  {
    says: "A truncated episode is not terminal: its last state has a value, and that is asked for. " +
      "Hand on `terminated` alone.",
    wrong: folded({ parts: (taken) => ({ terminated: taken.some((s) => s.terminated || s.truncated) }) }),
  },
  {
    says:
      "You stop before the step with which an episode ends. It belongs to the episode: its reward counts, and it is " +
      "where the transition leads.",
    wrong: withoutTheEnd,
  },
  {
    says: "The last reward is missing. The step with which an episode ends belongs to it: its reward counts.",
    wrong: folded({
      parts: (taken, _, discount) => ({
        reward: taken.reduce(
          (sum, step, k) => step.terminated || step.truncated ? sum : sum + discount ** k * step.reward,
          0,
        ),
      }),
    }),
  },
  {
    says: "The first reward is discounted already. It comes at once and counts in full: γ⁰.",
    wrong: folded({ weight: (discount, k) => discount ** (k + 1) }),
  },
  {
    says: "The discount is missing: a reward k steps on counts γᵏ times.",
    wrong: folded({ weight: () => 1 }),
  },
  {
    says:
      "All later rewards are discounted once, however far they lie ahead. A reward k steps on counts γᵏ times.",
    wrong: folded({ weight: (discount, k) => k === 0 ? 1 : discount }),
  },
  {
    says: "You discount from the wrong end: the first reward counts in full, the last least.",
    wrong: folded({
      parts: (taken, _, discount) => ({
        reward: taken.reduce((sum, step, k) => sum + discount ** (taken.length - 1 - k) * step.reward, 0),
      }),
    }),
  },
  {
    says:
      "`steps` is how many rewards were added up. Where an episode ends within the window, those are fewer than n; " +
      "and it is they that say how often the next value is discounted.",
    wrong: folded({ parts: (_, window) => ({ steps: window.length }) }),
  },
  {
    says: "`steps` is one too low: it counts the rewards that were added up, that of the last step too. " +
      "The place of the last of them is one less, since places are counted from 0.",
    wrong: folded({ parts: (taken) => ({ steps: taken.length - 1 }) }),
    also: [
      folded({
        parts: (taken) => ({ steps: isOver(taken[taken.length - 1]) ? taken.length - 1 : taken.length }),
      }),
    ],
  },
  {
    says:
      "`nextObservation` is where the last step of the window leads, even if the episode has ended before. " +
      "Take it from the last step that counts.",
    wrong: folded({
      parts: (_, window) => ({ nextObservation: window[window.length - 1].nextObservation }),
    }),
  },
  {
    says: "`nextObservation` is where the *first* step leads. The rewards reach further: " +
      "it is where the last of them was earned that the value is asked for.",
    wrong: folded({ parts: ([first]) => ({ nextObservation: first.nextObservation }) }),
  },
  {
    says: "`nextObservation` is where the last step that counts *leads*. You return where that step began.",
    wrong: folded({ parts: (taken) => ({ nextObservation: taken[taken.length - 1].observation }) }),
  },
  {
    says:
      "`terminated` must not be asked of the whole window: behind a truncated step another episode begins, " +
      "and its end is none of this one's. Take it from the last step that counts.",
    wrong: folded({ parts: (_, window) => ({ terminated: window.some((step) => step.terminated) }) }),
  },
  {
    says: "`terminated` is that of the last step of the window, even if the episode has ended before. " +
      "Take it from the last step that counts.",
    wrong: folded({ parts: (_, window) => ({ terminated: window[window.length - 1].terminated }) }),
  },
  {
    says: "`terminated` is never true. Where the last step that counts has ended the episode, it must be: " +
      "nothing comes after it.",
    wrong: folded({ parts: () => ({ terminated: false }) }),
  },
  {
    says: "`terminated` is that of the first step. What counts is how the last one ended.",
    wrong: folded({ parts: ([first]) => ({ terminated: first.terminated }) }),
  },
  {
    says: "You return the reward of the first step alone. The others are added, each discounted.",
    wrong: folded({ weight: (_, k) => k === 0 ? 1 : 0 }),
  },
  {
    says: "Observation and action are those of the *first* step: it is their value that is learnt.",
    wrong: folded({
      parts: (taken) => {
        const { observation, action } = taken[taken.length - 1];
        return { observation, action };
      },
    }),
    also: [
      folded({ parts: (taken) => ({ action: taken[taken.length - 1].action }) }),
      folded({ parts: (taken) => ({ observation: taken[taken.length - 1].observation }) }),
    ],
  },
];

/** A loop that leaves before it adds. */
function withoutTheEnd(window: Taken[], discount: number): Folded {
  const end = window.findIndex(isOver), before = end < 0 ? window : window.slice(0, end);
  const [first] = window, { nextObservation, terminated } = before.at(-1) ?? first;
  const { observation, action } = first;
  const reward = before.reduce((sum, step, k) => sum + discount ** k * step.reward, 0);
  return { observation, action, reward, nextObservation, terminated, steps: before.length };
}
