import type { TransitionTable } from "../../envs/tabular/transition_table.ts";
import { tdTarget } from "../td_target.ts";

/**
 * Looks one step ahead: fills a row with what each action is worth in a state, the mean of its one-step targets,
 * `q(s, a) = Σ p(s', r | s, a) [r + γ v(s')]`.
 *
 * This is where planning spends its time. It reads the numbers of the table in a row, which takes a fifth of the time
 * that it takes to go from object to object.
 *
 * @see Sutton & Barto (2018), equation 4.6
 */
export function lookAhead(
  { places, probabilities, nextStates, rewards, terminated }: TransitionTable,
  state: number,
  values: Float64Array,
  discount: number,
  row: Float64Array,
): void {
  for (let action = 0; action < row.length; action++) {
    const pair = state * row.length + action, end = places[pair + 1];
    let sum = 0;
    for (let i = places[pair]; i < end; i++) {
      const target = tdTarget(rewards[i], values[nextStates[i]], discount, terminated[i] === 1);
      sum += probabilities[i] * target;
    }
    row[action] = sum;
  }
}
