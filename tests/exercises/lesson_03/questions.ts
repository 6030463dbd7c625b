import type { Answers } from "../answers.ts";

export const gammaSquared: Answers = {
  right: [
    "return { s7Right: 1, s7Up: 0.81, s7Left: 0.81, s0Right: 0.59 };",
    "const value = (moves) => 0.9 ** moves;\n" +
    "return { s0Right: value(5), s7Left: value(2), s7Up: value(2), s7Right: value(0) };",
  ],
  wrong: [
    [
      "return { s7Right: 0.9, s7Up: 0.9 ** 3, s7Left: 0.9 ** 3, s0Right: 0.9 ** 6 };",
      "You count the moves, the present",
    ],
    ["return { s7Right: 1, s7Up: 1, s7Left: 1, s0Right: 1 };", "Without a discount all ways"],
    ["return { s7Right: 1, s7Up: 0.9, s7Left: 0.9, s0Right: 0.9 ** 5 };", "After a detour one is back"],
    ["return { s7Right: 1, s7Up: 0, s7Left: 0, s0Right: 0 };", "A move that pays nothing itself"],
    ["return { s7Right: 1, s7Up: 0.81, s7Left: 0, s0Right: 0.59049 };", "Left of S7 is a dead end,"],
    ["return { s7Right: 1, s7Up: 0.81, s7Left: -Infinity, s0Right: 0.59049 };", "One place is wrong; it is"],
    ["return { s7Right: 1, s7Up: 0.81, s7Left: 0.729, s0Right: 0.59049 };", "One place is wrong; it is"],
    ["return { s7Right: 1, s7Up: 0.81, s7Left: 0.9, s0Right: 0.59049 };", "One place is wrong; it is"],
    ["return { s7Right: 1, s7Up: 0.729, s7Left: 0.81, s0Right: 0.59049 };", "One place is wrong; it is"],
    ["return { s7Right: 1, s7Up: 0.81, s7Left: 0.81, s0Right: 0.9 ** 6 };", "The values in S7 are right."],
    ["return { s7Right: 1, s7Up: 0.81, s7Left: 0.81, s0Right: 0.9 ** 4 };", "The values in S7 are right."],
    ["return { s7Right: 1, s7Up: 0.81, s7Left: 0.81, s0Right: 0.6 };", "One place is wrong; it is"],
    ["return { s7Right: 1, s7Up: 0.8, s7Left: 0.8, s0Right: 0.5 };", "A discount multiplies, it"],
    [
      "return { s7Right: 1, s7Up: 0.9 ^ 2, s7Left: 0.9 ^ 2, s0Right: 0.9 ^ 5 };",
      "3 places are wrong; they are",
    ],
    [
      "return { s7Right: 1, s7Up: 0.99 ** 2, s7Left: 0.99 ** 2, s0Right: 0.99 ** 5 };",
      "3 places are wrong; they are",
    ],
    ["return { s7Right: 1, s7Up: 1.81, s7Left: 1.81, s0Right: 1.59 };", "3 places are wrong; they are"],
    ["return { s7Right: 1, s7Up: 0.81, s7Left: 0.81 };", "One place is wrong; it is"],
    ["return [1, 0.81, 0.81, 0.59049];", "Your function returns an array"],
    [
      "return { s7Right: '1', s7Up: '0.81', s7Left: '0.81', s0Right: '0.59' };",
      "4 places are wrong; they are",
    ],
    ["return { right: 1, up: 0.81, left: 0.81, start: 0.59049 };", "8 places are wrong; they are"],
  ],
};

export const whichPath: Answers = {
  right: ["return 'b';"],
  wrong: [
    ['return "a";', "The first half is right. But"],
    ['return "c";', "The second half is right."],
    ['return "d";', "They explore alike, but learn"],
    ['return "SARSA";', "That is not one of the answers"],
    ["return b;", "Put the letter in quotes:"],
  ],
};

export const cliffExpectation: Answers = {
  right: [
    "return -3.475;",
    "return 0.025 * -100 + 0.975 * -1;",
    "const p = 0.1 / 4;\nreturn -1 - 99 * p;",
  ],
  wrong: [
    ["return 3.475;", "The amount is right. It is"],
    ["return -3.5;", "Nearly: a step over the edge"],
    ["return -3.47;", "Write down the probability"],
    ["return -3.48;", "Write down the probability"],
    ["return -2.5;", "That is the part of the falls"],
    ["return -1;", "That is what a step costs"],
    ["return -100;", "Write down the probability"],
    ["return -10.9;", "You let every exploring step"],
    ["return -11;", "You let every exploring step"],
    ["return 0.1 * -100 + 0.9 * -1;", "You let every exploring step"],
    ["return 0.1 / 3 * -100 - (1 - 0.1 / 3);", "You share exploring among"],
    ["return 0.025 * -100 + 0.9 * -1;", "Write down the probability"],
    ["return 0.025 * -100 + 0.925 * -1;", "Write down the probability"],
    ["return 0.25 * -100 + 0.75 * -1;", "Write down the probability"],
    ["return 0.075 * -1 + 0.025 * -100;", "Write down the probability"],
    ["return 0.5 * -100 + 0.5 * -1;", "Write down the probability"],
    ["return -50.5;", "Write down the probability"],
    ["return -34.75;", "Write down the probability"],
    ["return -25;", "Write down the probability"],
    ["return 0;", "It lies between the two rewards,"],
    ["return '-3.475';", "Your function returns a string"],
    [
      "let sum = 0;\nfor (let k = 0; k < 1000; k++) sum += Math.random() < 0.025 ? -100 : -1;\nreturn sum / 1000;",
      "You draw with `Math.random()`,",
    ],
  ],
};

export const edgeWalker: Answers = {
  right: [
    "return (step, episode) => 0.1 * 0.9 ** episode;",
    "return rl.exponential(0.1, 0.95);",
    "return rl.exponential(0.05, 0.95);",
    "return rl.linear(0.1, 0, 2000);",
  ],
  wrong: [
    ["return 0.1;", "With this ε one step in forty"],
    ["return 0.5;", "With this ε one step in forty"],
    ["return 0.05;", "ε is still too large for the"],
    ["return 0.01;", "ε must be 0.05 or more in the"],
    ["return 0.005;", "ε must be 0.05 or more in the"],
    ["return 0;", "ε must be 0.05 or more in the"],
    ["return () => 1e-9;", "ε must be 0.05 or more in the"],
    ["return rl.exponential(0.049, 0.9);", "ε must be 0.05 or more in the"],
    ["return rl.exponential(0.1, 0.99);", "In the end ε is small enough,"],
    ["return rl.exponential(0.1, 0.998);", "ε is still too large for the"],
    ["return rl.exponential(0.1, 1);", "With this ε one step in forty"],
    ["return rl.exponential(0.5, 0.99);", "In the end ε is small enough,"],
    ["return rl.exponential(1, 0.98);", "In the end ε is small enough,"],
    ["return rl.exponential(1, 0.9);", "ε begins so large that SARSA"],
    ["return rl.exponential(0.1, 0.9, 0.005);", "ε stops shrinking too early:"],
    ["return rl.exponential(0.9, 0.1);", "ε begins so large that SARSA"],
    ["return rl.linear(0.1, 0, 100_000);", "ε is still too large for the"],
    ["return (step, episode) => episode < 400 ? 0.1 : 0;", "In the end ε is small enough,"],
    ["return (step) => 0.1;", "With this ε one step in forty"],
    ["return () => '0.1';", "A schedule is asked for ε"],
    ["return () => NaN;", ""],
    ["return -0.1;", ""],
    ["return 2;", ""],
    ["return '0';", "Return ε: a number, such as"],
    ["return rl.exponential;", ""],
    ["return { epsilon: 0.01 };", "Return ε: a number, such as"],
    ["return null;", "Return ε: a number, such as"],
    ["", "Return ε: a number, such as"],
  ],
};
