/** What a step of Gymnasium's returns. */
export type Answer = [
  observation: number,
  reward: number,
  terminated: boolean,
  truncated: boolean,
  info: object,
];

/** What is asked for. */
export interface Count {
  steps: number;
  return: number;
}

/** A count of the steps up to one that is over, and of what each pays. */
export function counting({ over = isOver, paid = ([, reward]) => reward, from = 0 }: {
  over?: (answer: Answer) => boolean;
  paid?: (answer: Answer) => number;
  from?: number;
}): (answers: Answer[]) => Count {
  return (answers) => {
    let steps = from, sum = 0;
    for (const answer of answers) {
      steps++;
      sum += paid(answer);
      if (over(answer)) break;
    }
    return { steps, return: sum };
  };
}

function isOver([, , terminated, truncated]: Answer): boolean {
  return terminated || truncated;
}
