import { inWords } from "../../demands/in_words.ts";
import { doYouMean } from "../../demands/meant.ts";
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
  const names = Object.keys(initialisers), quoted = names.map((name) => `"${name}"`).join(", ");
  throw new TypeError(
    `${owner}: ${option} must be one of ${quoted} or a function, got ${inWords(initialiser)}` +
      (otherwiseCalled(initialiser) ?? doYouMean(initialiser, names)),
  );
}

/** What PyTorch calls by the first name of an author's, as `xavier_uniform_`. */
function otherwiseCalled(name: unknown): string | undefined {
  const [, first, distribution] = /^(xavier|kaiming)_?(uniform|normal)?_?$/i.exec(String(name)) ?? [];
  if (first === undefined) return undefined;
  const own = first.toLowerCase() === "xavier" ? "glorot" : "he";
  const kinds = distribution === undefined ? ["Uniform", "Normal"] : [capitalised(distribution)];
  return `; do you mean ${kinds.map((kind) => `"${own}${kind}"`).join(" or ")}?`;
}

function capitalised(word: string): string {
  return word[0].toUpperCase() + word.slice(1).toLowerCase();
}
