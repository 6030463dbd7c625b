/** The head of the answer. */
export const signature = `\
// Plays by a softmax of theta, and learns from whole episodes that end in the goal, none that were cut short.
// Every act draws random.random() once, and takes the first action whose chance, with those before it, is above it.
// The temperature is 1, and the update divides by T. You may call softmax, sampleAction and gradient from above.
class MyMazeAgent`;

/** What it holds, and how it is made. */
const constructor = `\
  readonly theta: number[][];
  #stepSize: number;
  #random: rl.Generator;
  #history: [state: number, action: number][] = [];

  constructor(theta: number[][], stepSize: number, random: rl.Generator) {
    this.theta = theta.map((row) => [...row]);
    [this.#stepSize, this.#random] = [stepSize, random];
  }`;

/** The unsolved cell. */
export const start = `${signature} {
${constructor}

  probabilities(state: number): number[] {
    throw new rl.Todo();
  }
  act(state: number): number {
    throw new rl.Todo();
  }
  learn({ observation, action, terminated, truncated }: rl.Transition<number, number>): void {
    throw new rl.Todo();
  }
  dispose(): void {}
}`;

/** The solved one. */
export const solution = `${signature} {
${constructor}

  probabilities(state: number): number[] {
    const largest = Math.max(...this.theta[state]);
    const powers = this.theta[state].map((preference) => Math.exp(preference - largest));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  }

  act(state: number): number {
    const drawn = this.#random.random(), chances = this.probabilities(state);
    let action = 0, sum = chances[0];
    while (sum <= drawn && action < chances.length - 1) sum += chances[++action];
    return action;
  }

  learn({ observation, action, terminated, truncated }: rl.Transition<number, number>): void {
    this.#history.push([observation, action]);
    if (terminated) this.#update();
    if (terminated || truncated) this.#history = [];
  }

  #update(): void {
    const policy = this.theta.map((_, state) => this.probabilities(state));
    for (const [state, action] of this.#history) {
      policy[state].forEach((chance, other) => {
        const surprise = (other === action ? 1 : 0) - chance;
        this.theta[state][other] += this.#stepSize * surprise / this.#history.length;
      });
    }
  }

  dispose(): void {}
}`;
