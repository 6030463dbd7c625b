/** What is asked for: one move of a value, in place. */
export type Estimate = (
  values: number[],
  state: number,
  reward: number,
  nextState: number,
  terminated: boolean,
  truncated: boolean,
) => void;

/** An estimate that looks beyond a step only where `goesOn` says so. */
export function estimating(goesOn: (terminated: boolean, truncated: boolean) => boolean): Estimate {
  return (values, state, reward, nextState, terminated, truncated) => {
    const target = goesOn(terminated, truncated) ? reward + values[nextState] : reward;
    values[state] += 0.1 * (target - values[state]);
  };
}

/** The right one. */
export const right = estimating((terminated) => !terminated);
