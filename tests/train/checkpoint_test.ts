import { join } from "node:path";
import type { Resumable } from "../../lib/agents/agent.ts";
import { QLearning } from "../../lib/agents/q_learning.ts";
import { RandomAgent } from "../../lib/agents/random_agent.ts";
import { EpisodeError } from "../../lib/envs/episode_guard.ts";
import { make } from "../../lib/envs/registry.ts";
import { frameStack } from "../../lib/envs/wrappers/frame_stack.ts";
import { timeLimit } from "../../lib/envs/wrappers/time_limit.ts";
import type { AnyEnv } from "../../lib/envs/wrappers/wrapper.ts";
import { CheckpointError } from "../../lib/storage/checkpoint_error.ts";
import { readSafetensors } from "../../lib/storage/safetensors.ts";
import { checkpoint } from "../../lib/train/checkpoint.ts";
import { checkpoints, removeCheckpoint } from "../../lib/train/checkpoint_folder.ts";
import { resume } from "../../lib/train/resume.ts";
import { assert, assertEquals, assertRejects } from "../assert.ts";
import { granted } from "../granted.ts";
import { namesIn } from "../storage/in_folder.ts";
import { withOwnState } from "./state.ts";

const ignore = !granted;
const players = () => {
  const env = make("FrozenLake-v1");
  return { env, agent: new QLearning(env, { discount: 0.9 }) };
};

Deno.test(
  "a checkpoint is a safetensors file in the folder of what a learner produces",
  { ignore },
  async () => {
    await withOwnState(async (folder) => {
      await checkpoint("lake", players());
      assertEquals(namesIn(join(folder, "checkpoints")), ["lake.safetensors"]);
      const { tensors } = await readSafetensors("test", join(folder, "checkpoints", "lake.safetensors"));
      assertEquals(tensors.get("agent.values")?.shape, [16, 4]);
    });
  },
);

Deno.test("checkpoints can be listed and removed", { ignore }, async () => {
  await withOwnState(async (folder) => {
    assertEquals(await checkpoints(), []);
    for (const name of ["b", "a.1", "A_2"]) await checkpoint(name, players());
    await Deno.writeTextFile(join(folder, "checkpoints", "c.safetensors.1.new"), "a draft that was left");
    assertEquals(await checkpoints(), ["A_2", "a.1", "b"]);
    await removeCheckpoint("a.1");
    await removeCheckpoint("a.1");
    assertEquals(await checkpoints(), ["A_2", "b"]);
  });
});

Deno.test(
  "what a killed process left of a checkpoint goes with the next or with the whole",
  { ignore },
  async () => {
    await withOwnState(async (folder) => {
      const left = async () => {
        const draft = join(folder, "checkpoints", `lake.safetensors.${crypto.randomUUID()}.new`);
        await Deno.writeTextFile(draft, "half");
        await Deno.utime(draft, 1, 1);
      };
      await checkpoint("lake", players());
      await left();
      await checkpoint("lake", players());
      assertEquals(namesIn(join(folder, "checkpoints")), ["lake.safetensors"]);
      await left();
      await removeCheckpoint("lake");
      assertEquals(namesIn(join(folder, "checkpoints")), []);
    });
  },
);

Deno.test(
  "a name that could leave the folder, or that some system does not allow, is refused",
  { ignore },
  async () => {
    await withOwnState(async () => {
      for (
        const name of [
          "",
          ".",
          "..",
          "../x",
          "a/b",
          "a\\b",
          ".x",
          "a b",
          "é",
          "con",
          "NUL.x",
          "com1",
          "x".repeat(101),
        ]
      ) {
        await assertRejects(
          () => checkpoint(name, players()),
          RangeError,
          "checkpoint: name must be of letters, digits",
        );
        await assertRejects(() => removeCheckpoint(name), RangeError, "removeCheckpoint: name must be");
      }
      const call: unknown = Reflect.apply(resume, undefined, [7, players()]); // as in a notebook, whose cells have no types
      assert(call instanceof Promise);
      await assertRejects(() => call, TypeError, 'resume: name must be a text such as "cartpole", got 7');
      assertEquals(await checkpoints(), []);
    });
  },
);

Deno.test(
  "a checkpoint is taken before, between and after episodes, not within one",
  { ignore },
  async () => {
    await withOwnState(async () => {
      for (const env of [make("CartPole-v1"), frameStack(make("CartPole-v1"), { frames: 2 })]) {
        const agent = new RandomAgent(env);
        await checkpoint("x", { agent, env });
        env.reset({ seed: 0 });
        await assertRejects(
          () => checkpoint("x", { agent, env }),
          EpisodeError,
          "checkpoint: CartPole-v1 is in the middle of an episode; take the checkpoint between two",
        );
        while (!env.step(0).terminated);
        await checkpoint("x", { agent, env });
      }
      // cut short by the limit, while the world inside could go on
      const env = timeLimit(make("CartPole-v1"), { steps: 1 });
      env.reset({ seed: 0 });
      env.step(0);
      await checkpoint("x", { agent: new RandomAgent(env), env });
    });
  },
);

Deno.test("resume() names the checkpoints that there are", { ignore }, async () => {
  await withOwnState(async () => {
    await assertRejects(
      () => resume("lake", players()),
      CheckpointError,
      'there is no checkpoint "lake"; there are none',
    );
    await checkpoint("lake-1", players());
    await checkpoint("lake-2", players());
    await assertRejects(() => resume("lake", players()), CheckpointError, 'there are "lake-1", "lake-2"');
  });
});

Deno.test("resume() refuses what was made otherwise, and leaves agent and environment as they were", {
  ignore,
}, async () => {
  await withOwnState(async () => {
    const refuses = async (
      { agent, env }: { agent: QLearning | RandomAgent<number>; env: AnyEnv },
      message: string,
    ) => {
      env.reset({ seed: 9 });
      const before = [agent.snapshot(), env.snapshot()];
      await assertRejects(
        () => resume("lake", { agent, env }),
        CheckpointError,
        `lake.safetensors: ${message}`,
      );
      assertEquals([agent.snapshot(), env.snapshot()], before);
    };
    await checkpoint("lake", players());
    const { env } = players();
    await refuses(
      { env, agent: new RandomAgent(env) },
      'it was taken with class "QLearning", and now class is "RandomAgent"',
    );
    await refuses(
      { env, agent: new QLearning(env, { discount: 0.8 }) },
      "QLearning: restore: where the snapshot was taken, discount was 0.9, and this agent's is 0.8",
    );
    const firm = make("FrozenLake-v1", { isSlippery: false });
    await refuses({ env: firm, agent: new QLearning(firm) }, "it was taken with env.options.isSlippery");
    const large = make("FrozenLake8x8-v1");
    await refuses(
      { env: large, agent: new QLearning(large) },
      'it was taken with env.id "FrozenLake-v1", and now env.id is "FrozenLake8x8-v1"',
    );
    const limited = timeLimit(make("FrozenLake-v1"), { steps: 5 });
    await refuses(
      { env: limited, agent: new QLearning(limited) },
      "it was taken with env.wrappers.0 null, and now env.wrappers.0 is { name:",
    );
  });
});

Deno.test("resume() puts back what an agent's restore left half done", { ignore }, async () => {
  /** Takes over the numbers one by one, and may find the last wrong. */
  class Hasty implements Resumable {
    numbers = [0, 0];
    snapshot() {
      return [...this.numbers];
    }
    restore(snapshot: unknown) {
      if (!Array.isArray(snapshot)) throw new TypeError("Hasty: needs numbers");
      for (const [i, number] of snapshot.entries()) {
        if (number > 8) throw new RangeError("Hasty: a number must be at most 8");
        this.numbers[i] = number;
      }
    }
  }
  await withOwnState(async () => {
    const agent = new Hasty(), env = make("CartPole-v1");
    agent.numbers = [7, 9];
    await checkpoint("x", { agent, env });
    agent.numbers = [1, 2];
    env.reset({ seed: 0 });
    const before = env.snapshot();
    await assertRejects(
      () => resume("x", { agent, env }),
      CheckpointError,
      "x.safetensors: Hasty: a number must be at most 8",
    );
    assertEquals(agent.numbers, [1, 2]);
    assertEquals(env.snapshot(), before);
    agent.numbers = [9, 9]; // what it cannot be put back to
    await assertRejects(
      () => resume("x", { agent, env }),
      CheckpointError,
      "restored in part, and cannot be put back",
    );
  });
});

Deno.test("an agent that cannot be put down and taken up again is refused", { ignore }, async () => {
  await withOwnState(async () => {
    const env = make("CartPole-v1"), mine: unknown = { act: () => 0, learn() {} }; // of unknown type, as in a notebook
    const call: unknown = Reflect.apply(checkpoint, undefined, ["x", { agent: mine, env }]);
    assert(call instanceof Promise);
    await assertRejects(
      () => call,
      TypeError,
      "checkpoint: the agent must have snapshot and restore, got { act: a function",
    );
  });
});

Deno.test("a damaged checkpoint is refused wherever it is cut, and the old one survives a failing write", {
  ignore,
}, async () => {
  await withOwnState(async (folder) => {
    const path = join(folder, "checkpoints", "lake.safetensors"), { agent, env } = players();
    await checkpoint("lake", { agent, env, notes: { best: NaN, table: Float32Array.of(1) } });
    const whole = await Deno.readFile(path);
    for (let length = 0; length < whole.length; length += 97) {
      await Deno.writeFile(path, whole.subarray(0, length));
      await assertRejects(() => resume("lake", { agent, env }), CheckpointError, "lake.safetensors: ");
    }
    await Deno.writeFile(path, whole);
    const failing: Resumable = {
      ...agent,
      snapshot: () => Promise.reject(new Error("the GPU is gone")),
      restore() {},
    };
    await assertRejects(() => checkpoint("lake", { agent: failing, env }), Error, "the GPU is gone");
    const unstorable: unknown = { made: new Date(0) };
    const call: unknown = Reflect.apply(checkpoint, undefined, ["lake", { agent, env, notes: unstorable }]);
    assert(call instanceof Promise);
    await assertRejects(() => call, TypeError, 'checkpoint: "notes.made" must be null');
    assertEquals((await resume("lake", { agent, env })).notes, { best: NaN, table: Float32Array.of(1) });
  });
});

Deno.test({
  name: "checkpoint() says what it needs where it may not write",
  permissions: { read: false, write: false, env: false, sys: false },
  fn: async () => {
    await assertRejects(() => checkpoint("x", players()), CheckpointError, "deno run -A");
  },
});
