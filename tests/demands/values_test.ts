import { demandCount, demandFinite, demandFlag, demandWithin } from "../../lib/demands/values.ts";
import { assertThrows } from "../assert.ts";

Deno.test("demandWithin() takes the bounds themselves, and says them where a number is outside", () => {
  for (const value of [0, 0.5, 1]) demandWithin("Thing", "share", value, 0, 1);
  for (const value of [-0.1, 1.1, NaN, Infinity]) {
    assertThrows(
      () => demandWithin("Thing", "share", value, 0, 1),
      RangeError,
      "Thing: share must be between 0 and 1",
    );
  }
  assertThrows(
    () => demandWithin("Thing", "width", -1, 0, Infinity),
    RangeError,
    "width must be at least 0, got -1",
  );
  assertThrows(
    () => demandWithin("Thing", "share", "1", 0, 1),
    TypeError,
    'must be a number between 0 and 1, got "1"',
  );
});

Deno.test("demandCount() takes whole numbers from the least on", () => {
  demandCount("Thing", "size", 1);
  demandCount("Thing", "size", 0, 0);
  for (const value of [0, 1.5, NaN, 2 ** 53]) {
    assertThrows(
      () => demandCount("Thing", "size", value),
      RangeError,
      "Thing: size must be an integer of at least 1",
    );
  }
  assertThrows(() => demandCount("Thing", "size", "3"), TypeError, 'at least 1, got "3"');
});

Deno.test("demandFinite() takes numbers, but neither NaN nor infinity", () => {
  demandFinite("Thing", "reward", -1e300);
  for (const value of [NaN, Infinity]) {
    assertThrows(
      () => demandFinite("Thing", "reward", value),
      RangeError,
      "Thing: reward must be a finite number",
    );
  }
  assertThrows(() => demandFinite("Thing", "reward", null), TypeError, "got null");
});

Deno.test("demandFlag() takes true and false alone", () => {
  for (const value of [true, false]) demandFlag("Thing", "isRound", value);
  for (const value of [0, "true", undefined]) {
    assertThrows(
      () => demandFlag("Thing", "isRound", value),
      TypeError,
      "Thing: isRound must be true or false",
    );
  }
});
