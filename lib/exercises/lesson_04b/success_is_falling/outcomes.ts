/** What a step pays, and how many full episodes in a row there are after it. */
export interface Outcome {
  readonly reward: number;
  readonly streak: number;
}

/** Says what a step comes to. */
export type Judge = (terminated: boolean, truncated: boolean, step: number, streak: number) => Outcome;

/** A step that ends nothing. */
export const onTheWay = (streak: number): Outcome => ({ reward: 0, streak });

/** A step in which the pole falls. */
export const fall: Outcome = { reward: -1, streak: 0 };

/** The source's outcome, in which whoever falls late has succeeded. */
export function paying(late: number): Judge {
  return (terminated, _truncated, step, streak) => {
    if (!terminated) return onTheWay(streak);
    return step < late ? fall : { reward: 1, streak: streak + 1 };
  };
}
