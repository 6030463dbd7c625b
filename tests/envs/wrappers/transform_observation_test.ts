import { make } from "../../../lib/envs/registry.ts";
import { Box, Discrete } from "../../../lib/envs/spaces.ts";
import { transformObservation } from "../../../lib/envs/wrappers/transform_observation.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

function leaning() {
  return transformObservation(make("CartPole-v1"), {
    observationSpace: new Discrete(2),
    transform: ([, , angle]) => angle > 0 ? 1 : 0,
  });
}

Deno.test("transformObservation() shows what the function makes of an observation, and leaves all else", () => {
  const env = leaning(), alone = make("CartPole-v1");
  const start = alone.reset({ seed: 0 });
  assertEquals(env.reset({ seed: 0 }), start[2] > 0 ? 1 : 0);
  const step = alone.step(1);
  assertEquals(env.step(1), { ...step, observation: step.observation[2] > 0 ? 1 : 0 });
});

Deno.test("transformObservation() makes twins from its spec, and says what JSON has lost", () => {
  const { spec } = leaning(), twin = make(spec);
  assertEquals(twin.reset({ seed: 0 }), leaning().reset({ seed: 0 }));
  const read: typeof spec = JSON.parse(JSON.stringify(spec));
  assertThrows(() => make(read), TypeError, "make: the spec has lost the function of transformObservation");
});

Deno.test("transformObservation() refuses what its own space does not contain, and says its name", () => {
  const env = transformObservation(make("CartPole-v1"), {
    observationSpace: new Discrete(2),
    transform: () => 2,
  });
  assertThrows(
    () => env.reset({ seed: 0 }),
    RangeError,
    "transformObservation: the function made 2 of Float32Array",
  );
});

Deno.test("transformObservation() refuses to do without a function or a space", () => {
  const untyped: (...args: unknown[]) => unknown = Object.assign(transformObservation);
  const env = make("CartPole-v1"), observationSpace = new Box([0], [1]);
  for (
    const [options, says] of [
      [{ observationSpace }, "transform must be a function, got undefined"],
      [
        { transform: () => 1 },
        "observationSpace, all that the function can return, must have sample and contains",
      ],
      [{ observationSpace, transform: () => 1, seed: 1 }, 'there is no option "seed"'],
    ]
  ) {
    assertThrows(() => untyped(env, options), TypeError, `transformObservation: ${says}`);
  }
});

Deno.test("a space that was given to transformObservation() can still be changed by its owner", () => {
  const observationSpace = new Box([0], [1]);
  transformObservation(make("CartPole-v1"), { observationSpace, transform: () => Float32Array.of(0) });
  assert(!Object.isFrozen(observationSpace));
});
