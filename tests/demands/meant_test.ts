import { doYouMean, meant } from "../../lib/demands/meant.ts";
import { demandKnown } from "../../lib/demands/known.ts";
import { assertEquals, assertThrows } from "../assert.ts";

Deno.test("meant() knows other letters, American spelling, abbreviations and Greek letters", () => {
  const pairs = [
    ["ReLU", "relu"],
    ["learning_rate", "learningRate"],
    ["initializer", "initialiser"],
    ["biasInitializer", "biasInitialiser"],
    ["optimizer", "optimiser"],
    ["centered", "centred"],
    ["color", "colour"],
    ["lr", "learningRate"],
    ["alpha", "stepSize"],
    ["gamma", "discount"],
    ["eps", "epsilon"],
    ["lambda", "traceDecay"],
  ];
  const known = pairs.map(([, own]) => own);
  for (const [name, own] of pairs) assertEquals(meant(name, known), own);
});

Deno.test("meant() guesses no more than that", () => {
  for (const name of ["hidden", "rate", "toString", "", "lr"]) {
    assertEquals(meant(name, ["sizes", "head"]), undefined);
  }
  assertEquals([doYouMean("Relu", ["relu"]), doYouMean("selu", ["relu"]), doYouMean(5, ["relu"])], [
    '; do you mean "relu"?',
    "",
    "",
  ]);
});

Deno.test("an option that is called otherwise elsewhere is told by its own name", () => {
  assertThrows(
    () => demandKnown("Adam", { lr: 1 }, ["learningRate", "epsilon"]),
    TypeError,
    'Adam: there is no option "lr"; do you mean learningRate?',
  );
});

Deno.test("one name that stands for two here is told by both, and the sizes of layers by that which there is", () => {
  const told: [string, string[], string][] = [
    ["betas", ["learningRate", "beta1", "beta2"], "do you mean beta1 and beta2?"],
    ["hiddenSizes", ["sizes", "head"], "do you mean sizes?"],
    ["hidden_sizes", ["hidden", "head"], "do you mean hidden?"],
    ["layers", ["hidden", "head"], "do you mean hidden?"],
  ];
  for (const [name, known, words] of told) {
    assertThrows(() => demandKnown("Thing", { [name]: 1 }, known), TypeError, `option "${name}"; ${words}`);
  }
});
