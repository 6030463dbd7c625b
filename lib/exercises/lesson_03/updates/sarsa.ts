import { towards } from "./steps.ts";

/** One step of SARSA: the target takes the action that follows. */
export const sarsa = towards((q, nextState, nextAction) => q[nextState][nextAction]);

/** One step of Q-learning: the target takes the best action that there is. */
export const qLearning = towards((q, nextState) => Math.max(...q[nextState]));
