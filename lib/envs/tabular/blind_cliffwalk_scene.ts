import { palette, type Scene, type Shape, stepByStep } from "../scene.ts";
import { arrow } from "./arrow.ts";
import { caption, StateRow } from "./state_row.ts";

const y = 40, height = 172; // pixels
const edge = 116, ground = 152; // pixels from the top to the abyss, and to who has fallen into it

/** Draws n states along a cliff: from each the right action leads on, the wrong one into the abyss. */
export function drawBlindCliffwalk(states: number, agent?: number): Scene {
  const row = new StateRow(states + 1, y),
    all = [...Array(states).keys()],
    isGoal = (s: number) => s === states;
  const depth = { x: row.width / 2, y: (edge + height) / 2 };
  const wrong = (row.isRoomy ? all : []).flatMap((state): Shape[] => {
    const [x] = row.middle(state), right = state % 2;
    return [
      caption(`right action ${state}`, String(right), [x + row.pitch / 2, y - 14], palette.green),
      arrow(`wrong ${state}`, [[x, y + row.radius + 24], [x, edge - 2]], palette.line),
      caption(`wrong action ${state}`, String(1 - right), [x + 11, edge - 16], palette.line),
    ];
  });
  return {
    width: row.width,
    height,
    framesPerSecond: stepByStep,
    shapes: [
      {
        key: "abyss",
        kind: "rectangle",
        ...depth,
        width: row.width,
        height: height - edge,
        fill: palette.line,
      },
      caption("abyss reward", "the abyss pays 0", [depth.x, edge + 12], palette.paper),
      ...wrong,
      ...row.drawArrows(all.map((state) => [state, state + 1]), palette.green),
      ...row.drawStates((state) => isGoal(state) ? palette.green : palette.faint),
      ...row.drawNames(all.map(String)),
      caption("reward", "pays 1", [row.width - Math.max(24, row.pitch / 2), y + row.radius + 15]),
      ...row.drawAgent(agent, agent === states + 1 ? [depth.x, ground] : undefined),
    ],
  };
}
