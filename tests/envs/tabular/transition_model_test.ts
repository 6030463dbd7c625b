import fc from "fast-check";
import { type Outcome, TransitionModel } from "../../../lib/envs/tabular/transition_model.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

const home: Outcome = { probability: 0.25, nextState: 0, reward: -1, terminated: false };
const away: Outcome = { probability: 0.75, nextState: 1, reward: 2, terminated: true };

/** Two states, two actions: one goes home or away by chance, the other stays. */
function world(change: object = {}): TransitionModel {
  const transitions = {
    states: 2,
    actions: 2,
    start: 0,
    outcomes: (state: number, action: number) =>
      action === 0 ? [home, away] : [{ probability: 1, nextState: state, reward: 0, terminated: false }],
  };
  return Reflect.construct(TransitionModel, [{ ...transitions, ...change }]);
}

Deno.test("outcomes() lists what can follow in its order, and nobody can change it", () => {
  const model = world(), following = model.outcomes(1, 0);
  assertEquals(following, [home, away]);
  assertEquals(model.outcomes(1, 1), [{ probability: 1, nextState: 1, reward: 0, terminated: false }]);
  assert(Object.isFrozen(following) && following.every(Object.isFrozen));
  assert(Object.isFrozen(model.start) && Object.isFrozen(model.table));
});

Deno.test("the model keeps nothing of what it was made from", () => {
  const start = [0.5, 0.5], following = [{ ...home, probability: 1 }];
  const model = new TransitionModel({ states: 2, actions: 1, start, outcomes: () => following });
  start[0] = 7;
  following[0].reward = 7;
  assertEquals(model.start, [0.5, 0.5]);
  assertEquals(model.outcomes(0, 0)[0].reward, -1);
});

Deno.test("sample() draws each outcome as often as it is likely, by one uniform number each", () => {
  const model = world(), random = new Generator(0), uniform = new Generator(0);
  for (let draw = 0; draw < 1000; draw++) {
    assertEquals(model.sample(0, 0, random), uniform.random() < 0.25 ? home : away);
  }
  model.sample(0, 1, random); // a number is drawn also where nothing is left to chance
  uniform.random();
  assertEquals(random.random(), uniform.random());
});

Deno.test("sample() takes the first outcome whose probabilities so far exceed the draw, as a search in a row does", () => {
  const weights = fc.array(fc.nat(3), { minLength: 1, maxLength: 9 }).filter((list) =>
    list.some((w) => w > 0)
  );
  fc.assert(fc.property(weights, fc.nat(), (list, seed) => {
    const total = list.reduce((sum, weight) => sum + weight, 0);
    const following = list.map((weight, reward) => ({ ...home, probability: weight / total, reward }));
    const model = new TransitionModel({ states: 1, actions: 1, start: 0, outcomes: () => following });
    const drawn = new Generator(seed).random();
    let sum = 0;
    const expected = following.findIndex(({ probability }) => (sum += probability) > drawn);
    assertEquals(model.sample(0, 0, new Generator(seed)).reward, Math.max(0, expected));
  }));
});

Deno.test("sampleStart() draws where episodes begin", () => {
  const model = world({ states: 4, start: [0, 0.5, 0, 0.5] }), random = new Generator(1);
  const starts = Array.from({ length: 50 }, () => model.sampleStart(random));
  assertEquals([...new Set(starts)].sort(), [1, 3]);
  assertEquals(world({ start: 1 }).start, [0, 1]);
});

Deno.test("probabilities may be as rough as float32 has them", () => {
  const thirds = Float32Array.of(1 / 3, 1 / 3, 1 / 3);
  const model = world({
    states: 3,
    start: thirds,
    outcomes: () => [...thirds].map((p) => ({ ...home, probability: p })),
  });
  assertEquals(model.outcomes(0, 0).length, 3);
  assertThrows(() => world({ start: [0.5, 0.499] }), RangeError, "add up to 1, got [0.5, 0.499]");
});

Deno.test("outcomes() and sample() refuse states and actions that there are not", () => {
  const model = world(), random = new Generator(0);
  for (const index of [2, -1, 0.5, NaN]) {
    const message = `must be a whole number from 0 to 1, got ${index}`;
    assertThrows(() => model.outcomes(index, 0), RangeError, `TransitionModel: state ${message}`);
    assertThrows(() => model.outcomes(0, index), RangeError, `TransitionModel: action ${message}`);
    assertThrows(() => model.sample(index, 0, random), RangeError, `TransitionModel: state ${message}`);
    assertThrows(() => model.sample(0, index, random), RangeError, `TransitionModel: action ${message}`);
  }
});

const refused: [what: string, change: object, kind: ErrorConstructor, message: string][] = [
  ["an unknown member", { gamma: 1 }, TypeError, 'there is no option "gamma"'],
  ["no states", { states: undefined }, TypeError, "states must be an integer of at least 1, got undefined"],
  ["no actions in them", { actions: 0 }, RangeError, "actions must be an integer of at least 1, got 0"],
  ["no start", { start: undefined }, TypeError, "start must be a state, 0 to 1, or 2 probabilities"],
  ["a start by name", { start: "0" }, TypeError, 'add up to 1, got "0"'],
  ["a start out of reach", { start: 2 }, RangeError, "start must be a whole number from 0 to 1, got 2"],
  ["too many starts", { start: [1, 0, 0] }, RangeError, "2 probabilities that add up to 1, got [1, 0, 0]"],
  ["a start below 0", { start: [-1, 2] }, RangeError, "got [-1, 2]"],
  ["no outcomes", { outcomes: undefined }, TypeError, "outcomes must be a function of state and action"],
  [
    "a list of outcomes",
    { outcomes: [] },
    TypeError,
    "outcomes must be a function of state and action, got []",
  ],
];

for (const [what, change, kind, message] of refused) {
  Deno.test(`TransitionModel refuses ${what}`, () => {
    assertThrows(() => world(change), kind, message);
  });
}

const wrongOutcomes: [what: string, following: unknown, kind: ErrorConstructor, message: string][] = [
  [
    "undefined",
    undefined,
    TypeError,
    "what follows action 0 in state 0 must be a list, [{ probability, nextState",
  ],
  ["an outcome without a list", away, TypeError, "action 0 in state 0 must be a list"],
  [
    "no outcome at all",
    [],
    RangeError,
    "what follows action 0 in state 0 must be at least 0 and add up to 1, got []",
  ],
  ["a number", [1], TypeError, "must be { probability, nextState, reward, terminated }, got 1"],
  [
    "an outcome without an ending",
    [{ probability: 1, nextState: 0, reward: 0 }],
    TypeError,
    "terminated }, got {",
  ],
  [
    "an ending left undefined",
    [{ ...home, terminated: undefined }],
    TypeError,
    "terminated must be true or false",
  ],
  ["an outcome that says more", [{ ...away, done: true }], TypeError, "reward, terminated }, got {"],
  ["an outcome in other words", [{ p: 1, next: 0, reward: 0, terminated: true }], TypeError, "got { p: 1"],
  [
    "probabilities as text",
    [{ ...home, probability: "1" }],
    TypeError,
    'probability must be a finite number, got "1"',
  ],
  ["half of what can follow", [away], RangeError, "add up to 1, got [0.75]"],
  [
    "a probability below 0",
    [{ ...home, probability: -0.5 }, { ...home, probability: 1.5 }],
    RangeError,
    "[-0.5, 1.5]",
  ],
  ["a reward as text", [{ ...home, reward: "1" }], TypeError, 'reward must be a finite number, got "1"'],
  [
    "an endless reward",
    [{ ...home, reward: Infinity }],
    RangeError,
    "reward must be a finite number, got Infinity",
  ],
  [
    "a state beyond the last",
    [{ ...home, nextState: 2 }],
    RangeError,
    "nextState must be a whole number from 0 to 1",
  ],
  ["a state as text", [{ ...home, nextState: "1" }], TypeError, 'a whole number from 0 to 1, got "1"'],
];

for (const [what, following, kind, message] of wrongOutcomes) {
  Deno.test(`TransitionModel refuses outcomes that give ${what}`, () => {
    assertThrows(() => world({ outcomes: () => following }), kind, message);
  });
}

Deno.test("TransitionModel without anything says what it needs", () => {
  const untyped: (...args: unknown[]) => unknown = (...args) => Reflect.construct(TransitionModel, args);
  assertThrows(
    () => untyped(),
    TypeError,
    "TransitionModel: options are given as an object, { states, actions, start",
  );
});
