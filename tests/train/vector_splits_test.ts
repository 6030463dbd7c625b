/** Several copies that are put down in the middle of their episodes go on as ones that were not. */
import { make } from "../../lib/envs/registry.ts";
import { makeVector } from "../../lib/envs/vector/make_vector.ts";
import type { VectorEnv } from "../../lib/envs/vector/vector_env.ts";
import { timeLimit } from "../../lib/envs/wrappers/time_limit.ts";
import { CheckpointError } from "../../lib/storage/checkpoint_error.ts";
import { checkpoint } from "../../lib/train/checkpoint.ts";
import type { Episode } from "../../lib/train/episode.ts";
import { resume } from "../../lib/train/resume.ts";
import { train } from "../../lib/train/train.ts";
import { assert, assertEquals, assertRejects } from "../assert.ts";
import { granted } from "../granted.ts";
import { PoleLearner } from "./pole_learner.ts";
import { withOwnState } from "./state.ts";

const ignore = !granted;

/** What is known of an episode, whichever run yielded it. */
const known = (
  { return: sum, length, terminated, truncated }: Episode,
) => [sum, length, terminated, truncated];
type Known = ReturnType<typeof known>;

splits("in one loop", () => makeVector(timeLimit(make("CartPole-v1"), { steps: 40 }).spec, 3));
splits("one by one", () => makeVector(() => make("CartPole-v1"), 3));

function splits(name: string, create: () => VectorEnv<Float32Array, number>): void {
  Deno.test(`copies ${name}: stretches from checkpoint to checkpoint equal a whole run, bit for bit`, {
    ignore,
  }, async () => {
    await withOwnState(async () => {
      const whole = new PoleLearner(), vector = create();
      const episodes = (await Array.fromAsync(train(whole, vector, { steps: 900, seed: 1 }))).map(known);
      let notes: { episodes: Known[] } = { episodes: [] };
      for (const [i, steps] of [3, 300, 417, 180].entries()) {
        const env = create(), agent = new PoleLearner();
        if (i > 0) ({ notes } = await resume<{ episodes: Known[] }>("stretch", { agent, env }));
        const options = i === 0 ? { steps, seed: 1 } : { steps };
        for await (const episode of train(agent, env, options)) notes.episodes.push(known(episode));
        assert(env.episodeLengths.some((length) => length > 0)); // in the middle of an episode
        await checkpoint("stretch", { agent, env, notes });
        if (i === 3) assertEquals([agent.snapshot(), env.snapshot()], [whole.snapshot(), vector.snapshot()]);
      }
      assertEquals(notes.episodes, episodes);
    });
  });

  Deno.test(
    `copies ${name}: a checkpoint in the body of the loop goes on, bit for bit`,
    { ignore },
    async () => {
      await withOwnState(async () => {
        const agent = new PoleLearner(), env = create(), episodes: Episode[] = [];
        for await (const episode of train(agent, env, { episodes: 30, seed: 1 })) {
          episodes.push(episode);
          await checkpoint(`after-${episodes.length}`, { agent, env });
        }
        const end = [agent.snapshot(), env.snapshot()];
        // where several episodes ended in a step, the last of them is the place for it
        const isLast = (i: number) => episodes[i - 1].steps < episodes[i].steps;
        const places = [1, 2, 3, 11, 12, 29].filter(isLast);
        assert(places.length > 3);
        for (const place of places) {
          const agent = new PoleLearner(), env = create();
          await resume(`after-${place}`, { agent, env });
          const rest = await Array.fromAsync(train(agent, env, { episodes: 30 - place }));
          assertEquals(rest.map(known), episodes.slice(place).map(known));
          assertEquals(
            rest.map(({ steps }) => steps + episodes[place - 1].steps),
            episodes.slice(place).map((e) => e.steps),
          );
          assertEquals([agent.snapshot(), env.snapshot()], end);
        }
      });
    },
  );
}

Deno.test(
  "resume() refuses another number of copies, and a single environment instead of them",
  { ignore },
  async () => {
    await withOwnState(async () => {
      const agent = new PoleLearner(), three = makeVector("CartPole-v1", 3), one = make("CartPole-v1");
      await checkpoint("three", { agent, env: three });
      await checkpoint("one", { agent, env: one });
      const refused = [
        [
          "three",
          makeVector("CartPole-v1", 4),
          "three.safetensors: it was taken with copies 3, and now copies is 4",
        ],
        ["three", one, "it was taken with copies 3, and now copies is null"],
        ["one", makeVector("CartPole-v1", 1), "it was taken with copies null, and now copies is 1"],
      ] as const;
      for (const [name, env, message] of refused) {
        const before = env.snapshot();
        await assertRejects(() => resume(name, { agent, env }), CheckpointError, message);
        assertEquals(env.snapshot(), before);
      }
    });
  },
);
