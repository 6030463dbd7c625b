/** The head of the answer. */
export const signature = `\
// train: remembers, and forgets the oldest of more than memorySize; counts the step. From step startReplayStep on, each
// call lowers epsilon as before, then lets the target take over the weights if step is a multiple of targetInterval,
// then replays. replay: learns from a batch; each of its batchSize experiences is drawn from all that are remembered,
// by replay.integers(0, memory.length). The target says what the next states are worth.
class MyDqnAgent`;

/** What it holds, and what is not asked for. */
const head = `\
  memory: Experience[] = [];
  step = 0;
  epsilon: number;
  constructor(readonly parts: DqnAgentParts) { // { model, target, learnFrom, settings, exploration, replay }
    this.epsilon = parts.settings.epsilon;
  }

  act(state: Float32Array, { greedy = false } = {}): number {
    const { model, exploration, settings: { actionSize } } = this.parts;
    const values = tf.tidy(() => model.predict(tf.tensor([state]), tf.ones([1, actionSize])).dataSync());
    return rl.rules.epsilonGreedy(values, greedy ? 0 : this.epsilon, exploration);
  }
`;

/** The unsolved cell. */
export const start = `${signature} {
${head}
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
  replay(): void {
    const { model, target, learnFrom, settings, replay } = this.parts;
    const draw = () => this.memory[replay.integers(0, this.memory.length)];
    learnFrom(Array.from({ length: settings.batchSize }, draw), model, target, settings);
  }

  train(experience: Experience): void {
    const { model, target, settings } = this.parts;
    const { epsilonDecay, epsilonMin, memorySize, startReplayStep, targetInterval } = settings;
    this.memory.push(experience);
    if (this.memory.length > memorySize) this.memory.shift();
    this.step++;
    if (this.step >= startReplayStep) {
      this.epsilon = Math.max(epsilonMin, this.epsilon - epsilonDecay);
      if (this.step % targetInterval === 0) target.network.copyFrom(model.network);
      this.replay();
    }
  }
}`;
