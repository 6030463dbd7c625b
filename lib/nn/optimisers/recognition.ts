import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { sameShape, type Shape } from "../shape.ts";

/** What a snapshot says of a parameter. */
interface Described {
  /** Its {@linkcode ownName}. */
  readonly name: string | null;
  readonly shape: Shape;
}

/**
 * The name of a variable within its network: `layers.0.weight` of
 * `Mlp1.layers.0.weight`. The network's number can be another one the next
 * time, and so can the whole name of a variable that tfjs numbered for want of
 * one: of that it is null.
 */
export function ownName({ name }: tf.Variable): string | null {
  return /^\d+$/.test(name) ? null : name.replace(/^[^./]*\d+[./]/, "");
}

/**
 * Which parameter of a snapshot each variable is.
 *
 * They are known by their own names. Where one has none, or two have the same,
 * as in two networks of one kind, only all of them together can be told apart:
 * by the order in which they were made.
 *
 * @param owner Who asks, for messages.
 * @param stored The parameters of the snapshot, in the order in which they were made.
 * @param variables In any order.
 * @param isFirst Whether no variable has been recognised before; one of these must be then.
 * @returns For each variable the place of its parameter; −1 where the snapshot has none for it.
 * @throws {TypeError} If it cannot be told, or a shape is another.
 */
export function recognise(
  owner: string,
  stored: readonly Described[],
  variables: readonly tf.Variable[],
  isFirst: boolean,
): number[] {
  if (stored.length === 0) return variables.map(() => -1);
  const there = stored.map(({ name }) => name), here = variables.map(ownName);
  const byName = tellApart(there) && tellApart(here);
  const places = byName ? here.map((name) => there.indexOf(name)) : placesByAge(variables);
  const isSure = byName
    ? !isFirst || places.some((place) => place >= 0)
    : isFirst && here.length === there.length && here.every((name, i) => name === there[places[i]]);
  if (!isSure) throw unrecognised(owner, there, variables);
  for (const [i, place] of places.entries()) {
    if (place >= 0) demandShape(owner, place, stored[place].shape, variables[i]);
  }
  return places;
}

function tellApart(names: readonly (string | null)[]): boolean {
  return !names.includes(null) && new Set(names).size === names.length;
}

/** For each variable how many of the others are older. */
function placesByAge(variables: readonly tf.Variable[]): number[] {
  return variables.map(({ id }) => variables.filter((other) => other.id < id).length);
}

function demandShape(owner: string, place: number, shape: Shape, variable: tf.Variable): void {
  if (sameShape(shape, variable.shape)) return;
  throw new TypeError(
    `${owner}: "${variable.name}" has shape [${variable.shape.join(", ")}], parameter ${place} of the ` +
      `snapshot has [${shape.join(", ")}]; restore it for the network that it was taken of`,
  );
}

function unrecognised(
  owner: string,
  stored: readonly (string | null)[],
  variables: readonly tf.Variable[],
): TypeError {
  return new TypeError(
    `${owner}: the snapshot is of ${stored.length} parameters, ${inWords(stored)}, and which of them are ` +
      `${
        inWords(variables.map(({ name }) => name))
      } cannot be told; give the variables the names that they ` +
      "had, or let the first update after restore() be of all of them",
  );
}
