import { inWords } from "../../demands/in_words.ts";
import { constant } from "./constant.ts";
import type { Initialiser } from "./initialiser.ts";
import { glorotNormal, heNormal, lecunNormal } from "./normal.ts";
import { orthogonal } from "./orthogonal.ts";
import { glorotUniform, heUniform, lecunUniform, pytorch } from "./uniform.ts";

/**
 * The initialisers by the names under which networks take them.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const { heUniform } = rl.nn.initialisers;
 * heUniform([4, 128], { in: 4, out: 128 }, new rl.Generator(0)); // 512 numbers within ±√(6/4)
 * ```
 */
export const initialisers = {
  pytorch,
  lecunUniform,
  lecunNormal,
  glorotUniform,
  glorotNormal,
  heUniform,
  heNormal,
  orthogonal: orthogonal(),
  zeros: constant(0),
} as const;

/** The name of an initialiser. */
export type InitialiserName = keyof typeof initialisers;

/**
 * The initialiser that an option names, or is.
 *
 * @throws {TypeError} If it is neither the name of one nor a function.
 */
export function initialiserOf(
  owner: string,
  option: string,
  initialiser: InitialiserName | Initialiser,
): Initialiser {
  if (typeof initialiser === "function") return initialiser;
  if (typeof initialiser === "string" && Object.hasOwn(initialisers, initialiser)) {
    return initialisers[initialiser];
  }
  const names = Object.keys(initialisers).map((name) => `"${name}"`).join(", ");
  throw new TypeError(
    `${owner}: ${option} must be one of ${names} or a function, got ${inWords(initialiser)}`,
  );
}
