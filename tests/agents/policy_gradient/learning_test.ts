/** That the agents learn what there is to learn, in small worlds and for a few seeds. */
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import type { PolicySpaces } from "../../../lib/agents/policy_gradient/spaces.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { make } from "../../../lib/envs/registry.ts";
import { Box, Discrete } from "../../../lib/envs/spaces.ts";
import { makeVector } from "../../../lib/envs/vector/make_vector.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { linear } from "../../../lib/rules/schedule.ts";
import { evaluate } from "../../../lib/train/evaluate.ts";
import { train } from "../../../lib/train/train.ts";
import { assert } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { meanOfLast } from "../learning/runs.ts";

onBackends("Ppo holds the pole for 450 of 500 steps on average within 40,000 steps", async () => {
  const vector = makeVector("CartPole-v1", 8);
  const agent = new Ppo(vector, {
    stepsPerUpdate: 32,
    epochs: 20,
    batchSize: 256,
    learningRate: linear(1e-3, 0, 100_000),
    clipRange: linear(0.2, 0, 100_000),
    discount: 0.98,
    traceDecay: 0.8,
    seed: 1,
  });
  const returns: number[] = [];
  for await (const episode of train(agent, vector, { steps: 40_000, seed: 1 })) {
    returns.push(episode.return);
    if (returns.length >= 20 && meanOfLast(20, returns) >= 450) break;
  }
  assert(meanOfLast(20, returns.slice(0, 20)) < 60, "there was nothing to learn");
  assert(meanOfLast(20, returns) >= 450, `${meanOfLast(20, returns)}`);
  const { returns: greedy } = await evaluate(agent, make("CartPole-v1"), { episodes: 5, seed: 100 });
  assert(meanOfLast(5, greedy) >= 450, `${greedy}`);
  agent.dispose();
}, ["wasm"]);

/** A number is seen; the side of zero that it lies on is the right action. */
const sides: PolicySpaces<number> = {
  spec: { id: "Sides", options: {} },
  observationSpace: new Box([-1], [1]),
  actionSpace: new Discrete(2),
};

const ofSides: Readonly<Record<string, (seed: number) => PolicyGradientAgent<number>>> = {
  "Reinforce": (seed) =>
    new Reinforce(sides, { hidden: [8], learningRate: 0.02, baseline: "mean", discount: 0, seed }),
  "Reinforce with a critic": (seed) =>
    new Reinforce(sides, { hidden: [8], learningRate: 0.02, baseline: "value", discount: 0, seed }),
  "ActorCritic": (seed) => new ActorCritic(sides, { hidden: [8], learningRate: 0.02, discount: 0, seed }),
  "Ppo": (seed) =>
    new Ppo(sides, { hidden: [8], learningRate: 0.02, discount: 0, stepsPerUpdate: 50, batchSize: 25, seed }),
};

for (const [name, make] of Object.entries(ofSides)) {
  onBackends(`${name} learns on which side of zero a number lies, with each of three seeds`, () => {
    for (const seed of [0, 1, 2]) {
      const agent = make(seed), right = sidesOf(agent, 300);
      assert(meanOfLast(30, right.slice(0, 30)) < 8.5, `seed ${seed}: there was nothing to learn`);
      assert(meanOfLast(30, right) > 9.3, `seed ${seed}: ${meanOfLast(30, right)}`);
      agent.dispose();
    }
  }, ["wasm"]);
}

/** How many of 10 sides were right in each of so many episodes. */
function sidesOf(agent: PolicyGradientAgent<number>, episodes: number): number[] {
  const random = new Generator(3), draw = () => Float32Array.of(random.uniform(-1, 1));
  let observation = draw();
  return Array.from({ length: episodes }, () => {
    let right = 0;
    for (let step = 1; step <= 10; step++) {
      const action = agent.act(observation), reward = Number((action === 1) === (observation[0] > 0));
      const nextObservation = draw(), terminated = step === 10;
      agent.learn({ observation, action, reward, nextObservation, terminated, truncated: false });
      observation = nextObservation;
      right += reward;
    }
    return right;
  });
}
