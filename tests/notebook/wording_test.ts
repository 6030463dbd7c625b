import { assertEquals } from "../assert.ts";
import { count, readable } from "../../lib/notebook/wording.ts";

Deno.test("readable() writes at most four digits that matter, with a true minus", () => {
  assertEquals([1 / 3, -2, 1234567, 0, 1e-5, 99.999].map(readable), [
    "0.3333",
    "−2",
    "1,234,567",
    "0",
    "0.00001",
    "100",
  ]);
});

Deno.test("readable() writes vast numbers by their power of ten, and what rounds to zero without a sign", () => {
  assertEquals([1e308, -1.25e20, 1e15, -1e-17, Infinity, -Infinity, NaN].map(readable), [
    "1e308",
    "−1.25e20",
    "1e15",
    "0",
    "∞",
    "−∞",
    "NaN",
  ]);
});

Deno.test("count() uses the singular for one", () => {
  assertEquals([count(1, "seed"), count(20, "seed")], ["1 seed", "20 seeds"]);
});
