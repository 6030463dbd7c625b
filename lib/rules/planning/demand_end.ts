import type { TransitionModel } from "../../envs/tabular/transition_model.ts";
import { restingStates } from "./resting_states.ts";
import { untilSettled } from "./until_settled.ts";

/** Between what there is a choice in a state: for each choice the actions that may then be taken. */
export type Choices = (state: number) => readonly (readonly number[])[];

/** In which states there is something to do, and what. */
export interface Acting {
  /** The states in which episodes begin or go on. */
  readonly states: readonly number[];
  /** The choices that there are in them. */
  readonly choices: Choices;
}

/**
 * Refuses a world in which an episode cannot end: without discount its return has no bound. A place to rest for
 * ever, where nothing is paid, is as good as an end.
 *
 * @param owner Who needs an end, for the message.
 * @throws {RangeError} If from one of the states neither can be reached.
 */
export function demandEnd(owner: string, model: TransitionModel, { states, choices }: Acting): void {
  const { places, probabilities, nextStates, terminated } = model.table;
  const ending = restingStates(model, { states, choices });
  untilSettled(states, ending, (state) => {
    const canEnd = choices(state).some((actions) => actions.some((action) => ends(state, action)));
    return canEnd ? 1 : ending[state];
  });
  const endless = states.find((state) => ending[state] === 0);
  if (endless === undefined) return;
  throw new RangeError(
    `${owner}: an episode cannot end from state ${endless}, and without discount what it pays has no bound; ` +
      "choose a discount below 1, or a horizon, which valueIteration and policyEvaluation have",
  );

  /** Whether an end may follow, or a state from which one can be reached. */
  function ends(state: number, action: number): boolean {
    const pair = state * model.actions + action;
    for (let i = places[pair]; i < places[pair + 1]; i++) {
      if (probabilities[i] > 0 && (terminated[i] === 1 || ending[nextStates[i]] === 1)) return true;
    }
    return false;
  }
}
