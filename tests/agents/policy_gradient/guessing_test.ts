/** That agents over vectors find what pays most, in a world of one step. */
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import type { PolicySpaces } from "../../../lib/agents/policy_gradient/spaces.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { Box } from "../../../lib/envs/spaces.ts";
import { linear } from "../../../lib/rules/schedule.ts";
import { assert, assertAlmostEquals } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";

/** A number is to be guessed; what is paid is the less the further off it is. */
const guess: PolicySpaces<Float32Array> & { readonly copies: number } = {
  spec: { id: "Guess", options: {} },
  observationSpace: new Box([0], [1]),
  actionSpace: new Box([-2], [2]),
  copies: 16,
};

const guesses = 800;
const common = { hidden: [8], learningRate: linear(0.02, 0, 16 * guesses), clipNorm: Infinity };
const slower = { ...common, learningRate: linear(0.004, 0, 16 * guesses) };
const ofGuess: Readonly<Record<string, () => PolicyGradientAgent<Float32Array>>> = {
  Reinforce: () => new Reinforce(guess, { ...common, episodesPerUpdate: 64, normalise: true }),
  ActorCritic: () => new ActorCritic(guess, { ...common, stepsPerUpdate: 4, normalise: true }),
  Ppo: () => new Ppo(guess, { ...slower, stepsPerUpdate: 8, epochs: 4, batchSize: 32 }),
};

for (const [name, make] of Object.entries(ofGuess)) {
  onBackends(`${name} over vectors finds what pays most, and draws ever nearer to it`, () => {
    const agent = make(), seen = Float32Array.of(1);
    assert(Math.abs(agent.act(seen, { greedy: true })[0] - 0.5) > 0.3, "there was nothing to find");
    const wide = deviation(agent);
    for (let step = 0; step < guesses; step++) guessOnce(agent);
    assertAlmostEquals(agent.act(seen, { greedy: true })[0], 0.5, 0.05);
    assertAlmostEquals(wide, 1, 1e-6);
    assert(deviation(agent) < 0.25, `${deviation(agent)}`);
    agent.dispose();
  }, ["wasm"]);
}

/** An episode of one step in every copy. */
function guessOnce(agent: PolicyGradientAgent<Float32Array>): void {
  const { copies } = guess, observations = new Float32Array(copies).fill(1);
  const actions = agent.actBatch(observations);
  agent.learnBatch({
    ...{ observations, actions, nextObservations: observations },
    rewards: Float64Array.from(actions, (action) => -((action - 0.5) ** 2)),
    terminated: new Uint8Array(copies).fill(1),
    truncated: new Uint8Array(copies),
  });
}

/** σ of the first component. */
function deviation({ logDeviations = Float32Array.of(NaN) }: PolicyGradientAgent<Float32Array>): number {
  return Math.exp(logDeviations[0]);
}
