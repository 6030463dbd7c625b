import { inWords } from "../../demands/in_words.ts";
import type { Scene } from "../../envs/scene.ts";
import type { AnimationFrame } from "./frame.ts";

const fluent = 25; // pictures a second
const longest = 12; // seconds for pictures that are watched one by one
const lastDelay = 1000; // milliseconds that the last picture stands before all begins again

/**
 * How many pictures a second are shown if nobody says it: 25, or where they
 * jump as many as their scene says, or as many as bring them to their end in
 * twelve seconds.
 *
 * @param scene The first of them.
 * @param pictures How many follow it.
 */
export function paceOf({ framesPerSecond = fluent }: Scene, pictures: number): number {
  return Math.min(fluent, Math.max(framesPerSecond, pictures / longest));
}

/**
 * Refuses a pace that is none.
 *
 * @throws {RangeError} If it is not a number above 0.
 */
export function demandPace(owner: string, framesPerSecond: unknown): void {
  if (typeof framesPerSecond === "number" && framesPerSecond > 0) return;
  throw new RangeError(`${owner}: framesPerSecond must be above 0, got ${inWords(framesPerSecond)}`);
}

/** Pictures one after another under one title, each as long as the pace says, the last for a second. */
export function inSequence(
  pictures: readonly Omit<AnimationFrame, "title" | "delay">[],
  { title, framesPerSecond }: { readonly title: string; readonly framesPerSecond: number },
): AnimationFrame[] {
  const delay = Math.round(1000 / framesPerSecond);
  return pictures.map(({ scene, captions }, place) => (
    { scene, captions, title, delay: place === pictures.length - 1 ? lastDelay : delay }
  ));
}
