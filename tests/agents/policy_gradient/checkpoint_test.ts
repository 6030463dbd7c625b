/** That a run from checkpoint to checkpoint is the same as a whole one, in one environment and in several copies. */
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import type { PolicySpaces } from "../../../lib/agents/policy_gradient/spaces.ts";
import { make } from "../../../lib/envs/registry.ts";
import { makeVector } from "../../../lib/envs/vector/make_vector.ts";
import type { VectorEnv } from "../../../lib/envs/vector/vector_env.ts";
import { CheckpointError } from "../../../lib/storage/checkpoint_error.ts";
import { checkpoint } from "../../../lib/train/checkpoint.ts";
import type { Episode } from "../../../lib/train/episode.ts";
import { resume } from "../../../lib/train/resume.ts";
import { train } from "../../../lib/train/train.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { withOwnState } from "../../train/state.ts";

const hidden = [6];
const ppo = { hidden, stepsPerUpdate: 16, epochs: 2, batchSize: 10 };

const poles = () => makeVector("CartPole-v1", 3);

goesOn("Reinforce", poles, (env) => new Reinforce(env, { hidden, episodesPerUpdate: 6, baseline: "value" }));
goesOn("ActorCritic", poles, (env) => new ActorCritic(env, { hidden }));
goesOn("Ppo", poles, (env) => new Ppo(env, ppo));
goesOn("Ppo over vectors", () => makeVector("Pendulum-v1", 2), (env) => new Ppo(env, ppo));

function goesOn<Action>(
  name: string,
  createEnv: () => VectorEnv<Float32Array, Action>,
  create: (env: PolicySpaces<Action>) => PolicyGradientAgent<Action>,
): void {
  onBackends(
    `${name}: stretches of several copies from checkpoint to checkpoint equal a whole run`,
    async () => {
      await withOwnState(async () => {
        const vector = createEnv(), whole = create(vector), options = { steps: 960, seed: 1 };
        const episodes = await Array.fromAsync(train(whole, vector, options), known);
        let notes: { episodes: number[][] } = { episodes: [] };
        for (const [i, steps] of [6, 300, 414, 240].entries()) {
          const env = createEnv(), agent = create(env);
          if (i > 0) ({ notes } = await resume<{ episodes: number[][] }>("stretch", { agent, env }));
          const options = i === 0 ? { steps, seed: 1 } : { steps };
          for await (const episode of train(agent, env, options)) notes.episodes.push(known(episode));
          assert(env.episodeLengths.some((length) => length > 0)); // in the middle of an episode
          await checkpoint("stretch", { agent, env, notes });
          if (i === 3) assertEquals(await agent.snapshot(), await whole.snapshot());
          agent.dispose();
        }
        assert(episodes.length > 3);
        assertEquals(notes.episodes, episodes);
        whole.dispose();
      });
    },
    ["wasm"],
  );
}

onBackends("Reinforce goes on from a checkpoint between two episodes of a single environment", async () => {
  await withOwnState(async () => {
    const env = make("CartPole-v1"), agent = new Reinforce(env, { hidden, episodesPerUpdate: 4 });
    const episodes: number[][] = [];
    for await (const episode of train(agent, env, { episodes: 20, seed: 1 })) {
      episodes.push(known(episode));
      if (episodes.length === 10) await checkpoint("ten", { agent, env }); // two of four are collected
    }
    const other = make("CartPole-v1"), twin = new Reinforce(other, { hidden, episodesPerUpdate: 4, seed: 5 });
    await resume("ten", { agent: twin, env: other });
    assertEquals(await Array.fromAsync(train(twin, other, { episodes: 10 }), known), episodes.slice(10));
    assertEquals(await twin.snapshot(), await agent.snapshot());
    for (const each of [agent, twin]) each.dispose();
  });
}, ["wasm"]);

onBackends("resume() says which option was another, and leaves both as they were", async () => {
  await withOwnState(async () => {
    const env = poles(),
      agents = [new Ppo(env, ppo), new Ppo(env, { ...ppo, epochs: 3 })],
      [agent, other] = agents;
    await checkpoint("two-epochs", { agent, env });
    await Array.fromAsync(train(other, env, { steps: 60, seed: 1 }));
    const before = [await other.snapshot(), env.snapshot()];
    await assertRejects(
      () => resume("two-epochs", { agent: other, env }),
      CheckpointError,
      "two-epochs.safetensors: Ppo: restore: where the snapshot was taken, epochs was 2, and this agent's is 3;",
    );
    assertEquals([await other.snapshot(), env.snapshot()], before);
    for (const each of agents) each.dispose();
  });
}, ["wasm"]);

/** What is known of an episode, whichever run yielded it. */
function known({ return: sum, length, terminated, truncated }: Episode): number[] {
  return [sum, length, Number(terminated), Number(truncated)];
}
