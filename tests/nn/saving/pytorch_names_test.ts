import { namesInFile, pytorchNames } from "../../../lib/nn/saving/pytorch_names.ts";
import { CheckpointError } from "../../../lib/storage/checkpoint_error.ts";
import { assertEquals, assertThrows } from "../../assert.ts";

const weights = (...modules: string[]) => modules.map((module) => `${module}.weight`);
const found = (
  ours: string[],
  theirs: string[],
) => [...namesInFile("x", weights(...ours), weights(...theirs)).values()];

Deno.test("namesInFile() takes layers by their numbers, not by the letters of these", () => {
  assertEquals(
    found(["layers.0", "layers.1", "layers.2"], ["10", "0", "2"]),
    ["0.weight", "2.weight", "10.weight"],
  );
  assertEquals(found(["layers.0", "layers.1"], ["fc2", "fc1"]), ["fc1.weight", "fc2.weight"]);
  assertEquals(found(["layers.0", "layers.1"], ["q.1.linear", "q.0.linear"]), [
    "q.0.linear.weight",
    "q.1.linear.weight",
  ]);
});

Deno.test("namesInFile() takes equal names before numbers", () => {
  assertEquals(found(["layers.1", "layers.0"], ["layers.0", "layers.1"]), [
    "layers.1.weight",
    "layers.0.weight",
  ]);
});

Deno.test("namesInFile() does not guess where names differ in more than one number", () => {
  for (const theirs of [["hidden", "out"], ["body.0", "head.0"], ["a0", "b1"], ["net.0", "net.00"]]) {
    assertThrows(
      () => found(["layers.0", "layers.1"], theirs),
      CheckpointError,
      "x: its names do not say which layer",
    );
  }
  assertThrows(
    () => found(["layers.0", "value"], ["0", "1"]),
    CheckpointError,
    '{ names: { "layers.0": "…", "value": "…" } }',
  );
});

Deno.test("pytorchNames() leaves layers as they are that are not named", () => {
  const names = pytorchNames("save", ["layers.0.weight", "layers.0.bias", "value.bias"], {
    "layers.0": "q.body",
  });
  assertEquals([...names.values()], ["q.body.weight", "q.body.bias", "value.bias"]);
});

Deno.test("namesInFile() counts the layers that are there where they are too few", () => {
  assertThrows(
    () => found(["layers.0", "layers.1"], ["fc1"]),
    CheckpointError,
    "x: it has 1 layer with weights (fc1), this network 2",
  );
});
