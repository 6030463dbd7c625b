/** Why a mutant may pass, by exercise and by what was changed. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

const behindTheLast =
  "Behind the last edge there is undefined, which is not below any value: the loop ends there too.";
const withItself =
  "An action is never better than itself, and where there is none, its value is undefined: " +
  "not greater than any.";
const rounding = "The order in which numbers are added changes no more than a rounding error.";
const neverEmpty = "There is always something to add, so there is one to begin from.";
const lastBit = "The two differ only where a draw equals the other number to the last of its 53 bits.";
const fromZero = "With a single argument `integers` begins at 0.";
const asMany = "There are as many of the one as of the other.";
const bug = "That is what the unsolved cell does already: the exercise is still to do, and not passed.";
const evenExponent = "The exponent is even, so the sign of the base is lost.";
const within = "The number is within the tolerance.";
const found = "Chances add up to 1, so an action is found before, but for rounding errors.";
const outside = "Outside the list there is undefined, which is never full.";
const asQuick = "These settings learn as quickly, and the exercise accepts whatever does.";

const lastAxis = "Of two axes the last is number 1, and −1 too.";
const anyOrder = "Sums and products do not depend on the order.";
const asTensor = "tfjs makes a tensor of a list itself.";
const sameSquare = "The square of a difference, and its size, are the same either way.";
const nowhere = "Outside the list there is undefined, and what is written to no place is not read again.";
const neverBelow = "No draw is below a negative number, and none is made for it.";
const overwritten = "Each place is written to before the list is returned.";
const aloneIsTheMean = "A return that is all alone is its own mean: 0 divided by whatever there is.";

/** The mutants that do what the exercise asks for, and why they do. */
export const reasons: Reasons = {
  "play-episode": {
    "line 3: `let state = env.reset(), over = false` becomes `let state = env.reset(), over`":
      "Before the first step `over` is undefined, which is as false as false.",
    "line 8: `over = step.terminated || step.truncated` becomes `over += step.terminated || step.truncated`":
      "The sum stays 0 until one of the two is true, and then the loop ends.",
  },
  "row-shares": {
    "line 3: `weights.reduce((total, weight) => total + weight, 0)` becomes `weights.reduce((total, weight) => total + weight)`":
      neverEmpty,
    "line 3: `weights.reduce` becomes `weights.reduceRight`": rounding,
  },
  "sample-action": {
    "line 4: `action < probabilities.length` becomes `action <= probabilities.length`": found,
    "line 4: `action < probabilities.length` becomes `action < probabilities.length - 1`":
      "Where none of the others is drawn, the last one is.",
    "line 4: `action < probabilities.length` becomes `sum < probabilities.length`": found,
    "line 8: `return probabilities.length - 1` is dropped": found,
    "line 8: `probabilities.length - 1` becomes `probabilities.length + 1`": found,
    "line 8: `probabilities.length - 1` becomes `probabilities.length`": found,
    "line 8: `probabilities.length - 1` becomes `1`": found,
    "line 8: `probabilities.length - 1` becomes `1 - probabilities.length`": found,
    "line 8: `probabilities` becomes `action`": found,
    "line 8: `probabilities` becomes `random`": found,
    "line 8: `probabilities.length - 1` becomes `probabilities.length - 2`": found,
  },
  "softmax": {
    "line 4: `powers.reduce((total, power) => total + power, 0)` becomes `powers.reduce((total, power) => total + power)`":
      neverEmpty,
    "line 4: `powers.reduce` becomes `powers.reduceRight`": rounding,
  },
  "added-step-size": {
    "line 2: `theta.length` becomes `delta.length`": asMany,
    "line 3: `theta[state]` becomes `delta[state]`": asMany,
    "line 4: `stepSize * delta[state][action]` becomes `stepSize + delta[state][action]`": bug,
  },
  "policy-gradient-agent": {
    "line 18: `powers.reduce((total, power) => total + power, 0)` becomes `powers.reduce((total, power) => total + power)`":
      neverEmpty,
    "line 18: `powers.reduce` becomes `powers.reduceRight`": rounding,
    "line 24: `sum <= drawn && action < chances.length - 1` becomes `sum <= drawn`": found,
    "line 24: `sum <= drawn` becomes `sum < drawn`": lastBit,
    "line 24: `action < chances.length - 1` becomes `action <= chances.length - 1`": found,
    "line 24: `action < chances.length - 1` becomes `sum < chances.length - 1`": found,
    "line 24: `chances.length - 1` becomes `chances.length + 1`": found,
    "line 24: `chances.length - 1` becomes `chances.length`": found,
    "line 28: `this.#history.push` becomes `this.#history.unshift`":
      "The moves of an episode are added up, in whatever order.",
  },
  "gamma-squared": {
    "line 4: `0.9 ** 2` becomes `(-0.9) ** 2`": evenExponent,
    "line 4: `0.9 ** 2` becomes `0.9 ** 2.003`": within,
    "line 4: `0.9 ** 2` becomes `0.9 ** 1.997`": within,
    "line 5: `0.9 ** 2` becomes `(-0.9) ** 2`": evenExponent,
    "line 5: `0.9 ** 2` becomes `0.9 ** 2.003`": within,
    "line 5: `0.9 ** 2` becomes `0.9 ** 1.997`": within,
    "line 6: `0.9 ** 5` becomes `0.9 ** 5.0075`": within,
    "line 6: `0.9 ** 5` becomes `0.9 ** 4.9925`": within,
  },
  "allowed-epsilon-greedy": {
    "line 3: `random.random() < epsilon` becomes `random.random() <= epsilon`": lastBit,
    "line 3: `random.integers(0, allowed.length)` becomes `random.integers(allowed.length)`": fromZero,
  },
  "standing-still": {
    "line 6: `let action = choose(state), over = false` becomes `let action = choose(state), over`":
      "Before the first step `over` is undefined, which is as false as false.",
    "line 13: `if (!terminated) action = choose(state)` becomes `action = choose(state)`":
      "What is chosen in the goal nobody does.",
    "line 14: `over = terminated` becomes `over += terminated`":
      "The sum stays 0 until it is true, and then the loop ends.",
  },
  "never-at-the-goal": {
    "line 2: `nextState === 8 ? 0 : q[nextState][nextAction]` becomes `q[nextState][nextAction]`": bug,
    "line 2: `nextState` becomes `reward`": bug,
    "line 2: `nextState` becomes `nextAction`": bug,
    "line 2: `nextState === 8` becomes `nextState === 9`": bug,
    "line 2: `nextState === 8` becomes `nextState === -8`": bug,
  },
  "cliff-expectation": {
    "line 2: `0.975 + 0.025 * 100` becomes `0.97515 + 0.025 * 100`": within,
    "line 2: `0.975 + 0.025 * 100` becomes `0.97485 + 0.025 * 100`": within,
  },
  "sarsa-agent": {
    "line 15: `this.nextAction = undefined` is dropped": "`learn` writes it anew after every step.",
    "line 15: `this.nextAction = undefined` becomes `this.nextAction += undefined`":
      "NaN is kept until `learn` writes it anew, after every step.",
  },
  "expected-sarsa-target": {
    "line 3: `nextValues.reduce((sum, value) => sum + value, 0)` becomes `nextValues.reduce((sum, value) => sum + value)`":
      neverEmpty,
    "line 3: `nextValues.reduce` becomes `nextValues.reduceRight`": rounding,
  },
  "returns-from-the-start": {
    "line 5: `discount ** (k - t)` becomes `discount ** k`": bug,
  },
  "first-visit-returns": {
    "line 4: `states.length` becomes `rewards.length`": asMany,
  },
  "monte-carlo-agent": {
    "line 20: `this.random.random() < epsilon` becomes `this.random.random() <= epsilon`": lastBit,
    "line 20: `this.random.integers(0, row.length)` becomes `this.random.integers(row.length)`": fromZero,
  },
  "past-the-end": {
    "line 2: `rewards.length` becomes `actions.length`": asMany,
    "line 3: `rewards.length` becomes `actions.length`": asMany,
    "line 4: `row.reduce((sum, value) => sum + value, 0)` becomes `row.reduce((sum, value) => sum + value)`":
      neverEmpty,
    "line 4: `row.reduce` becomes `row.reduceRight`": rounding,
    "line 5: `end === rewards.length ? 0 : 0.9 * Math.max(...row) + 0.1 * mean` becomes `0.9 * Math.max(...row) + 0.1 * mean`":
      bug,
    "line 5: `end === rewards.length` becomes `t === rewards.length`": bug,
    "line 5: `end === rewards.length` becomes `row === rewards.length`": bug,
    "line 5: `rewards.length` becomes `actions.length`": asMany,
    "line 5: `rewards.length` becomes `n.length`": bug,
  },
  "trace-update": {
    "line 3: `q.keys()` becomes `traces.keys()`": asMany,
    "line 4: `q[s].keys` becomes `traces[s].keys`": asMany,
  },
  "bin-index": {
    "line 3: `index < edges.length && edges[index] <= value` becomes `edges[index] <= value`": behindTheLast,
    "line 3: `index < edges.length` becomes `index <= edges.length`": behindTheLast,
  },
  "epsilon-greedy": {
    "line 2: `random.random() < epsilon` becomes `random.random() <= epsilon`": lastBit,
    "line 2: `random.integers(0, values.length)` becomes `random.integers(values.length)`": fromZero,
    "line 4: `action = 1` becomes `action = 0`": withItself,
    "line 4: `action = 1` becomes `action = -1`": withItself,
    "line 4: `action < values.length` becomes `action <= values.length`": withItself,
  },
  "running-mean": {
    "line 4: `last.reduce((sum, value) => sum + value, 0)` becomes `last.reduce((sum, value) => sum + value)`":
      "The present value is always among the last, so there is one to begin from.",
    "line 4: `last.reduce` becomes `last.reduceRight`": rounding,
  },
  "punished-success": {
    "line 4: `paid + 0.9 * nextValue` becomes `reward + 0.9 * nextValue`":
      "Where nothing has ended, what is paid is the reward.",
  },
  "unused-discount": {
    "line 3: `discount * nextValue` becomes `nextValue`": bug,
  },
  "ten-in-a-row": {
    "line 3: `let i = 0` becomes `let i = -1`": outside,
    "line 3: `i < lengths.length` becomes `i <= lengths.length`": outside,
  },
  "rows-needed": {
    "line 2: `return 6 ** 10` becomes `return (-6) ** 10`": evenExponent,
  },
  "quicker-settings": {
    "line 2: `{ stepSize: 0.5, discount: 0.99, … : rl.exponential(0.3, 0.98) }` becomes `{ stepSize: 0.5, epsilon: rl.exponential(0.3, 0.98) }`":
      "A discount that is left out stays 0.99, as in the lesson.",
    "line 2: `{ stepSize: 0.5, discount: 0.99, … : rl.exponential(0.3, 0.98) }` becomes `{ discount: 0.99, epsilon: rl.exponential(0.3, 0.98) }`":
      asQuick,
    "line 5: `rl.exponential(0.3, 0.98)` becomes `rl.exponential(0.98, 0.3)`": asQuick,
  },
  "mean-squared-error": {
    "line 2: `tf.sub(predictions, targets)` becomes `tf.sub(targets, predictions)`": sameSquare,
  },
  "descent-step": {
    "line 3: `tf.sub(tf.dot(features, theta), targets)` becomes `tf.sub(targets, tf.dot(features, theta))`":
      sameSquare,
    "line 5: `tf.mul(learningRate, gradient)` becomes `tf.mul(gradient, learningRate)`": anyOrder,
  },
  "stretched-loss": {
    "line 3: `tf.sub(tf.reshape(predictions, [-1]), targets)` becomes `tf.sub(targets, tf.reshape(predictions, [-1]))`":
      sameSquare,
    "line 3: `tf.reshape(predictions, [-1])` becomes `predictions`": bug,
  },
  "huber-by-hand": {
    "line 3: `tf.sub(predictions, targets)` becomes `tf.sub(targets, predictions)`": sameSquare,
    "line 4: `tf.mul(0.5, tf.square(size))` becomes `tf.mul(tf.square(size), 0.5)`": anyOrder,
    "line 5: `tf.mul(delta, tf.sub(size, delta / 2))` becomes `tf.mul(tf.sub(size, delta / 2), delta)`":
      anyOrder,
    "line 6: `tf.lessEqual` becomes `tf.less`": "At delta the two branches meet, with the same slope.",
  },
  "two-layers": {
    "line 3: `tf.add(tf.matMul(x, w1), b1)` becomes `tf.add(b1, tf.matMul(x, w1))`": anyOrder,
    "line 4: `tf.add(tf.matMul(hidden, w2), b2)` becomes `tf.add(b2, tf.matMul(hidden, w2))`": anyOrder,
  },
  "kept-mean": {
    "line 5: `tf.zeros` becomes `tf.ones`": "The first that arrives is its own mean, whatever stood there.",
    "line 9: `tf.add(this.mean, tf.div(tf.sub(x, this.mean), this.count))` becomes `tf.add(tf.div(tf.sub(x, this.mean), this.count), this.mean)`":
      anyOrder,
  },
  "select-action-eps-greedy": {
    "line 7: `random.random() < epsilon` becomes `random.random() <= epsilon`": lastBit,
    "line 7: `random.integers(0, values.length)` becomes `random.integers(values.length)`": fromZero,
  },
  "td-targets": {
    "line 2: `tf.max(nextQ, 1)` becomes `tf.max(nextQ, -1)`": lastAxis,
    "line 3: `tf.add(rewards, tf.mul(tf.mul(di … 1, terminated)), nextValues))` becomes `tf.add(tf.mul(tf.mul(discount, t … ated)), nextValues), rewards)`":
      anyOrder,
    "line 3: `tf.mul(tf.mul(discount, tf.sub(1, terminated)), nextValues)` becomes `tf.mul(nextValues, tf.mul(discount, tf.sub(1, terminated)))`":
      anyOrder,
    "line 3: `tf.mul(discount, tf.sub(1, terminated))` becomes `tf.mul(tf.sub(1, terminated), discount)`":
      anyOrder,
  },
  "td-loss": {
    "line 2: `rl.nn.mse(rl.nn.pick(q, actions), targets)` becomes `rl.nn.mse(targets, rl.nn.pick(q, actions))`":
      sameSquare,
  },
  "more-than-the-formula": {
    "line 3: `tf.squaredDifference(values, targets)` becomes `tf.squaredDifference(targets, values)`":
      sameSquare,
  },
  "sarsa-targets": {
    "line 3: `tf.add(rewards, tf.mul(tf.mul(di … 1, terminated)), nextValues))` becomes `tf.add(tf.mul(tf.mul(discount, t … ated)), nextValues), rewards)`":
      anyOrder,
    "line 3: `tf.mul(tf.mul(discount, tf.sub(1, terminated)), nextValues)` becomes `tf.mul(nextValues, tf.mul(discount, tf.sub(1, terminated)))`":
      anyOrder,
    "line 3: `tf.mul(discount, tf.sub(1, terminated))` becomes `tf.mul(tf.sub(1, terminated), discount)`":
      anyOrder,
  },
  "five-evaluations": {
    "line 3: `evaluations.slice(-5).reduce((sum, value) => sum + value, 0)` becomes `evaluations.slice(-5).reduce((sum, value) => sum + value)`":
      neverEmpty,
    "line 3: `evaluations.slice(-5).reduce` becomes `evaluations.slice(-5).reduceRight`": rounding,
  },
  "through-the-target": {
    "line 2: `rl.nn.stopGradient(tf.max(network.apply(nextStates), 1))` becomes `tf.max(network.apply(nextStates), 1)`":
      bug,
    "line 2: `tf.max(network.apply(nextStates), 1)` becomes `tf.max(network.apply(nextStates), -1)`":
      lastAxis,
    "line 3: `tf.add(rewards, tf.mul(tf.mul(0. … 1, terminated)), nextValues))` becomes `tf.add(tf.mul(tf.mul(0.99, tf.su … ated)), nextValues), rewards)`":
      anyOrder,
    "line 3: `tf.mul(tf.mul(0.99, tf.sub(1, terminated)), nextValues)` becomes `tf.mul(nextValues, tf.mul(0.99, tf.sub(1, terminated)))`":
      anyOrder,
    "line 3: `tf.mul(0.99, tf.sub(1, terminated))` becomes `tf.mul(tf.sub(1, terminated), 0.99)`": anyOrder,
    "line 4: `rl.nn.mse(rl.nn.pick(network.apply(states), actions), targets)` becomes `rl.nn.mse(targets, rl.nn.pick(network.apply(states), actions))`":
      sameSquare,
  },
  "autocorrelation": {
    "line 6: `values[t] - mean` becomes `mean - values[t]`": sameSquare,
  },
  "sample-batch": {
    "line 4: `random.integers(0, rows.length)` becomes `random.integers(rows.length)`": fromZero,
  },
  "frozen-ring": {
    "line 4: `step < steps` becomes `stored < steps`":
      "`stored` and `step` count alike here: one is stored in every step.",
    "line 5: `stored % capacity` becomes `step % capacity`":
      "`stored` and `step` count alike here: one is stored in every step.",
    "line 5: `rows[stored % capacity] = step` becomes `rows[stored % capacity] = stored`":
      "`stored` and `step` count alike here: one is stored in every step.",
  },
  "one-array": {
    "line 4: `look().slice()` becomes `look()`": bug,
  },
  "target-rows": {
    "line 3: `batch.length` becomes `values.length`": asMany,
  },
  "huber-loss": {
    "line 3: `size < delta` becomes `size <= delta`": "At delta itself the two pieces are equal.",
    "line 3: `error ** 2` becomes `size ** 2`": evenExponent,
  },
  "halved-loss": {
    "line 2: `tf.sum(tf.square(tf.sub(tf.mul(predictions, mask), targets)), 1)` becomes `tf.square(tf.sub(tf.mul(predictions, mask), targets))`":
      bug,
    "line 2: `tf.sum(tf.square(tf.sub(tf.mul(predictions, mask), targets)), 1)` becomes `tf.mean(tf.square(tf.sub(tf.mul( … ictions, mask), targets)), 1)`":
      bug,
    "line 2: `tf.sum(tf.square(tf.sub(tf.mul(predictions, mask), targets)), 1)` becomes `tf.sum(tf.square(tf.sub(tf.mul(p … ctions, mask), targets)), -1)`":
      lastAxis,
    "line 2: `tf.sub(tf.mul(predictions, mask), targets)` becomes `tf.sub(targets, tf.mul(predictions, mask))`":
      "The square of a difference does not depend on its sign.",
    "line 2: `tf.mul(predictions, mask)` becomes `tf.mul(mask, predictions)`": anyOrder,
  },
  "learn-from": {
    "line 9: `tf.tensor1d(experiences.map(({te … ted}) => terminated ? 0 : 1))` becomes `experiences.map(({terminated}) => terminated ? 0 : 1)`":
      asTensor,
    "line 10: `tf.tensor1d(experiences.map(({reward}) => reward))` becomes `experiences.map(({reward}) => reward)`":
      asTensor,
    "line 11: `tf.add(rewards, tf.mul(tf.mul(li … mma), tf.max(nextValues, 1)))` becomes `tf.add(tf.mul(tf.mul(living, gam … max(nextValues, 1)), rewards)`":
      anyOrder,
    "line 11: `tf.mul(tf.mul(living, gamma), tf.max(nextValues, 1))` becomes `tf.mul(tf.max(nextValues, 1), tf.mul(living, gamma))`":
      anyOrder,
    "line 11: `tf.mul(living, gamma)` becomes `tf.mul(gamma, living)`": anyOrder,
    "line 11: `tf.max(nextValues, 1)` becomes `tf.max(nextValues, -1)`": lastAxis,
    'line 12: `tf.tensor1d(experiences.map(({action}) => action), "int32")` becomes `experiences.map(({action}) => action)`':
      asTensor,
    "line 13: `tf.expandDims(targets, 1)` becomes `tf.expandDims(targets, -1)`": lastAxis,
    "line 13: `tf.mul(mask, tf.expandDims(targets, 1))` becomes `tf.mul(tf.expandDims(targets, 1), mask)`":
      anyOrder,
  },
  "advanced-q-agent": {
    "line 18: `greedy ? 0 : this.epsilon` becomes `greedy ? -1 : this.epsilon`": neverBelow,
  },
  "dqn-agent": {
    "line 20: `greedy ? 0 : this.epsilon` becomes `greedy ? -1 : this.epsilon`": neverBelow,
    "line 24: `replay.integers(0, this.memory.length)` becomes `replay.integers(this.memory.length)`":
      fromZero,
  },
  "mean-score-check": {
    "line 6: `scores.slice(-episodes).reduce((sum, score) => sum + score, 0)` becomes `scores.slice(-episodes).reduce((sum, score) => sum + score)`":
      neverEmpty,
    "line 6: `scores.slice(-episodes).reduce` becomes `scores.slice(-episodes).reduceRight`": rounding,
  },
  "frozen-target": {
    "line 2: `updates % every` becomes `every % updates`": bug,
  },
  "sample-prioritized-batch": {
    "line 2: `parts.reduce((total, part) => total + part, 0)` becomes `parts.reduce((total, part) => total + part)`":
      neverEmpty,
    "line 2: `parts.reduce` becomes `parts.reduceRight`": rounding,
  },
  "update-batch": {
    "line 2: `places.length` becomes `losses.length`": asMany,
    "line 2: `Math.sqrt(losses[k])` becomes `losses[k]`": bug,
  },
  "training-step": { "line 9: `places.length` becomes `errors.length`": asMany },
  "find-place": {
    "line 2: `node = 1` becomes `node = 0`":
      "Node 0 is not used and holds 0: no number is smaller, so the way leads to node 1, with all that there is.",
  },
  "rank-probabilities": {
    "line 3: `new Array(errors.length)` becomes `new Array()`": "The list grows as places are set.",
    "line 3: `errors.length` becomes `order.length`": asMany,
    "line 3: `errors.length` becomes `alpha.length`":
      "A list of one undefined element; all places are set afterwards.",
    "line 4: `1 / (k + 1)` becomes `2 / (k + 1)`": "A factor that all have in common cancels out.",
    "line 5: `parts.reduce((total, part) => total + part, 0)` becomes `parts.reduce((total, part) => total + part)`":
      neverEmpty,
    "line 5: `parts.reduce` becomes `parts.reduceRight`": rounding,
  },
  "write-back": {
    "line 2: `let k = 0` becomes `let k = -1`": nowhere,
    "line 2: `k < numbers.length` becomes `k <= numbers.length`": nowhere,
    "line 2: `numbers.length` becomes `errors.length`": asMany,
    "line 3: `if (numbers[k] < memory.stored - memory.capacity) continue` is dropped": bug,
    "line 3: `numbers[k]` becomes `memory[k]`": bug,
    "line 3: `numbers[k]` becomes `numbers[errors]`": bug,
    "line 3: `numbers[k]` becomes `numbers[memory]`": bug,
    "line 3: `memory.stored` becomes `k.stored`": bug,
    "line 3: `memory.stored` becomes `numbers.stored`": bug,
    "line 3: `memory.capacity` becomes `k.capacity`": bug,
    "line 3: `memory.capacity` becomes `numbers.capacity`": bug,
    "line 3: `continue` is dropped": bug,
  },
  "get-cumulative-rewards": {
    "line 2: `rewards.map(() => 0)` becomes `rewards.map(() => 1)`": overwritten,
    "line 2: `rewards.map(() => 0)` becomes `rewards.map(() => -1)`": overwritten,
    "line 4: `t >= 0` becomes `t >= -1`": "What is written to the place −1 is no element of the list.",
    "line 4: `returns[t] = next = rewards[t] + gamma * next` becomes `returns[t] += next = rewards[t] + gamma * next`":
      "Each place holds 0 before.",
  },
  "policy-loss": {
    "line 2: `tf.mul(returns, rl.nn.pick(logProbabilities, actions))` becomes `tf.mul(rl.nn.pick(logProbabilities, actions), returns)`":
      anyOrder,
  },
  "entropy-term": {
    "line 3: `tf.mul(tf.exp(logProbabilities), logProbabilities)` becomes `tf.mul(logProbabilities, tf.exp(logProbabilities))`":
      anyOrder,
    "line 3: `tf.sum(tf.mul(tf.exp(logProbabilities), logProbabilities), 1)` becomes `tf.sum(tf.mul(tf.exp(logProbabilities), logProbabilities), -1)`":
      lastAxis,
    "line 4: `tf.mul(-beta, entropy)` becomes `tf.mul(entropy, -beta)`": anyOrder,
  },
  "normalise-returns": {
    "line 3: `all.reduce((sum, value) => sum + value, 0)` becomes `all.reduce((sum, value) => sum + value)`":
      neverEmpty,
    "line 3: `all.reduce` becomes `all.reduceRight`": rounding,
    "line 4: `all.reduce` becomes `all.reduceRight`": rounding,
    "line 4: `value - mean` becomes `mean - value`": sameSquare,
    "line 5: `n > 1 ? Math.sqrt(squares / (n - 1)) : 0` becomes `n > 1 ? Math.sqrt(squares / (n - 1)) : 1`":
      aloneIsTheMean,
    "line 5: `n > 1 ? Math.sqrt(squares / (n - 1)) : 0` becomes `n > 1 ? Math.sqrt(squares / (n - 1)) : -1`":
      aloneIsTheMean,
    "line 6: `deviation + 1e-9` becomes `deviation - 1e-9`": within,
  },
  "expected-gradient": {
    "line 4: `probabilities.reduce` becomes `probabilities.reduceRight`": rounding,
    "line 4: `rewards[a] - baseline` becomes `rewards[a] + baseline`":
      "The baseline cancels out, whatever it is: that is what the exercise shows.",
    "line 4: `rewards[a] - baseline` becomes `rewards[a]`":
      "The baseline cancels out, whatever it is: that is what the exercise shows.",
  },
  "critic-loss": {
    "line 2: `tf.add(rewards, tf.mul(discounts … nn.stopGradient(nextValues)))` becomes `tf.add(tf.mul(discounts, rl.nn.s … adient(nextValues)), rewards)`":
      anyOrder,
    "line 2: `tf.mul(discounts, rl.nn.stopGradient(nextValues))` becomes `tf.mul(rl.nn.stopGradient(nextValues), discounts)`":
      anyOrder,
    "line 2: `rl.nn.stopGradient(nextValues)` becomes `nextValues`": bug,
    "line 3: `tf.sub(targets, values)` becomes `tf.sub(values, targets)`": sameSquare,
  },
  "generalised-advantages": {
    "line 3: `rewards.length` becomes `values.length`": asMany,
    "line 3: `i >= 0` becomes `i >= -1`": nowhere,
    "line 5: `rewards.length` becomes `values.length`": asMany,
  },
  "clipped-loss": {
    "line 5: `tf.minimum(tf.mul(ratio, A), tf.mul(held, A))` becomes `tf.minimum(tf.mul(held, A), tf.mul(ratio, A))`":
      anyOrder,
    "line 5: `tf.mul(ratio, A)` becomes `tf.mul(A, ratio)`": anyOrder,
    "line 5: `tf.mul(held, A)` becomes `tf.mul(A, held)`": anyOrder,
  },
  "own-average": {
    "line 3: `all.reduce((sum, A) => sum + A, 0)` becomes `all.reduce((sum, A) => sum + A)`": neverEmpty,
    "line 3: `all.reduce` becomes `all.reduceRight`": rounding,
    "line 4: `all.reduce` becomes `all.reduceRight`": rounding,
    "line 4: `A - mean` becomes `mean - A`": sameSquare,
    "line 5: `Math.sqrt(variance) + 1e-9` becomes `Math.sqrt(variance) - 1e-9`": within,
  },
  "gaussian-log-probability": {
    "line 2: `tf.sub(actions, means)` becomes `tf.sub(means, actions)`": sameSquare,
    "line 3: `tf.mul(-0.5, tf.square(z))` becomes `tf.mul(tf.square(z), -0.5)`": anyOrder,
    "line 3: `tf.add(logDeviations, 0.5 * Math.log(2 * Math.PI))` becomes `tf.add(0.5 * Math.log(2 * Math.PI), logDeviations)`":
      anyOrder,
    "line 4: `tf.sum(each, 1)` becomes `tf.sum(each, -1)`": lastAxis,
  },
  "gaussian-entropy": {
    "line 2: `logDeviations.reduce` becomes `logDeviations.reduceRight`": rounding,
  },
  "profit-from-nothing": {
    "line 2: `Math.sqrt(10)` becomes `Math.sqrt(11.8)`": within,
    "line 2: `Math.sqrt(10)` becomes `Math.sqrt(8.2)`": within,
  },
  "double-q-targets": {
    "line 2: `tf.argMax(online, 1)` becomes `tf.argMax(online, -1)`": lastAxis,
    "line 3: `tf.add(rewards, tf.mul(discounts, rl.nn.pick(target, best)))` becomes `tf.add(tf.mul(discounts, rl.nn.pick(target, best)), rewards)`":
      anyOrder,
    "line 3: `tf.mul(discounts, rl.nn.pick(target, best))` becomes `tf.mul(rl.nn.pick(target, best), discounts)`":
      anyOrder,
  },
  "shallow-judge": {
    "line 10: `if ((k + 1) % renewal === 0) judge = q.map(row => [...row])` becomes `judge = q.map(row => [...row])`":
      bug,
  },
  "n-step-transition": {
    "line 3: `let reward = 0, last = -1, over = false` becomes `let reward = 0, last = -1, over`":
      "Before the first step `over` is undefined, which is as false as false.",
    "line 7: `over = window[last].terminated || window[last].truncated` becomes `over += window[last].terminated || window[last].truncated`":
      "The sum stays 0 until one of the two is true, and then the loop ends.",
  },
  "same-discount": {
    "line 2: `discount ** steps[i]` becomes `discount`": bug,
  },
  "dueling-values": {
    "line 2: `tf.add(value, tf.sub(advantages, tf.mean(advantages, 1, true)))` becomes `tf.add(tf.sub(advantages, tf.mean(advantages, 1, true)), value)`":
      anyOrder,
    "line 2: `tf.mean(advantages, 1, true)` becomes `tf.mean(advantages, 0, true)`": bug,
    "line 2: `tf.mean(advantages, 1, true)` becomes `tf.mean(advantages, -1, true)`": lastAxis,
  },
  "expected-best": {
    "line 4: `sorted.length` becomes `scores.length`": asMany,
  },
};
