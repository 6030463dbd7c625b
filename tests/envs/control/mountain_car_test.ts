import { MountainCar } from "../../../lib/envs/control/mountain_car.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../../assert.ts";

function from(position: number, velocity: number, goalVelocity = 0): MountainCar {
  const env = new MountainCar({ goalVelocity });
  env.reset({ seed: 0 });
  env.restore({ ...env.snapshot(), state: [position, velocity] });
  return env;
}

Deno.test("MountainCar follows the hand-checked first step from rest", () => {
  const { observation, reward, terminated } = from(-0.5, 0).step(2);
  // The push is 0.001, and the valley pulls with 0.0025 cos(−1.5) = 0.000177 to the left.
  const velocity = 0.001 - 0.0025 * Math.cos(-1.5);
  assertAlmostEquals(velocity, 0.000823, 1e-6);
  assertEquals(observation, Float32Array.of(-0.5 + velocity, velocity));
  assertEquals([reward, terminated], [-1, false]);
});

Deno.test("MountainCar's pushes are equal and opposite, and coasting is in the middle", () => {
  const [left, none, right] = [0, 1, 2].map((action) => from(-0.3, 0.01).step(action).observation[1]);
  assertAlmostEquals(none - left, 0.001, 1e-8);
  assertAlmostEquals(right - none, 0.001, 1e-8);
});

Deno.test("MountainCar begins at rest between −0.6 and −0.4", () => {
  const env = new MountainCar();
  env.reset({ seed: 0 });
  for (let episode = 0; episode < 100; episode++) {
    const [position, velocity] = env.reset();
    assert(position >= Math.fround(-0.6) && position <= Math.fround(-0.4));
    assertEquals(velocity, 0);
  }
});

Deno.test("MountainCar is stopped dead by the wall at the left", () => {
  assertEquals(from(-1.19, -0.05).step(0).observation, Float32Array.of(-1.2, 0));
});

Deno.test("MountainCar is held by the end of the road, but keeps its velocity", () => {
  const { observation } = from(0.59, 0.05, 1).step(2);
  assertEquals(observation, Float32Array.of(0.6, 0.05 + (0.001 + Math.cos(3 * 0.59) * -0.0025)));
});

Deno.test("MountainCar is never faster than 0.07 a step", () => {
  assertEquals(from(-0.9, 0.07).step(2).observation[1], Math.fround(0.07));
  assertEquals(from(0.2, -0.07).step(0).observation[1], Math.fround(-0.07));
});

Deno.test("MountainCar ends at the flag, if it is fast enough", () => {
  assertEquals(from(0.45, 0.04).step(2).terminated, false);
  assertEquals(from(0.46, 0.04).step(2).terminated, true);
  assertEquals(from(0.46, 0.04, 0.05).step(2).terminated, false);
  assertEquals(from(0.46, 0.06, 0.05).step(2).terminated, true);
});

Deno.test("MountainCar cannot be driven straight up, but it can with a run", () => {
  const ends = (policy: (velocity: number) => number) => {
    const env = new MountainCar();
    let [, velocity] = env.reset({ seed: 0 });
    for (let t = 1; t <= 1000; t++) {
      const { observation, terminated } = env.step(policy(velocity));
      if (terminated) return t;
      velocity = observation[1];
    }
    return Infinity;
  };
  assertEquals(ends(() => 2), Infinity);
  assert(ends((velocity) => velocity < 0 ? 0 : 2) < 200);
});

Deno.test("MountainCar's wheels touch the road wherever it is", () => {
  for (const position of [-1.2, -0.5, 0, 0.6]) {
    const { shapes } = from(position, 0).render();
    const road = shapes.find(({ key }) => key === "road");
    assert(road?.kind === "polyline");
    for (const name of ["rear wheel", "front wheel"]) {
      const wheel = shapes.find(({ key }) => key === name);
      assert(wheel?.kind === "disc");
      const away = Math.min(...road.points.map(([x, y]) => Math.hypot(x - wheel.x, y - wheel.y)));
      assert(away < wheel.radius + 4); // pixels, between two corners of the road
    }
  }
});

Deno.test("MountainCar refuses options that are none", () => {
  assertThrows(() => new MountainCar({ goalVelocity: NaN }), RangeError, "goalVelocity");
  assertThrows(() => new MountainCar(JSON.parse('{ "goalVelocity": "0" }')), TypeError, "goalVelocity");
  assertThrows(() => new MountainCar(JSON.parse('{ "goalSpeed": 0 }')), TypeError, "goalVelocity");
});
