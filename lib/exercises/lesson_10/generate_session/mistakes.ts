import { Generator } from "../../../random/generator.ts";
import { argmax } from "../../../rules/argmax.ts";
import { sampleAction } from "../../../rules/sample_action.ts";
import type { Step } from "../../../envs/env.ts";
import type { Mistake } from "../../exercise.ts";
import { type GenerateSession, sessionWith } from "./playing.ts";

/** Sessions of another length where nothing is said about it. */
function unlessSaid(most: number): GenerateSession {
  return (env, predictProba, random, tMax = most) => sessionWith({})(env, predictProba, random, tMax);
}

/** A draw by a generator of its own. */
function afresh(seed: number): GenerateSession {
  return sessionWith({ choose: (probabilities) => sampleAction(probabilities, new Generator(seed)) });
}

/** A session in which others follow, until so many steps are played. */
function onAndOn(...[env, predictProba, random, tMax]: Parameters<GenerateSession>) {
  const next = (_: Float32Array, { observation, terminated, truncated }: Step<Float32Array>) =>
    terminated || truncated ? env.reset() : observation;
  return sessionWith({ next, over: () => false })(env, predictProba, random, tMax);
}

/** Sessions that are played, or kept, in another way. */
export const mistakes: readonly Mistake<GenerateSession>[] = [
  {
    says:
      "You keep the state that came *after* the action. What is learnt from is the state in which it was chosen: push it " +
      "before you move on.",
    wrong: sessionWith({ kept: (_, step) => step.observation }),
  },
  {
    says: "That is the likeliest action each time. A policy is drawn from, by its probabilities.",
    wrong: sessionWith({ choose: argmax }),
    also: [
      sessionWith({
        choose: (probabilities, random) => {
          random.random();
          return argmax(probabilities);
        },
      }),
    ],
  },
  {
    says:
      "That is action 0 in every step. `predictProba` gives a list of rows, one for each state: draw from the first, " +
      "`predictProba([state])[0]`.",
    wrong: sessionWith({ choose: () => 0 }),
    also: [sessionWith({ choose: (_, random) => 0 * random.random() })],
  },
  {
    says:
      "A new generator in each step rolls the same number every time. Draw from the one that is given, `random`.",
    wrong: afresh(0),
    also: [afresh(42)],
  },
  {
    says: "All actions are drawn alike. The policy says how likely each is.",
    wrong: sessionWith({ choose: ({ length }, random) => random.integers(0, length) }),
    also: [sessionWith({ choose: ({ length }, random) => Math.floor(random.random() * length) })],
  },
  {
    says:
      "That draws from two actions, 0 and 1, as the source does. There may be more: `rl.rules.sampleAction` takes any row.",
    wrong: sessionWith({ choose: (probabilities, random) => Number(random.random() >= probabilities[0]) }),
    also: [
      sessionWith({ choose: (probabilities, random) => Number(random.random() < probabilities[1]) }),
    ],
  },
  {
    says: "The session goes on where it was cut short. It ends with `terminated` and with `truncated` alike.",
    wrong: sessionWith({ over: ({ terminated }) => terminated }),
  },
  {
    says: "The session goes on after its end: `terminated` is not asked.",
    wrong: sessionWith({ over: ({ truncated }) => truncated }),
    also: [sessionWith({ over: () => false })],
  },
  {
    says: "After its end you begin anew, and play on. A session is one episode: `break` where it is over.",
    wrong: onAndOn,
  },
  {
    says:
      "The last step is missing. It was played, and it was paid: keep it first, and ask then whether it is over.",
    wrong: sessionWith({ counts: ({ terminated, truncated }) => !terminated && !truncated }),
  },
  {
    says: "`tMax` is not asked: after so many steps the session ends, whatever the environment says.",
    wrong: sessionWith({ limit: () => 900 }),
  },
  {
    says:
      "Where nobody says how many steps there are at most, it is 1,000: `tMax = 1000` stands in the head.",
    wrong: unlessSaid(Infinity),
    also: [unlessSaid(500), unlessSaid(200), unlessSaid(100)],
  },
  {
    says: "One step too many: t runs from 0 to tMax − 1.",
    wrong: sessionWith({ limit: (tMax) => tMax + 1 }),
  },
  {
    says: "One step too few: t runs from 0 to tMax − 1, and those are tMax steps.",
    wrong: sessionWith({ limit: (tMax) => tMax - 1 }),
  },
  {
    says:
      "The state never moves on: every action is chosen in the state that the session began with. After a step, " +
      "`state = step.observation`.",
    wrong: sessionWith({ next: (state) => state }),
  },
  {
    says:
      "Every session begins alike, since you give `reset` a seed. Without one the environment's own dice roll on.",
    wrong: sessionWith({ begin: (env) => env.reset({ seed: 0 }) }),
    also: [sessionWith({ begin: (env) => env.reset({ seed: 42 }) })],
  },
  {
    says:
      "There is a state too many: the last one, in which nothing was chosen any more. Three lists of equal length are needed.",
    wrong: (...world) => {
      const { states, actions, rewards } = sessionWith({})(...world), last = states.length - 1;
      return { states: [...states, Float32Array.of(states[last][0] + actions[last])], actions, rewards };
    },
  },
  {
    says:
      "The rewards are added up on the way. Keep each as it was paid: what is still to come is worked out afterwards.",
    wrong: (...world) => {
      const session = sessionWith({})(...world);
      let sum = 0;
      return { ...session, rewards: session.rewards.map((reward) => sum += reward) };
    },
  },
];
