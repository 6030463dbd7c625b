/**
 * Makes the README's picture of the environments, each in the middle of an
 * episode, and prints how much 200 steps of each take up as a moving picture:
 * as the SVG that a cell shows first, and as the PNG that it keeps, in base64.
 *
 *     deno run -A tests/notebook/contact_sheet.ts data/pictures/environments.png
 *
 * @module
 */
import { type EnvId, envIds, make } from "../../lib/envs/registry.ts";
import { animate } from "../../lib/notebook/animate.ts";
import { runTask, SetUpError } from "../../lib/tasks/set_up_error.ts";
import { drawSheet } from "./contact_sheet/sheet.ts";
import { randomPlay } from "./random_play.ts";

/** The rows of the sheet, and after how many steps of random play each world shows what it is about. */
const rows: readonly (readonly (readonly [id: EnvId, steps: number])[])[] = [
  [["CartPole-v1", 12], ["MountainCar-v0", 150], ["MountainCarContinuous-v0", 145]],
  [["Acrobot-v1", 128], ["Pendulum-v1", 15], ["FrozenLake-v1", 65], ["FrozenLake8x8-v1", 113], [
    "CliffWalking-v1",
    47,
  ]],
  [["Maze", 55], ["GridWorld", 9], ["GridWorld4x3", 89], ["WindyGridWorld", 41], ["Bandit", 9]],
  [["RandomWalk", 9], ["Chain", 33], ["BlindCliffwalk", 67]],
];

async function main(): Promise<number> {
  const [path] = Deno.args;
  if (!path) throw new SetUpError("contact_sheet.ts: say which OUT.png");
  const play = (id: EnvId, steps: number) => randomPlay(make({ id, options: {} }), steps);
  for (const id of envIds) {
    const animation = animate(play(id, 200)), { data } = await animation.bundle();
    const sizes = [animation.toSvg().length, data["image/png"].length].map((bytes) => bytes / 1000);
    const [svg, png] = sizes.map((kilobytes) => `${kilobytes.toFixed(1).padStart(6)} KB`);
    console.log(`${id.padEnd(28)} SVG ${svg}   PNG ${png}`);
  }
  const tiles = rows.map((row) =>
    row.map(([id, steps]) => ({ title: id, scene: play(id, steps).frames[steps] }))
  );
  await drawSheet(tiles).save(path);
  const shown = new Set(rows.flat().map(([id]) => kindOf(id)));
  const missing = envIds.filter((id) => !shown.has(kindOf(id)));
  if (missing.length > 0) console.log(`Not on the sheet yet: ${missing.join(", ")}`);
  return 0;
}

/** The id without the version, which says no more than how long an episode may be. */
function kindOf(id: EnvId): string {
  return id.replace(/-v\d+$/, "");
}

if (import.meta.main) await runTask(main);
