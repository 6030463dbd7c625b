import type { Scene, Shape } from "../../../lib/envs/scene.ts";
import { Animation, type AnimationFrame } from "../../../lib/notebook/animation.ts";

/** A scene in which everything that can change does: place, angle, size, colour, words, order; things come and go. */
function scene(frame: number): Scene {
  const even = frame % 2 === 0;
  const box: Shape = {
    key: "box",
    kind: "rectangle",
    x: 60 + 7 * frame,
    y: 40,
    angle: 15 * frame,
    width: 30 + 4 * frame,
    height: 24,
    fill: even ? "#0072b2" : "#d55e00",
    ...(frame > 2 && { cornerRadius: frame }),
  };
  const ball: Shape = { key: "ball", kind: "disc", x: 200, y: 40, radius: 8 + 3 * frame, fill: "#009e73" };
  const rod: Shape = {
    key: "rod",
    kind: "line",
    x: 300,
    y: 70,
    angle: -20 * frame,
    toX: 0,
    toY: -40 + 3 * frame,
    stroke: "#e69f00",
    strokeWidth: 3 + frame,
  };
  const label: Shape = {
    key: "label",
    kind: "text",
    text: ["up & down", "left < right", "up & down", "γ ≥ 1", "left < right", ""][frame],
    x: 340,
    y: 40 + 5 * frame,
    angle: 10 * frame,
    size: frame === 3 ? 20 : 14,
    fill: even ? "#222222" : "#cc79a7",
    anchor: frame < 3 ? "start" : "middle",
  };
  const flash: Shape = { key: "flash", kind: "disc", x: 200, y: 40, radius: 6, fill: "#cc79a7" };
  const still: Shape = {
    key: "still",
    kind: "rectangle",
    x: 225,
    y: 75,
    width: 430,
    height: 4,
    fill: "#d9d9d9",
  };
  const kite: Shape = {
    key: "kite",
    kind: "polyline",
    x: 260 + 3 * frame,
    y: 50,
    angle: 9 * frame,
    points: [[-12, 0], [0, -10 - frame], [12, 0], ...(frame > 3 ? [[0, 20] as const] : [])],
    ...(frame > 0 && frame < 4 && { stroke: "#d55e00" }),
    ...(frame > 1 && { strokeWidth: frame }),
    ...(frame !== 2 && { fill: even ? "#56b4e9" : "#e69f00" }),
  };
  const flag: Shape = {
    key: "flag",
    kind: "polyline",
    x: 20,
    y: 20,
    points: [[0, 40], [0, 0], [20, 8], [0, 16]],
    stroke: "#222222",
    strokeWidth: 2,
    fill: "#009e73",
  };
  const turncoat: Shape = even
    ? { key: "turncoat", kind: "disc", x: 410, y: 20, radius: 9, fill: "#56b4e9" }
    : { key: "turncoat", kind: "rectangle", x: 410, y: 20, width: 14, height: 14, fill: "#56b4e9" };
  const order = frame < 3 ? [box, ball] : [ball, box]; // who is painted over whom
  const flashes = frame === 1 || frame === 2 || frame === 4 ? [flash] : [];
  const late = frame === 0 || frame === 5 ? [] : [rod];
  return {
    width: 450,
    height: 90,
    shapes: [still, flag, ...order, kite, ...flashes, ...late, turncoat, label],
  };
}

/** Six frames of it, each standing for a time of its own. */
export const restless: readonly AnimationFrame[] = [40, 80, 40, 120, 60, 500].map((delay, frame) => ({
  scene: scene(frame),
  delay,
  title: "Restless",
  captions: [`step ${frame}`, `action ${frame % 2}`, `return ${-frame}`],
}));

/** They as an animation. */
export const restlessAnimation: Animation = new Animation(restless, "Everything changes.");
