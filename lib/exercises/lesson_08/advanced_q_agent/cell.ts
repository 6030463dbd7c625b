/** The head of the answer. */
export const signature = `\
// act: ε-greedy in the model's values, drawn as rl.rules.epsilonGreedy draws from exploration; where greedy, ε is 0.
// train: remembers; the newest batchSize are kept. Once there are as many, each call lowers epsilon by epsilonDecay,
// though never below epsilonMin, and then replays. replay: learns from the whole memory, by one call of learnFrom.
class MyAdvancedQAgent`;

/** What it holds, and what is not asked for. */
const head = `\
  memory: Experience[] = [];
  epsilon: number;

  constructor(readonly parts: AdvancedQAgentParts) { // { model, learnFrom, settings, exploration }
    this.epsilon = parts.settings.epsilon;
  }
`;

/** The unsolved cell. */
export const start = `${signature} {
${head}
  act(state: Float32Array, { greedy = false } = {}): number {
    throw new rl.Todo();
  }
  replay(): void {
    throw new rl.Todo();
  }
  train(experience: Experience): void {
    throw new rl.Todo();
  }
}`;

/** The solved one. */
export const solution = `${signature} {
${head}
  act(state: Float32Array, { greedy = false } = {}): number {
    const { model, exploration, settings: { actionSize } } = this.parts;
    const values = tf.tidy(() => model.predict(tf.tensor([state]), tf.ones([1, actionSize])).dataSync());
    return rl.rules.epsilonGreedy(values, greedy ? 0 : this.epsilon, exploration);
  }

  replay(): void {
    const { model, learnFrom, settings } = this.parts;
    learnFrom(this.memory, model, model, settings);
  }

  train(experience: Experience): void {
    const { batchSize, epsilonDecay, epsilonMin } = this.parts.settings;
    this.memory.push(experience);
    if (this.memory.length > batchSize) this.memory.shift();
    if (this.memory.length === batchSize) {
      this.epsilon = Math.max(epsilonMin, this.epsilon - epsilonDecay);
      this.replay();
    }
  }
}`;
