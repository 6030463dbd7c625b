import { Acrobot } from "../../../lib/envs/control/acrobot.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../../assert.ts";

/** Both angles and both angular velocities. */
type Motion = [angle1: number, angle2: number, speed1: number, speed2: number];

function from(motion: Motion): Acrobot {
  const env = new Acrobot();
  env.reset({ seed: 0 });
  env.restore({ ...env.snapshot(), state: [...motion, 1] });
  return env;
}

function motionOf(env: Acrobot): Motion {
  const { state } = env.snapshot();
  assert(Array.isArray(state));
  const [angle1, angle2, speed1, speed2] = state.map(Number);
  return [angle1, angle2, speed1, speed2];
}

/** Kinetic and potential energy of two rods of 1 kg and 1 m, each with a moment of inertia of 1 kg m² about its middle. */
function energyOf([angle1, angle2, speed1, speed2]: Motion): number {
  const middle1 = speed1 ** 2 / 4, bothSpeed = speed1 + speed2;
  const middle2 = speed1 ** 2 + bothSpeed ** 2 / 4 + speed1 * bothSpeed * Math.cos(angle2);
  const kinetic = (middle1 + middle2 + speed1 ** 2 + bothSpeed ** 2) / 2;
  return kinetic - 9.8 * (1.5 * Math.cos(angle1) + 0.5 * Math.cos(angle1 + angle2));
}

Deno.test("Acrobot hangs still when nothing pushes it", () => {
  const { observation, reward, terminated } = from([0, 0, 0, 0]).step(1);
  for (const [i, expected] of [1, 0, 1, 0, 0, 0].entries()) {
    assertAlmostEquals(observation[i], expected, 1e-12);
  }
  assertEquals([reward, terminated], [-1, false]);
});

Deno.test("Acrobot keeps the energy of its swing without torque, but for a hundredth in five seconds", () => {
  const env = from([0.6, -0.4, 0, 0.5]), hanging = energyOf([0, 0, 0, 0]);
  const before = energyOf(motionOf(env)) - hanging;
  for (let step = 0; step < 25; step++) env.step(1);
  assertAlmostEquals((energyOf(motionOf(env)) - hanging) / before, 1, 0.01);
});

Deno.test("Acrobot's torque turns the second link, and the first the other way", () => {
  const [, , speed1, speed2] = motionOf(afterOneStep([0, 0, 0, 0], 2));
  assert(speed1 < 0 && speed2 > 0);
});

Deno.test("Acrobot moves the same way in a mirror", () => {
  const motion = motionOf(afterOneStep([0.7, -1.1, 0.4, -2], 2));
  const mirrored = motionOf(afterOneStep([-0.7, 1.1, -0.4, 2], 0));
  for (const [i, value] of motion.entries()) assertAlmostEquals(mirrored[i], -value, 1e-13);
});

Deno.test("Acrobot ends, at no cost, where the tip is more than a link's length above the bar", () => {
  const tip = ([angle1, angle2]: Motion) => -Math.cos(angle1) - Math.cos(angle1 + angle2);
  for (const start of [[2.2, 0, 0, 0], [2.6, 0.2, 0, 0], [1.9, 0, 0.5, 0], [1, 2, 0, 0]] satisfies Motion[]) {
    const env = from(start), { reward, terminated } = env.step(1);
    const above = tip(motionOf(env)) > 1;
    assertEquals([reward, terminated], [above ? 0 : -1, above]);
  }
  assertEquals(from([Math.PI, 0, 0, 0]).step(1).terminated, true);
  assertEquals(from([Math.PI / 2, 0, 0, 0]).step(1).terminated, false);
});

Deno.test("Acrobot's angles stay within a turn, its speeds within 4π and 9π", () => {
  const [angle1] = motionOf(afterOneStep([3, 0, 5, 0], 1));
  assert(angle1 < -2 && angle1 >= -Math.PI); // beyond straight up, counted from the other side
  const [, , speed1, speed2] = motionOf(afterOneStep([0, 0, 40, -80], 1));
  assert(Math.abs(speed1) <= 4 * Math.PI && Math.abs(speed2) <= 9 * Math.PI);
});

Deno.test("Acrobot begins in float32, and observes that in float32, as numpy does", () => {
  const env = new Acrobot(); // a seed where numpy's cosine is not the nearest float32
  const observed = [0.9974733591079712, 0.07104109972715378, 0.9992145299911499, 0.03962766379117966];
  assertEquals(
    env.reset({ seed: 835 }),
    Float32Array.of(...observed, -0.035897769033908844, -0.07039622217416763),
  );
  const start = [0.07110099494457245, 0.03963804244995117, -0.035897769033908844, -0.07039622217416763];
  assertEquals(env.snapshot().state, [...start, 0]);
});

Deno.test("Acrobot draws the links where they are, joined to one another", () => {
  const find = (env: Acrobot, name: string) => {
    const shape = env.render().shapes.find(({ key }) => key === name);
    assert(shape);
    return shape;
  };
  const level = from([Math.PI / 2, -Math.PI / 2, 0, 0]); // the first link to the right, the second down
  const bar = find(level, "bar"), joint = find(level, "joint"), tip = find(level, "tip");
  assertAlmostEquals(joint.y, bar.y, 1e-9);
  assert(joint.x > bar.x);
  assertAlmostEquals(tip.x, joint.x, 1e-9);
  assertAlmostEquals(tip.y - joint.y, joint.x - bar.x, 1e-9);
  const upright = from([Math.PI, -Math.PI / 2, 0, 0]); // the first link up: its end touches the line
  assertAlmostEquals(find(upright, "joint").y, find(upright, "goal").y, 1e-9);
});

Deno.test("Acrobot takes no options", () => {
  assertThrows(() => new Acrobot(JSON.parse('{ "dt": 0.1 }')), TypeError, "dt");
});

function afterOneStep(motion: Motion, action: number): Acrobot {
  const env = from(motion);
  env.step(action);
  return env;
}
