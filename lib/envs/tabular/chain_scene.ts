import { inFigures } from "../in_figures.ts";
import { palette, type Scene, type Shape, stepByStep } from "../scene.ts";
import { arc, arrow } from "./arrow.ts";
import { caption, StateRow } from "./state_row.ts";

const y = 72, height = 164; // pixels
const rail = 132; // pixels from the top: the way back to the beginning

/** What there is to see of a chain. */
export interface ChainPicture {
  /** How many states there are. */
  readonly states: number;
  /** What going back pays. */
  readonly backReward: number;
  /** What going forward pays at the end. */
  readonly endReward: number;
  /** The state in which the agent is; before the first reset none. */
  readonly agent?: number;
}

/** Draws a chain: forward from state to state and round and round at the end, and from everywhere back. */
export function drawChain({ states, backReward, endReward, agent }: ChainPicture): Scene {
  const row = new StateRow(states, y), { radius } = row;
  const all = [...Array(states).keys()],
    last = states - 1,
    [beginning] = row.middle(0),
    [end] = row.middle(last);
  const loop = arc([end, y - radius - 6], 0.7 * radius, 0.75 * Math.PI, 2.25 * Math.PI);
  const below = y + radius + 22, left = beginning - 0.85 * radius;
  const stems = all.map((state): Shape => {
    const [x] = row.middle(state);
    return {
      key: `back from ${state}`,
      kind: "line",
      x,
      y: below,
      toX: 0,
      toY: rail - below,
      stroke: palette.blue,
      strokeWidth: 1.5,
    };
  });
  return {
    width: row.width,
    height,
    framesPerSecond: stepByStep,
    shapes: [
      ...row.drawArrows(all.slice(0, last).map((state) => [state, state + 1]), palette.green),
      {
        ...caption(
          "end reward",
          `forward (0): ${inFigures(endReward)}`,
          [row.width - 4, y - 1.7 * radius - 18],
          palette.green,
        ),
        anchor: "end",
      },
      ...stems,
      arrow("back", [[end, rail], [left, rail], [left, y + 0.75 * radius]], palette.blue),
      caption("back reward", `back (1): ${inFigures(backReward)}`, [row.width / 2, rail + 20], palette.blue),
      ...row.drawStates(),
      arrow("forward at the end", loop, palette.green),
      ...row.drawNames(all.map(String)),
      ...row.drawAgent(agent),
    ],
  };
}
