import type { Answers } from "../answers.ts";

/** A target, and what is made of it. */
function error(target: string, result = "target - value") {
  return `const target = ${target};\nreturn ${result};`;
}

const right = "terminated ? reward : reward + discount * nextValue";

export const tdError: Answers = {
  right: [
    error(right),
    "return reward - value + (terminated ? 0 : discount * nextValue);",
    "if (terminated) nextValue = 0;\nreturn reward + discount * nextValue - value;",
    "return reward + discount * nextValue * !terminated - value;",
    "let delta = -value;\ndelta += reward;\nif (!terminated) delta += discount * nextValue;\nreturn delta;",
  ],
  wrong: [
    [error(right, "target"), "That is the target alone."],
    [error(right, "value - target"), "The sign is the wrong way"],
    [error(right, "target + value"), "What was expected is taken"],
    [error(right, "Math.abs(target - value)"), "An error can go either way:"],
    [error(right, "(target - value) ** 2"), ""],
    [error(right, "0.1 * (target - value)"), "You move already. The step"],
    [error(right, "value + target - value"), "That is the target alone."],
    [error(right, "target - nextValue"), ""],
    [error(right, "terminated ? target : target - value"), "At the end the error is not"],
    [error(right, "Math.max(0, target - value)"), ""],
    [error(right, "Math.round(1000 * (target - value)) / 1000"), ""],
    [error(right, "Math.max(-100, Math.min(100, target - value))"), ""],
    [error("reward + discount * nextValue"), "After the goal nothing comes:"],
    [error("terminated ? 0 : reward + discount * nextValue"), "At the end the reward is left"],
    [error("terminated ? reward : discount * nextValue"), "The reward is missing: δ ="],
    [error("terminated ? reward : reward + nextValue"), "The discount is missing: what"],
    [error("terminated ? reward : reward + 0.9 * nextValue"), "Your discount is a fixed number."],
    [error("terminated ? reward : reward - discount * nextValue"), ""],
    [error("terminated ? reward : discount * (reward + nextValue)"), "The discount belongs to the"],
    [error("terminated ? discount * reward : reward + discount * nextValue"), ""],
    [
      error(
        "terminated ? reward : reward + discount * (nextValue - value)",
        "terminated ? target - value : target",
      ),
      "The discount belongs to the",
    ],
    [error("terminated ? reward + discount * nextValue : reward"), "`terminated` is the wrong"],
    [error("!terminated ? reward : reward + discount * nextValue"), "`terminated` is the wrong"],
    [error("terminated = true ? reward : reward + discount * nextValue"), "`terminated` is the wrong"],
    [error("reward + terminated ? 0 : discount * nextValue"), "`? :` is worked out last,"],
    [error("terminated && reward > 0 ? reward : reward + discount * nextValue"), ""],
    [error("reward === 1 ? reward : reward + discount * nextValue"), ""],
    [error("nextValue === 7 ? reward : reward + discount * nextValue"), ""],
    [error("terminated ? 1 : reward + discount * nextValue"), ""],
    [error("terminated ? reward : reward + discount * value", "target - nextValue"), ""],
    [error("terminated ? reward : reward + (1 - discount) * nextValue"), ""],
    [error("terminated ? reward : reward + nextValue ** discount"), "The discount is missing: what"],
    ["return terminated ? reward : reward + discount * nextValue - value;", "At the end the error is not"],
    ["return terminated ? reward - value : reward + discount * nextValue;", "That is the target alone."],
    ["return reward + gamma * nextValue - value;", "Nothing is called `gamma`"],
    ["return reward + discount * next_value - value;", "Nothing is called `next_value`"],
    ["return myTdTarget(reward, nextValue, discount, terminated) - value;", "Nothing is called `myTdTarget`"],
    ["const delta = reward + discount * nextValue - value;", "Your function returns nothing."],
  ],
};
