import type { Mistake } from "../../exercise.ts";
import { type Play, playing } from "./playing.ts";

/** Loops that stop at another place, keep something else, or do not move on. */
export const mistakes: readonly Mistake<Play>[] = [
  {
    says:
      "Your loop ends with `terminated` alone. An episode that is cut short is over too, and the step after it " +
      "is refused: ask for `step.terminated || step.truncated`.",
    wrong: playing({ over: ({ terminated }) => terminated }),
  },
  {
    says:
      "Your loop ends with `truncated` alone: it goes on after the goal, and the step after it is refused. " +
      "Ask for `step.terminated || step.truncated`.",
    wrong: playing({ over: ({ truncated }) => truncated }),
  },
  {
    says:
      "You take a step after the last one. What ends an episode is `terminated` or `truncated`, there is no " +
      "`done`; and each call of `env.step` is a step: one a turn.",
    wrong: playing({ over: () => false }),
  },
  {
    says:
      "`&&` wants both endings at once, which is rare. One is enough: `step.terminated || step.truncated`.",
    wrong: playing({ over: ({ terminated, truncated }) => terminated && truncated }),
  },
  {
    says:
      "The last reward is missing, and it is often the one that matters: store it before you ask whether " +
      "the episode is over.",
    wrong: (env, act) => playing({})(env, act).slice(0, -1),
  },
  {
    says: "Your state never moves on: every action is chosen for the first one. After the step, " +
      "`state = step.observation`.",
    wrong: playing({ next: (state) => state }),
  },
  {
    says:
      "That is one step. An episode goes on until it is terminated or truncated: put the step into a loop.",
    wrong: playing({ over: () => true }),
  },
  {
    says: "Those are the states. Asked is for the rewards: `rewards.push(step.reward)`.",
    wrong: playing({ kept: ({ observation }) => observation }),
  },
  {
    says: "There is a reward too many at the beginning. Nothing is paid for the reset, only for steps.",
    wrong: (env, act) => [0, ...playing({})(env, act)],
  },
  {
    says:
      "You stop as soon as a reward is positive, or zero. What ends an episode is `terminated` or `truncated`; " +
      "in another world everything pays.",
    wrong: playing({ over: ({ reward, truncated }) => reward > 0 || truncated }),
    also: [playing({ over: ({ reward, truncated }) => reward >= 0 || truncated })],
  },
  {
    says:
      "Your loop gives up after a number of steps of your own. How long an episode lasts is for the environment " +
      "to say: `terminated` or `truncated`.",
    wrong: playing({ steps: 500 }),
    also: [playing({ steps: 100 }), playing({ steps: 200 })],
  },
  {
    says: "The rewards are added up on the way. Store each step's own: `rewards.push(step.reward)`.",
    wrong: (env, act) => {
      let sum = 0;
      return playing({})(env, act).map((reward) => sum += reward);
    },
  },
];
