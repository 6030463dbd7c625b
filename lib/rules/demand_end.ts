import type { Outcome } from "../envs/tabular/transition_model.ts";

/** For each state the choices that there are, and for each choice all that can follow. */
export type Choices = (state: number) => readonly (readonly Outcome[])[];

/**
 * Refuses a world in which an episode cannot end: without discount its return has no bound. A place to rest for
 * ever, where nothing is paid, is as good as an end.
 *
 * @param owner Who needs an end, for the message.
 * @param states The states in which episodes begin or go on.
 * @throws {RangeError} If from one of them neither can be reached.
 */
export function demandEnd(owner: string, states: readonly number[], choices: Choices): void {
  const resting = new Set(states);
  untilSettled(resting, () => {
    for (const state of resting) {
      if (!choices(state).some((following) => following.every(rests))) resting.delete(state);
    }
  });
  const ending = new Set(resting);
  untilSettled(ending, () => {
    for (const state of states) {
      if (choices(state).some((following) => following.some(ends))) ending.add(state);
    }
  });
  const endless = states.find((state) => !ending.has(state));
  if (endless === undefined) return;
  throw new RangeError(
    `${owner}: an episode cannot end from state ${endless}, and without discount what it pays has no bound; ` +
      "choose a discount below 1, or a horizon",
  );

  function rests({ probability, reward, nextState, terminated }: Outcome): boolean {
    return probability === 0 || reward === 0 && (terminated || resting.has(nextState));
  }

  function ends({ probability, nextState, terminated }: Outcome): boolean {
    return probability > 0 && (terminated || ending.has(nextState));
  }
}

/** Goes on adding to a set, or taking away from it, until it stays as it is. */
function untilSettled(set: ReadonlySet<number>, change: () => void): void {
  let size;
  do {
    size = set.size;
    change();
  } while (set.size !== size);
}
