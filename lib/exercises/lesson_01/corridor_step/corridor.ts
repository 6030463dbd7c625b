/** What follows an action. */
export interface Following {
  nextState: number;
  reward: number;
  terminated: boolean;
}

/** What is asked for. */
export type Follow = (state: number, action: number, squares: number) => Following;

/** A corridor in which a move is `move`, and in which one thing or another is otherwise than it should be. */
export function corridor({ move = go, exit = isLast, reward = 1, otherwise = 0 }: {
  move?: (state: number, action: number, squares: number) => number;
  exit?: (nextState: number, squares: number, state: number, action: number) => boolean;
  reward?: number;
  otherwise?: number;
}): Follow {
  return (state, action, squares) => {
    const nextState = move(state, action, squares), terminated = exit(nextState, squares, state, action);
    return { nextState, reward: terminated ? reward : otherwise, terminated };
  };
}

/** The move itself. */
export function go(state: number, action: number): number {
  return action === 1 ? state + 1 : Math.max(0, state - 1);
}

function isLast(nextState: number, squares: number): boolean {
  return nextState === squares - 1;
}
