import { Pendulum } from "../../../lib/envs/control/pendulum.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../../assert.ts";

function from(angle: number, speed: number, g = 10): Pendulum {
  const env = new Pendulum({ g });
  env.reset({ seed: 0 });
  env.restore({ ...env.snapshot(), state: [angle, speed, 0] });
  return env;
}

const torque = (newtonMetres: number) => Float32Array.of(newtonMetres);

/** Angle, angular velocity and torque after one step. */
function after(env: Pendulum, newtonMetres = 0): number[] {
  env.step(torque(newtonMetres));
  const { state } = env.snapshot();
  assert(Array.isArray(state));
  return state.map(Number);
}

Deno.test("Pendulum falls as is worked out by hand, its angle by the new velocity", () => {
  // Lying level: 3 g / (2 l) = 15 rad/s², for 0.05 s.
  const [angle, speed] = after(from(Math.PI / 2, 0));
  assertAlmostEquals(speed, 0.75, 1e-15);
  assertAlmostEquals(angle, Math.PI / 2 + 0.75 * 0.05, 1e-15);
  assertEquals(from(Math.PI / 2, 0).step(torque(0)).observation[2], 0.75);
});

Deno.test("Pendulum takes gravity as it is told, and none at all", () => {
  assertAlmostEquals(after(from(Math.PI / 2, 0, 1.62))[1], 1.5 * 1.62 * 0.05, 1e-15);
  assertEquals(after(from(1, 2, 0))[1], 2);
});

Deno.test("Pendulum stands upright for ever where it is left alone, at no cost", () => {
  const env = from(0, 0);
  for (let step = 0; step < 10; step++) {
    const { observation, reward, terminated } = env.step(torque(0));
    assertEquals(observation, Float32Array.of(1, 0, 0));
    assert(reward === 0 && !terminated);
  }
});

Deno.test("Pendulum's torque is clipped at 2, and worth 3 times as much acceleration", () => {
  assertAlmostEquals(after(from(0, 0), 1)[1], 3 * 0.05, 1e-15);
  assertEquals(after(from(0, 0), 7), after(from(0, 0), 2));
  assertEquals(after(from(0, 0), -7), after(from(0, 0), -2));
  assertEquals(from(1, 1).step(torque(7)).reward, from(1, 1).step(torque(2)).reward);
});

Deno.test("Pendulum pays for angle, velocity and torque from before the step", () => {
  assertAlmostEquals(from(0.5, 3).step(torque(0)).reward, -(0.25 + 0.9), 1e-15);
  assertAlmostEquals(from(0, 0).step(torque(2)).reward, -0.004, 1e-9);
  assertEquals(from(0, 0).step(torque(2)).reward, -Math.fround(0.004)); // the torque's share is float32
});

Deno.test("Pendulum counts whole turns in its state, and not in its reward", () => {
  for (const turns of [-2, -1, 1, 3]) {
    const { reward } = from(0.4 + turns * 2 * Math.PI, 0).step(torque(0));
    assertAlmostEquals(reward, -0.16, 1e-12);
  }
  assertAlmostEquals(from(Math.PI + 0.1, 0).step(torque(0)).reward, -((Math.PI - 0.1) ** 2), 1e-12);
  assertAlmostEquals(from(-Math.PI - 0.1, 0).step(torque(0)).reward, -((Math.PI - 0.1) ** 2), 1e-12);
});

Deno.test("Pendulum turns no faster than 8 rad/s", () => {
  assertEquals(after(from(Math.PI / 2, 7.9), 2)[1], 8);
  assertEquals(after(from(-Math.PI / 2, -7.9), -2)[1], -8);
});

Deno.test("Pendulum begins anywhere, never faster than 1 rad/s", () => {
  const env = new Pendulum();
  env.reset({ seed: 0 });
  const quadrants = new Set<string>();
  for (let episode = 0; episode < 100; episode++) {
    const [cosine, sine, speed] = env.reset();
    assert(Math.abs(speed) <= 1);
    quadrants.add(`${Math.sign(cosine)} ${Math.sign(sine)}`);
  }
  assertEquals(quadrants.size, 4);
});

Deno.test("Pendulum shows the latest torque on the side to which it pushes, and none before the first step", () => {
  const arrowOf = (env: Pendulum) => {
    const arrow = env.render().shapes.find(({ key }) => key === "torque");
    assert(arrow?.kind === "polyline");
    return arrow.points;
  };
  const reachOf = (points: ReturnType<typeof arrowOf>) => {
    const sides = points.map(([right]) => right);
    return [Math.min(...sides), Math.max(...sides)];
  };
  const env = from(1, 0);
  assertEquals(new Set(arrowOf(env).map(String)).size, 1); // a single point
  env.step(torque(2));
  const strong = reachOf(arrowOf(env));
  assert(strong[0] < -20 && strong[1] < 1); // counter-clockwise, from the top to the left
  env.step(torque(-0.5));
  const weak = reachOf(arrowOf(env));
  assert(weak[1] > 10 && weak[1] < -strong[0] && weak[0] > -1);
});

Deno.test("Pendulum refuses options that are none", () => {
  assertThrows(() => new Pendulum({ g: Infinity }), RangeError, "g must be a finite number");
  assertThrows(() => new Pendulum(JSON.parse('{ "gravity": 1 }')), TypeError, "there is g");
  assertThrows(() => new Pendulum(JSON.parse('{ "g": "10" }')), TypeError, "g must be a finite number");
});
