import type { Exercise } from "../exercises/judge.ts";
import { exercises } from "../exercises/mod.ts";
import { inWords } from "../demands/in_words.ts";
import { nearestFirst } from "../exercises/nearest.ts";

/**
 * The exercise of an id.
 *
 * @param caller Who asks, as the error names it.
 * @throws {TypeError} If it is no text.
 * @throws {RangeError} If there is none; it lists those that there are, the nearest first.
 */
export function knownExercise(caller: string, id: string): Exercise {
  if (typeof id !== "string") {
    throw new TypeError(
      `${caller}: the exercise's name comes first, as in rl.${caller}("td-target", myTdTarget), got ${
        inWords(id)
      }`,
    );
  }
  const known = new Map<string, Exercise>(Object.entries(exercises)), exercise = known.get(id);
  if (exercise !== undefined) return exercise;
  const ids = nearestFirst(id, [...known.keys()]).map((each) => `"${each}"`).join(", ");
  throw new RangeError(`${caller}: there is no exercise "${id}"; there are ${ids}`);
}
