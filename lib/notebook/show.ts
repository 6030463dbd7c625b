import * as tf from "@tensorflow/tfjs";
import { ActionValues } from "../agents/action_values.ts";
import type { Env } from "../envs/env.ts";
import { demandKnown } from "../demands/known.ts";
import { inspection } from "../envs/inspection.ts";
import type { Scene } from "../envs/scene.ts";
import type { GradientCheck } from "../nn/gradients/check_gradients.ts";
import { areGradientNorms } from "../nn/gradients/gradient_norms.ts";
import { isWithLoss, type LossAndGradients } from "../nn/gradients/gradients.ts";
import { Network } from "../nn/networks/network.ts";
import type { Figure } from "./figure.ts";
import { isGradientCheck, showCheck, showGradients } from "./gradients.ts";
import { networkDiagram } from "./network_diagram.ts";
import { card } from "./plot/card.ts";
import { sceneShapes } from "./svg.ts";
import { type Rows, Table, type TableOptions } from "./table.ts";
import { areTensors, showTensor, showTensors, type Tensors } from "./tensors.ts";
import { Words } from "./words.ts";

const shown = "an environment, a scene, a network, a tensor or a table";

/** What says in words what it is like, such as an agent or an optimiser. */
export interface Described {
  /** What it is like. */
  [inspection](): string;
}

/** Options of {@linkcode show} for a picture. */
export interface ShowOptions {
  /** Above the picture. */
  readonly title?: string;
}

/**
 * Makes something visible; a cell shows it by ending with it: an environment
 * in its present state, a scene, the layers of a network, a tensor, gradients or
 * what their check has found, or a table of numbers and words.
 *
 * @param thing For a table, its rows: lists, records or single entries, in order or by their names.
 * @throws {TypeError} If it is none of these, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("CartPole-v1");
 * env.reset({ seed: 0 });
 * rl.show(env);
 * rl.show({ left: [0.1, 0.4], right: [0.9, 0.6] }, { columns: ["upright", "falling"] });
 * rl.show(new rl.ActionValues(3, 2)); // such as agent.values
 * rl.show([{ "ε": 0.1, "mean return": 195 }, { "ε": 0.2, "mean return": 180 }]);
 * ```
 */
export function show<Observation, Action>(
  thing: Env<Observation, Action> | Scene | Network,
  options?: ShowOptions,
): Figure;
/** Makes a table of its rows, or of action values, a row for each state; see the description of the first form. */
export function show(thing: Rows | ActionValues, options?: TableOptions): Table;
/**
 * Makes a table of a tensor's numbers, of the shapes and norms of several such as gradients, or of where a gradient
 * is wrong; what does not fit a table, and agents, optimisers and memories, are shown in words.
 */
export function show(
  thing: tf.Tensor | Tensors | LossAndGradients | GradientCheck | Described,
  options?: TableOptions,
): Table | Words;
export function show<Observation, Action>(
  thing:
    | Env<Observation, Action>
    | Scene
    | Network
    | Rows
    | ActionValues
    | tf.Tensor
    | Tensors
    | LossAndGradients
    | GradientCheck
    | Described,
  options: ShowOptions & TableOptions = {},
): Figure | Table | Words {
  if (typeof thing !== "object" || thing === null) {
    throw new TypeError(`show: shows ${shown}, got ${thing}`);
  }
  if (thing instanceof Promise) {
    throw new TypeError(`show: shows ${shown}, got a promise; write await before it`);
  }
  if (isEnv(thing)) return showScene(thing.render(), `${thing.spec.id}, its present state.`, options);
  if (isScene(thing)) return showScene(thing, "A scene.", options);
  if (thing instanceof Network) return showNetwork(thing, options);
  if (thing instanceof ActionValues) return tableOf(thing, options);
  if (thing instanceof tf.Tensor) return showTensor(thing, options);
  if (areTensors(thing)) return showTensors(thing, options);
  if (isWithLoss(thing)) return showGradients(thing, options);
  if (isGradientCheck(thing)) return showCheck(thing, options);
  if (isDescribed(thing)) return new Words(thing[inspection](), options);
  if (!isPlain(thing)) throw new TypeError(`show: shows ${shown}, got ${thing.constructor.name}`);
  return new Table(thing, areGradientNorms(thing) ? { columns: ["norm"], ...options } : options);
}

function tableOf(values: ActionValues, options: TableOptions): Table {
  const columns = Array.from({ length: values.actions }, (_, action) => `action ${action}`);
  const rows = Array.from(values, (row, state) => [`state ${state}`, row] as const);
  return new Table(Object.fromEntries(rows), { columns, ...options });
}

function showNetwork(network: Network, options: ShowOptions): Figure {
  demandKnown("show", options, ["title"]);
  return networkDiagram(network, options.title);
}

function showScene(scene: Scene, description: string, options: ShowOptions): Figure {
  demandKnown("show", options, ["title"]);
  const { title } = options;
  const { width, height } = scene;
  return card({ drawing: sceneShapes(scene), width, height, title, description: title ?? description });
}

function isDescribed(thing: object): thing is Described {
  return inspection in thing && typeof thing[inspection] === "function";
}

function isEnv<Observation, Action>(thing: object): thing is Env<Observation, Action> {
  return "render" in thing && typeof thing.render === "function" && "spec" in thing;
}

/** Whether it is a list or a record, and not a thing with a class of its own. */
function isPlain(thing: object): boolean {
  const kind = Object.getPrototypeOf(thing);
  return Array.isArray(thing) || ArrayBuffer.isView(thing) || kind === null ||
    Object.getPrototypeOf(kind) === null;
}

function isScene(thing: object): thing is Scene {
  return "shapes" in thing && Array.isArray(thing.shapes);
}
