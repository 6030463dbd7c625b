import type { TabularTransition } from "../../../agents/agent.ts";
import type { Generator } from "../../../random/generator.ts";

/** Transitions that are alike: whichever of them is replayed, the same is learnt. */
export interface Kind {
  /** Where the first of them lies. */
  readonly place: number;
  /** How many there are. */
  readonly count: number;
}

/** The kinds of transitions in a memory: 2n of them on the blind cliffwalk, one for each state and action. */
export function kindsOf(transitions: readonly TabularTransition[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const [at, { observation, action }] of transitions.entries()) {
    const name = `${observation}, ${action}`, { place, count } = kinds.get(name) ?? { place: at, count: 0 };
    kinds.set(name, { place, count: count + 1 });
  }
  return [...kinds.values()];
}

/** Where a transition lies of the kind that is the greatest by some measure. */
export function greatest(kinds: readonly Kind[], measure: (place: number) => number): number {
  let place = -1, most = -Infinity;
  for (const kind of kinds) {
    const measured = measure(kind.place);
    if (measured > most) [place, most] = [kind.place, measured];
  }
  return place;
}

/** Where a transition lies of a kind drawn at random, each of its transitions as often as its priority says. */
export function proportionally(
  kinds: readonly Kind[],
  priority: (place: number) => number,
  random: Generator,
): number {
  const shares = kinds.map(({ place, count }) => count * priority(place));
  let left = random.random() * shares.reduce((sum, share) => sum + share, 0);
  const drawn = shares.findIndex((share) => (left -= share) < 0);
  return kinds[drawn === -1 ? kinds.length - 1 : drawn].place; // the sum above may have been rounded up
}
