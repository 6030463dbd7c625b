/** The head of the cell. */
export const signature = `\
// First-visit Monte Carlo: it learns when an episode has terminated, and forgets one that was truncated. To act,
// draw random.random(); if it is below epsilon, take random.integers(0, actions), else the first of the best.
class MyMonteCarlo`;

const fields = `\
  values: number[][]; // a row for each state
  counts: number[][]; // how many returns each value is the mean of
  episode: { state: number; action: number; reward: number }[] = [];

  constructor(
    states: number,
    actions: number,
    readonly settings: { discount: number; epsilon: number },
    readonly random: rl.Generator,
  ) {
    this.values = Array.from({ length: states }, () => Array(actions).fill(0));
    this.counts = Array.from({ length: states }, () => Array(actions).fill(0));
  }
`;

const written = (act: string, learn: string) =>
  `${signature} {
${fields}
  act(state: number, { greedy = false } = {}): number {
${act}
  }
  learn({ observation, action, reward, terminated, truncated }: rl.Transition<number, number>): void {
${learn}
  }
  dispose(): void {}
}`;

/** The unsolved cell: it holds and begins what is the same in every such agent. */
export const start = written("    throw new rl.Todo();", "    throw new rl.Todo();");

/** The solved cell. */
export const solution = written(
  `\
    const row = this.values[state], { epsilon } = this.settings;
    if (!greedy && this.random.random() < epsilon) return this.random.integers(0, row.length);
    return row.indexOf(Math.max(...row));`,
  `\
    this.episode.push({ state: observation, action, reward });
    if (terminated) {
      let next = 0;
      for (let t = this.episode.length - 1; t >= 0; t--) {
        const { state, action, reward } = this.episode[t];
        next = reward + this.settings.discount * next;
        const first = this.episode.findIndex((step) => step.state === state && step.action === action);
        if (first < t) continue;
        const count = ++this.counts[state][action];
        this.values[state][action] += (1 / count) * (next - this.values[state][action]);
      }
    }
    if (terminated || truncated) this.episode = [];`,
);
