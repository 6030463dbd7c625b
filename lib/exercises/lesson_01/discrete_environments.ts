import { table } from "../prediction.ts";

const signature = `\
// How many actions each environment has, or Infinity where any number within a range will do.
function myDiscreteEnvironments(): Record<string, number>`;

const answer: Record<string, number> = {
  Acrobot: 3,
  CartPole: 2,
  MountainCar: 3,
  MountainCarContinuous: Infinity,
  Pendulum: Infinity,
};

/** Which of the classic-control environments have actions that can be counted. */
export default table({
  id: "discrete-environments",
  title: "Which can be counted?",
  lesson: "01_environments",
  question: "How many actions have Acrobot, CartPole, MountainCar, MountainCarContinuous and Pendulum? " +
    "Infinity stands for any number within a range.",
  signature,
  start: `${signature} {
  throw new rl.Todo(); // replace it by: return { Acrobot: …, CartPole: …, MountainCar: …,
  //                                         MountainCarContinuous: …, Pendulum: … };
}`,
  solution: `${signature} {
  return { Acrobot: 3, CartPole: 2, MountainCar: 3, MountainCarContinuous: Infinity, Pendulum: Infinity };
}`,
  answer,
  hints: [
    'Ask the environments themselves: what does `` `${rl.make("Pendulum-v1").actionSpace}` `` say?',
    "`Discrete(n)` is the set $\\{0, 1, \\dots, n - 1\\}$, so $n$ actions. " +
    "A `Box` holds all numbers between two bounds, and those cannot be counted.",
    "`return { Acrobot: 3, CartPole: 2, … };` The three others come from " +
    '`rl.make("MountainCar-v0").actionSpace` and so on; write `Infinity` for each `Box`.',
  ],
  mistakes: [
    {
      says: "CartPole has two actions, left and right: there is no doing nothing.",
      wrong: () => ({ ...answer, CartPole: 3 }),
    },
    {
      says: "MountainCar has three actions: to the left, none at all, and to the right.",
      wrong: () => ({ ...answer, MountainCar: 2 }),
    },
    {
      says: "Acrobot has three actions: its motor turns one way, rests, or turns the other way.",
      wrong: () => ({ ...answer, Acrobot: 2 }),
    },
    {
      says: "The `(1,)` of a `Box` counts its components, not its actions: one push, of any strength. " +
        "There are infinitely many of those.",
      wrong: () => ({ ...answer, MountainCarContinuous: 1, Pendulum: 1 }),
      also: [() => ({ ...answer, MountainCarContinuous: 1 }), () => ({ ...answer, Pendulum: 1 })],
    },
    {
      says: "A `Box` from −1 to 1, or from −2 to 2, holds the numbers between its bounds as well, " +
        "and those cannot be counted.",
      wrong: () => ({ ...answer, MountainCarContinuous: 2, Pendulum: 2 }),
      also: [
        () => ({ ...answer, MountainCarContinuous: 2, Pendulum: 4 }),
        () => ({ ...answer, MountainCarContinuous: 3, Pendulum: 5 }),
      ],
    },
    {
      says: "That is how many numbers are *observed*. Asked is for the actions.",
      wrong: () => ({ Acrobot: 6, CartPole: 4, MountainCar: 2, MountainCarContinuous: 2, Pendulum: 3 }),
    },
    {
      says: "The two MountainCars have the same valley and not the same motor: " +
        "the continuous one pushes with any strength.",
      wrong: () => ({ ...answer, MountainCarContinuous: 3 }),
    },
  ],
  explanation:
    "Acrobot, CartPole and MountainCar choose among a few actions: a table, or a network with one " +
    "output for each, can hold their values. Pendulum and MountainCarContinuous push with any strength in a " +
    "range. For those one needs methods that learn the action itself.",
});
