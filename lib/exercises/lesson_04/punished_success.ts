import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts } from "../numbers.ts";

/** The target of a step, with a penalty of 200 for a fall and a discount of 0.9. */
type Target = (reward: number, nextValue: number, terminated: boolean, truncated: boolean) => number;

/** A target that punishes in some steps, and does not bootstrap in some. */
function punishing(
  fallen: (terminated: boolean, truncated: boolean) => boolean,
  last: (terminated: boolean, truncated: boolean) => boolean,
): Target {
  return (reward, nextValue, terminated, truncated) => {
    const paid = fallen(terminated, truncated) ? -200 : reward;
    return last(terminated, truncated) ? paid : paid + 0.9 * nextValue;
  };
}

const atTheFall = (terminated: boolean) => terminated;
const atAnyEnd = (terminated: boolean, truncated: boolean) => terminated || truncated;
const never = () => false;

const signature = `\
// The target of a step: a fall pays −200 in place of the reward, and γ is 0.9.
function myMendedTarget(reward: number, nextValue: number, terminated: boolean, truncated: boolean): number`;

/** The source's end of an episode, which takes a success for a fall. */
export default exercise({
  id: "punished-success",
  title: "A second bug",
  lesson: "04_q_learning_cartpole",
  signature,
  start: `${signature} {
  const done = terminated || truncated;
  const paid = done ? -200 : reward;
  return done ? paid : paid + 0.9 * nextValue;
}`,
  solution: `${signature} {
  const done = terminated;
  const paid = done ? -200 : reward;
  return done ? paid : paid + 0.9 * nextValue;
}`,
  reference: punishing(atTheFall, atTheFall),
  bug: punishing(atAnyEnd, atAnyEnd),
  hints: [
    "Which kind of episode becomes frequent just when the curve is high, and how does it end?",
    "Where the pole has fallen $y = -200$, in every other step $y = r + 0.9 \\max_{a'} Q(s', a')$. " +
    "What does the clock have to do with it?",
    "A fall is what `terminated` says. `truncated` says only that the time was up: leave it out of `done`.",
  ],
  cases: [
    {
      name: "the time is up and the pole stands: 1 + 0.9 · 10",
      given: [1, 10, false, true],
      expect: 10,
    },
    { name: "the pole has fallen", given: [1, 10, true, false], expect: -200 },
    { name: "a step on the way: 1 + 0.9 · 20", given: [1, 20, false, false], expect: 19 },
    { name: "it falls in the very step in which the time is up", given: [1, 10, true, true], expect: -200 },
    {
      name: "at the limit, in a state that promises nothing good",
      given: [1, -100, false, true],
      expect: -89,
    },
  ],
  properties: [
    { name: "any step", given: fc.tuple(amounts(), amounts(), fc.boolean(), fc.boolean()) },
  ],
  mistakes: [
    {
      says:
        "The penalty is mended. But at the limit you still drop the next value, as if nothing could have " +
        "come after a pole that stands.",
      wrong: punishing(atTheFall, atAnyEnd),
    },
    {
      says: "At the limit you now bootstrap, and still take −200 for the reward. Nothing has fallen there.",
      wrong: punishing(atAnyEnd, atTheFall),
    },
    {
      says:
        "Now no fall is punished. The penalty itself was no mistake: it is due where `terminated` is true.",
      wrong: punishing(never, atTheFall),
      also: [punishing(never, never), punishing(never, atAnyEnd)],
    },
    {
      says:
        "It is the other way round: `truncated` is the success, and `terminated` the fall that is to be punished.",
      wrong: punishing((_, truncated) => truncated, (_, truncated) => truncated),
    },
    {
      says: "With `&&` a fall counts only where the time is up as well, so that hardly one is punished.",
      wrong: punishing(
        (terminated, truncated) => terminated && truncated,
        (terminated, truncated) => terminated && truncated,
      ),
    },
    {
      says: "You bootstrap from a terminal state. After a fall nothing comes: the target is −200 alone.",
      wrong: punishing(atTheFall, never),
    },
    {
      says: "A pole that falls in the very last step has fallen all the same: where `terminated` is true, " +
        "`truncated` does not matter.",
      wrong: punishing(
        (terminated, truncated) => terminated && !truncated,
        (terminated, truncated) => terminated && !truncated,
      ),
    },
  ],
});
