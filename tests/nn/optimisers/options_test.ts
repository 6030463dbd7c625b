import * as tf from "@tensorflow/tfjs";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { adamW } from "../../../lib/nn/optimisers/adam_w.ts";
import { rmsprop } from "../../../lib/nn/optimisers/rmsprop.ts";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import { assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

Deno.test("The defaults are PyTorch's", () => {
  assertEquals(sgd().getConfig(), {
    learningRate: 1e-3,
    momentum: 0,
    dampening: 0,
    nesterov: false,
    weightDecay: 0,
  });
  assertEquals(rmsprop().getConfig(), {
    learningRate: 1e-2,
    smoothing: 0.99,
    epsilon: 1e-8,
    momentum: 0,
    centred: false,
    weightDecay: 0,
  });
  const moments = { learningRate: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, amsgrad: false };
  assertEquals(adam().getConfig(), { ...moments, weightDecay: 0 });
  assertEquals(adamW().getConfig(), { ...moments, weightDecay: 0.01 });
});

Deno.test("Options out of their range are refused", () => {
  assertThrows(() => adam({ learningRate: -1 }), RangeError, "Adam: learningRate must be at least 0, got -1");
  assertThrows(
    () => adam({ learningRate: Infinity }),
    RangeError,
    "Adam: learningRate must be a finite number",
  );
  assertThrows(() => adam({ learningRate: () => NaN }), RangeError, "Adam: learningRate must be at least 0");
  assertThrows(() => adam({ beta1: 1 }), RangeError, "Adam: beta1 must be at least 0 and below 1, got 1");
  assertThrows(
    () => adamW({ beta2: -0.1 }),
    RangeError,
    "AdamW: beta2 must be at least 0 and below 1, got -0.1",
  );
  assertThrows(() => adamW({ epsilon: -1 }), RangeError, "AdamW: epsilon must be at least 0, got -1");
  assertThrows(
    () => adamW({ weightDecay: NaN }),
    RangeError,
    "AdamW: weightDecay must be at least 0, got NaN",
  );
  assertThrows(() => rmsprop({ smoothing: 1.1 }), RangeError, "RMSprop: smoothing must be between 0 and 1");
  assertThrows(() => rmsprop({ momentum: -1 }), RangeError, "RMSprop: momentum must be at least 0, got -1");
  assertThrows(() => rmsprop({ clipNorm: 0 }), RangeError, "RMSprop: clipNorm must be above 0, got 0");
  assertThrows(() => sgd({ clipValue: Infinity }), RangeError, "SGD: clipValue must be a finite number");
  assertThrows(() => sgd({ dampening: 2 }), RangeError, "SGD: dampening must be between 0 and 1, got 2");
  assertThrows(
    () => sgd({ nesterov: true }),
    RangeError,
    "SGD: nesterov needs a momentum above 0 and no dampening, got 0 and 0",
  );
  assertThrows(() => sgd({ nesterov: true, momentum: 0.9, dampening: 0.1 }), RangeError, "got 0.9 and 0.1");
});

Deno.test("Options of the wrong kind, unknown ones and two limits at once are refused", () => {
  assertThrows(() => adam(JSON.parse('{"lr": 0.1}')), TypeError, 'Adam: there is no option "lr"');
  assertThrows(() => adamW(JSON.parse("0.1")), TypeError, "AdamW: options are given as an object");
  assertThrows(() => adam(JSON.parse('{"learningRate": "0.1"}')), TypeError, "learningRate must be a number");
  assertThrows(
    () => adam(JSON.parse('{"amsgrad": 1}')),
    TypeError,
    "Adam: amsgrad must be true or false, got 1",
  );
  assertThrows(
    () => rmsprop(JSON.parse('{"centred": "no"}')),
    TypeError,
    "RMSprop: centred must be true or false",
  );
  assertThrows(() => rmsprop(JSON.parse('{"centered": true}')), TypeError, 'there is no option "centered"');
  assertThrows(() => sgd(JSON.parse('{"nesterov": 1}')), TypeError, "SGD: nesterov must be true or false");
  assertThrows(
    () => sgd(JSON.parse('{"clipNorm": "1"}')),
    TypeError,
    "SGD: clipNorm must be a finite number",
  );
  assertThrows(
    () => sgd({ clipNorm: 1, clipValue: 1 }),
    TypeError,
    "SGD: gradients are clipped by clipNorm or by clipValue, not by both",
  );
});

onBackends("Variables in the place of the options, and options behind them, are refused", () => {
  const network = new Mlp({ sizes: [1, 1] }), { parameters, variables } = network;
  const further = { learningRate: 1 }, got = "all options are given in one object, got ";
  const refused: [unknown[], string][] = [
    [[network], "an Mlp; "],
    [[parameters, further], "a Map and { learningRate: 1 }; "],
    [[variables, further], "[a tensor of shape [1, 1], float32, a tensor of shape [1], float32] and { l"],
    [[variables[1]], "a tensor of shape [1], float32; "],
    [[{ variables: network }, further], "{ variables: an Mlp } and { learningRate: 1 }; "],
    [[0.1, 0.9], "0.1 and 0.9; "],
  ];
  const makers = { sgd, rmsprop, adam, adamW };
  for (const [name, make] of Object.entries(makers)) {
    const advice = `write rl.nn.${name}({ variables: network, learningRate: 1e-3 })`;
    for (const [given, words] of refused) {
      const { message } = assertThrows(() => Reflect.apply(make, undefined, given), TypeError, got + words);
      assertEquals([message.startsWith(`${name}: `), message.endsWith(advice)], [true, true], message);
    }
    make({ variables: network, learningRate: 1 }).dispose();
  }
  tf.dispose(variables);
});
