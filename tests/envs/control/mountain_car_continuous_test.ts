import { MountainCarContinuous } from "../../../lib/envs/control/mountain_car_continuous.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

function from(state: number[], goalVelocity = 0): MountainCarContinuous {
  const env = new MountainCarContinuous({ goalVelocity });
  env.reset({ seed: 0 });
  env.restore({ ...env.snapshot(), state });
  return env;
}

const push = (force: number) => Float32Array.of(force);

Deno.test("MountainCarContinuous takes its first steps as Gymnasium does", () => {
  const env = new MountainCarContinuous();
  const seen: [action: number, observation: [number, number], reward: number][] = [
    [0.5, [-0.47223860025405884, 0.0003690564481075853], -0.025],
    [0.5, [-0.47150322794914246, 0.0007353776600211859], -0.025],
    [0.5, [-0.47040697932243347, 0.001096249558031559], -0.025],
  ];
  assertEquals(env.reset({ seed: 0 }), Float32Array.of(-0.4726076625357092, 0));
  for (const [action, observation, reward] of seen) {
    const step = env.step(push(action));
    assertEquals([step.observation, step.reward], [Float32Array.from(observation), reward]);
  }
});

Deno.test("MountainCarContinuous computes in double precision until its first step, then in float32", () => {
  const start = -0.4726076625357092;
  // What Gymnasium gives where the same start has been rounded before.
  const rounded = Float32Array.of(-0.4722386300563812, 0.00036905668093822896);
  assertEquals(from([Math.fround(start), 0, 1]).step(push(0.5)).observation, rounded);
  assertEquals(
    from([start, 0, 0]).step(push(0.5)).observation,
    Float32Array.of(-0.47223860025405884, 0.0003690564481075853),
  );
});

Deno.test("MountainCarContinuous's snapshot says whether its state is rounded, also where a restored one goes on", () => {
  const env = new MountainCarContinuous(), twin = new MountainCarContinuous();
  env.reset({ seed: 0 });
  const cold = env.snapshot();
  env.step(push(0.5));
  const warm = env.snapshot();
  twin.restore(warm);
  assertEquals(twin.step(push(0.5)), env.step(push(0.5)));
  env.restore(cold);
  assertEquals(env.step(push(0.5)).observation, Float32Array.of(-0.47223860025405884, 0.0003690564481075853));
});

Deno.test("MountainCarContinuous clips the push, but not its cost", () => {
  const env = new MountainCarContinuous();
  env.reset({ seed: 0 });
  const { observation, reward } = env.step(push(3)); // as Gymnasium gives them
  assertEquals(observation, Float32Array.of(-0.4714885950088501, 0.0011190564837306738));
  assertEquals(reward, -0.9);
  env.reset({ seed: 0 });
  assertEquals(env.step(push(-1.5)).reward, -0.225);
});

Deno.test("MountainCarContinuous adds up a push out of bounds in double precision, as Gymnasium does", () => {
  const state = [Math.fround(0.26), Math.fround(0.006), 1];
  assertEquals(
    from(state).step(push(2)).observation, // in float32 the velocity would be 0.005722716450691223
    Float32Array.of(0.26572269201278687, 0.005722715985029936),
  );
});

Deno.test("MountainCarContinuous pays 100 at the flag, less what the push costs", () => {
  const { reward, terminated } = from([0.44, 0.03, 1]).step(push(0.5));
  assertEquals([reward, terminated], [99.975, true]);
  assertEquals(from([0.41, 0.03, 1]).step(push(0.5)).terminated, false);
  assertEquals(from([0.44, 0.03, 1], 0.04).step(push(0.5)).terminated, false);
  assertEquals(from([0.44, 0.07, 1], 0.07).step(push(1)).terminated, true);
});

Deno.test("MountainCarContinuous is stopped dead by the wall, and held by the end of the road", () => {
  for (const single of [0, 1]) {
    assertEquals(from([-1.19, -0.06, single]).step(push(-1)).observation, Float32Array.of(-1.2, 0));
    const [position, velocity] = from([0.59, 0.06, single], 1).step(push(0)).observation;
    assertEquals(position, Math.fround(0.6));
    assert(velocity > 0.05);
  }
});

Deno.test("MountainCarContinuous does nothing for nothing", () => {
  assertEquals(from([-Math.PI / 6, 0, 0]).step(push(0)).reward, 0);
});

Deno.test("MountainCarContinuous refuses options that are none", () => {
  assertThrows(() => new MountainCarContinuous({ goalVelocity: Infinity }), RangeError, "goalVelocity");
  assertThrows(() => new MountainCarContinuous(JSON.parse('{ "power": 1 }')), TypeError, "goalVelocity");
});
