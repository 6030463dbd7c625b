import { assertEquals, assertThrows } from "../../../assert.ts";
import { readOverlay } from "../../../../lib/envs/grid/grid_scene/overlay.ts";

/** As a notebook calls it: its cells are not checked. */
const read = (overlay: unknown): unknown => Reflect.apply(readOverlay, undefined, [overlay, 2, 3]);

Deno.test("readOverlay() takes lists and typed arrays, and a policy as actions or as probabilities", () => {
  assertEquals(read({}), { values: undefined, policy: undefined, visits: undefined });
  assertEquals(read({ values: Float32Array.of(0.5, NaN), visits: [0, 7], policy: [2, [0, 0.25, 0.75]] }), {
    values: [0.5, NaN],
    visits: [0, 7],
    policy: [[0, 0, 1], [0, 0.25, 0.75]],
  });
  assertEquals(readOverlay({ policy: [NaN, Float64Array.of(1, 0)] }, 2, 2).policy, [[0, 0], [1, 0]]);
});

Deno.test("readOverlay() says which layer is wrong, and how", () => {
  const refuse = (overlay: unknown, kind: typeof TypeError | typeof RangeError, message: string) =>
    assertThrows(() => read(overlay), kind, `env.render: ${message}`);
  refuse({ value: [1, 2] }, TypeError, 'there is no option "value"; there are values, policy, visits');
  refuse([1, 2], TypeError, "options are given as an object, { values, policy, visits }, got [1, 2]");
  refuse({ values: 3 }, TypeError, "values must be a list with one entry a square, got 3");
  refuse({ values: null }, TypeError, "values must be a list with one entry a square, got null");
  refuse(
    { values: { length: 2 } },
    TypeError,
    "values must be a list with one entry a square, got { length: 2 }",
  );
  refuse({ values: [1] }, RangeError, "values must have one entry for each of the 2 squares, got 1");
  refuse({ values: [1, "2"] }, TypeError, 'values must be numbers, got "2" at place 1');
  refuse({ values: [[1], [2]] }, TypeError, "values must be numbers, got [1] at place 0");
  refuse({ visits: [1, -1] }, RangeError, "visits must be counts of at least 0, got -1 of square 1");
  refuse({ visits: [NaN, 1] }, RangeError, "visits must be counts of at least 0, got NaN of square 0");
  refuse({ policy: [0, 3] }, RangeError, "policy of square 1 must be an action, 0 to 2, got 3");
  refuse({ policy: [0, 0.5] }, RangeError, "policy of square 1 must be an action, 0 to 2, got 0.5");
  refuse({ policy: [0, "1"] }, TypeError, "policy of square 1 must be an action, or the probabilities");
  refuse({ policy: [0, [1, 0]] }, RangeError, "policy of square 1 has 2 numbers for 3 actions");
  refuse({ policy: [0, [1, 0, null]] }, TypeError, "policy of square 1 must be numbers, got null at place 2");
  refuse(
    { policy: [[0.5, 0.4, 0], 0] },
    RangeError,
    "policy of square 0 must be probabilities that add up to 1",
  );
});
