import * as tf from "@tensorflow/tfjs";
import { pick } from "../../../nn/ops/pick.ts";
import type { Mistake } from "../../exercise.ts";
import { chosen, type DoubleTargets, worth } from "./targets.ts";

/** What learners write for the targets of double Q-learning. */
export const mistakes: readonly Mistake<DoubleTargets>[] = [
  {
    says: "The target network chooses and judges: that is plain DQN. The choice is `online`'s.",
    wrong: worth((_, target) => tf.max(target, 1)),
  },
  {
    says: "The network that learns chooses and judges its own choice. Ask `target` what it is worth.",
    wrong: worth((online) => tf.max(online, 1)),
  },
  {
    says: "The roles are swapped: `online` chooses, `target` says what the choice is worth.",
    wrong: worth((online, target) => chosen(target, online)),
  },
  {
    says: "That is the smaller of the two networks' values, as clipped double Q-learning (TD3) takes it. " +
      "Here the choice alone is `online`'s, and the value is `target`'s.",
    wrong: worth((online, target) => tf.minimum(tf.max(online, 1), tf.max(target, 1))),
    also: [worth((online, target) => tf.minimum(chosen(online, online), chosen(online, target)))],
  },
  {
    says: "You take the mean of both networks. Then each still takes part in judging what it has chosen.",
    wrong: worth((online, target) => tf.mul(0.5, tf.add(chosen(online, online), chosen(online, target)))),
    also: [worth((online, target) => tf.max(tf.mul(0.5, tf.add(online, target)), 1))],
  },
  {
    says: "The discounts are missing: γ times what comes next, and nothing where the episode has ended.",
    wrong: (rewards, _, online, target) => tf.add(rewards, chosen(online, target)),
  },
  {
    says: "The rewards are missing: r + γ Q, not γ Q alone.",
    wrong: (_, discounts, online, target) => tf.mul(discounts, chosen(online, target)),
  },
  {
    says: "The discount belongs to the next value alone. The reward of this step counts in full.",
    wrong: (rewards, discounts, online, target) => tf.mul(discounts, tf.add(rewards, chosen(online, target))),
  },
  {
    says: "You use the number of the best action as if it were its value. " +
      "Look the value up: `rl.nn.pick(target, best)`.",
    wrong: worth((online) => tf.argMax(online, 1)),
  },
  {
    says:
      "Where the values are equal you take the last action. `tf.argMax` takes the first, and so must you.",
    wrong: worth((online, target) => {
      const { shape: [, actions] } = online, last = tf.argMax(tf.reverse(online, 1), 1);
      return pick(target, tf.cast(tf.sub(actions - 1, last), "int32"));
    }),
  },
  {
    says: "You look for the worst action. Q-learning assumes the best: `argMax`.",
    wrong: worth((online, target) => pick(target, tf.argMin(online, 1))),
  },
  {
    says: "One best action for the whole batch will not do: each row has its own. " +
      "Axis 1 runs along the actions: `tf.argMax(online, 1)`.",
    wrong: worth((online, target) => {
      const best = tf.argMax(tf.sum(online, 0));
      return tf.squeeze(tf.gather(target, tf.reshape(best, [1]), 1), [1]);
    }),
  },
  {
    says:
      "Along axis 0, which `argMax` also takes where none is given, the rows of the batch are compared with each " +
      "other. The actions of a row lie along axis 1: `tf.argMax(online, 1)`.",
    wrong: worth((online, target) => pick(target, tf.argMax(online, 0))),
  },
  {
    says:
      "`tf.gather` takes whole rows or whole columns, the same for everybody. One entry from each row is what " +
      "`rl.nn.pick(target, best)` takes.",
    wrong: worth((online, target) => tf.gather(target, tf.argMax(online, 1))),
    also: [worth((online, target) => tf.gather(target, tf.argMax(online, 1), 1))],
  },
];
