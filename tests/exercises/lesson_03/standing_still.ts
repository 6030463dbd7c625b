import type { Answers } from "../answers.ts";

/** The loop, with holes for what may be written in another way. */
function loop({
  begin = "let state = maze.reset();\nconst path = [state];\nlet action = choose(state), over = false;",
  step = "const { observation: nextState, reward, terminated } = maze.step(action);",
  best = "terminated ? 0 : Math.max(...q[nextState])",
  update = "q[state][action] += 0.1 * (reward + 0.9 * best - q[state][action]);",
  move = "state = nextState;\n  path.push(state);",
  next = "if (!terminated) action = choose(state);",
  over = "over = terminated;",
  end = "return path;",
}) {
  return `${begin}\nwhile (!over) {\n  ${step}\n  const best = ${best};\n  ${update}\n  ${move}\n  ${next}\n  ${over}\n}\n${end}`;
}

export const standingStill: Answers = {
  right: [
    loop({}),
    loop({ next: "action = terminated ? -1 : choose(nextState);" }),
    loop({ over: "if (terminated) break;" }),
    "const path = [maze.reset()];\nfor (;;) {\n  const state = path.at(-1), action = choose(state);\n" +
    "  const { observation, reward, terminated } = maze.step(action);\n" +
    "  const target = terminated ? reward : reward + 0.9 * Math.max(...q[observation]);\n" +
    "  q[state][action] = 0.9 * q[state][action] + 0.1 * target;\n  path.push(observation);\n" +
    "  if (terminated) return path;\n}",
    "const walk = (s) => {\n  const action = choose(s), { observation, reward, terminated } = maze.step(action);\n" +
    "  const best = terminated ? 0 : Math.max(...q[observation]);\n" +
    "  q[s][action] += 0.1 * (reward + 0.9 * best - q[s][action]);\n" +
    "  return [s, ...(terminated ? [observation] : walk(observation))];\n};\nreturn walk(maze.reset());",
    loop({ next: "action = choose(state);" }),
  ],
  wrong: [
    [loop({ move: "path.push(state);" }), "The run goes on and on. Does"],
    [loop({ move: "path.push(nextState);" }), "The run goes on and on. Does"],
    [
      loop({ move: "path.push(nextState);", next: "if (!terminated) action = choose(nextState);" }),
      "Now the path is right, and",
    ],
    [loop({ move: "path.push(state);\n  state = nextState;" }), "The table is right; the path"],
    [loop({ move: "state = nextState;" }), "Your path never grows: push"],
    [loop({ move: "state = nextState;\n  path.push(action);" }), ""],
    [
      loop({ move: "state = nextState;\n  if (!terminated) path.push(state);" }),
      "The goal is missing in your",
    ],
    [loop({ move: "state = nextState;\n  path[0] = state;" }), ""],
    [loop({ move: "state = nextState;\n  path.unshift(state);" }), ""],
    [loop({ move: "state === nextState;\n  path.push(state);" }), "The run goes on and on. Does"],
    [loop({ move: "let state = nextState;\n  path.push(state);" }), "`state` is used before the"],
    [
      loop({
        begin:
          "const state = maze.reset();\nconst path = [state];\nlet action = choose(state), over = false;",
      }),
      "What is to change is declared",
    ],
    [
      loop({
        begin: "let state = maze.reset();\nconst path = [];\nlet action = choose(state), over = false;",
      }),
      "The start is missing in your",
    ],
    [
      loop({ begin: "let state = 0;\nconst path = [state];\nlet action = choose(state), over = false;" }),
      "",
    ],
    [loop({ begin: "let state = maze.reset();\nconst path = [state];\nlet action = 1, over = false;" }), ""],
    [
      loop({
        update: "state = nextState;\n  q[state][action] += 0.1 * (reward + 0.9 * best - q[state][action]);",
      }),
      "Now the state moves on too",
    ],
    [
      loop({ update: "q[nextState][action] += 0.1 * (reward + 0.9 * best - q[nextState][action]);" }),
      "Now the state moves on too",
    ],
    [loop({ update: "q[state][action] = 0.1 * (reward + 0.9 * best - q[state][action]);" }), ""],
    [loop({ update: "q[state][action] += 0.1 * (reward + 0.9 * best);" }), ""],
    [loop({ update: "q[state][action] += 0.1 * (reward + best - q[state][action]);" }), ""],
    [loop({ update: "q[state][action] += 0.5 * (reward + 0.9 * best - q[state][action]);" }), ""],
    [loop({ update: "q[state][action] += 0.1 * (reward + 0.99 * best - q[state][action]);" }), ""],
    [
      loop({ update: "q[state][action] += 0.1 * (Number(terminated) + 0.9 * best - q[state][action]);" }),
      "",
    ],
    [
      loop({ update: "if (terminated) q[state][action] += 0.1 * (reward + 0.9 * best - q[state][action]);" }),
      "",
    ],
    [loop({ update: "" }), ""],
    [loop({ best: "Math.max(...q[nextState])" }), "The maximum over the goal's"],
    [loop({ best: "terminated ? 0 : Math.max(...q[state])" }), ""],
    [loop({ best: "terminated ? 0 : q[nextState][action]" }), ""],
    [loop({ best: "terminated ? 0 : q[nextState][choose(nextState)]" }), ""],
    [loop({ best: "terminated ? 1 : Math.max(...q[nextState])" }), ""],
    [loop({ best: "nextState === 8 ? 0 : Math.max(0, ...q[nextState])" }), ""],
    [loop({ next: "" }), "The run goes on and on. Does"],
    [loop({ next: "if (!terminated) action = choose(path[0]);" }), "The run goes on and on. Does"],
    [
      loop({ next: "if (!terminated) action = q[state].indexOf(Math.max(...q[state]));" }),
      "The run goes on and on. Does",
    ],
    [loop({ over: "over = reward === 1;" }), ""],
    [loop({ over: "over = reward > 0;" }), ""],
    [loop({ over: "over = path.length === 7;" }), ""],
    [loop({ over: "over = true;" }), ""],
    [loop({ over: "" }), ""],
    [
      loop({
        step: "const { observation: nextState, reward, terminated } = maze.step(action);\n  maze.reset();",
      }),
      "The run goes on and on. Does",
    ],
    [loop({ end: "return path.length;" }), ""],
    [loop({ end: "return [...new Set(path)];" }), ""],
    [loop({ end: "return path.slice(0, -1);" }), "The goal is missing in your"],
    [loop({ end: "" }), ""],
    ["return [0, 1, 2, 5, 4, 7, 8];", ""],
  ],
};
