import type { Env } from "../envs/env.ts";
import type { Scene } from "../envs/scene.ts";
import type { Figure } from "./figure.ts";
import { card } from "./plot/card.ts";
import { sceneShapes } from "./svg.ts";
import { type Rows, Table, type TableOptions } from "./table.ts";

/** Options of {@linkcode show} for a picture. */
export interface ShowOptions {
  readonly title?: string;
}

/**
 * Makes something visible; a cell shows it by ending with it: an environment
 * in its present state, a scene, or a table of numbers and words.
 *
 * @throws {TypeError} If it is none of these.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("CartPole-v1");
 * env.reset({ seed: 0 });
 * rl.show(env);
 * rl.show({ left: [0.1, 0.4], right: [0.9, 0.6] }, { columns: ["upright", "falling"] });
 * rl.show([{ "ε": 0.1, "mean return": 195 }, { "ε": 0.2, "mean return": 180 }]);
 * ```
 */
export function show<Observation, Action>(
  thing: Env<Observation, Action> | Scene,
  options?: ShowOptions,
): Figure;
export function show(thing: Rows, options?: TableOptions): Table;
export function show<Observation, Action>(
  thing: Env<Observation, Action> | Scene | Rows,
  options: ShowOptions & TableOptions = {},
): Figure | Table {
  if (typeof thing !== "object" || thing === null) {
    throw new TypeError(`show: shows an environment, a scene or a table, got ${thing}`);
  }
  if (isEnv(thing)) return showScene(thing.render(), `${thing.spec.id}, its present state.`, options);
  if (isScene(thing)) return showScene(thing, "A scene.", options);
  return new Table(thing, options);
}

function showScene(scene: Scene, description: string, { title }: ShowOptions): Figure {
  const { width, height } = scene;
  return card({ drawing: sceneShapes(scene), width, height, title, description: title ?? description });
}

function isEnv<Observation, Action>(thing: object): thing is Env<Observation, Action> {
  return "render" in thing && typeof thing.render === "function" && "spec" in thing;
}

function isScene(thing: object): thing is Scene {
  return "shapes" in thing && Array.isArray(thing.shapes);
}
