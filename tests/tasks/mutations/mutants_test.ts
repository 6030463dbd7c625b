import { mutants } from "../../../lib/tasks/mutations/mutants.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

/** What is changed in a program, without the line where it is the first one. */
function inLine(text: string): string[] {
  return mutants(text).map(({ change }) => change.replace(/^line 1: /, ""));
}

Deno.test("mutants() of a sum: another operator, one of its sides, the other variable", () => {
  assertEquals(inLine("function add(a, b) { return a + b; }"), [
    "`return a + b` is dropped",
    "`return a + b` becomes `return a - b`",
    "`return a + b` becomes `return a * b`",
    "`return a + b` becomes `return a`",
    "`return a + b` becomes `return b`",
    "`return a + b` becomes `return b + b`",
    "`return a + b` becomes `return a + a`",
  ]);
});

Deno.test("mutants() of a comparison: its boundary, its direction, its opposite", () => {
  assertEquals(inLine("const less = (a, b) => a < b;"), [
    "`const less = (a, b) => a < b` becomes `let less`",
    "`(a, b) => a < b` becomes `(a, b) => a <= b`",
    "`(a, b) => a < b` becomes `(a, b) => a > b`",
    "`(a, b) => a < b` becomes `(a, b) => a >= b`",
    "`(a, b) => a < b` becomes `(a, b) => b < b`",
    "`(a, b) => a < b` becomes `(a, b) => a < a`",
  ]);
});

Deno.test("mutants() of two conditions: the other operator, each of them alone", () => {
  assertEquals(inLine("const both = p && q;"), [
    "`const both = p && q` becomes `let both`",
    "`both = p && q` becomes `both = p || q`",
    "`both = p && q` becomes `both = p`",
    "`both = p && q` becomes `both = q`",
  ]);
});

Deno.test("mutants() of a number that is added: it stays above 0, since the rest are other changes", () => {
  assertEquals(inLine("const n = k + 1;"), [
    "`const n = k + 1` becomes `let n`",
    "`n = k + 1` becomes `n = k - 1`",
    "`n = k + 1` becomes `n = k`",
    "`n = k + 1` becomes `n = 1`",
    "`n = k + 1` becomes `n = k + 2`",
  ]);
});

Deno.test("mutants() of a counting loop: where it begins, where it ends, which way it goes", () => {
  assertEquals(inLine("for (let k = 0; k < n; k++) go();"), [
    "`for (let k = 0; k < n; k++) go()` is dropped",
    "`let k = 0` becomes `let k`",
    "`let k = 0` becomes `let k = 1`",
    "`let k = 0` becomes `let k = -1`",
    "`for (let k = 0; k < n; k++) go()` becomes `for (let k = 0; k <= n; k++) go()`",
    "`for (let k = 0; k < n; k++) go()` becomes `for (let k = 0; k > n; k++) go()`",
    "`for (let k = 0; k < n; k++) go()` becomes `for (let k = 0; k >= n; k++) go()`",
    "`for (let k = 0; k < n; k++) go()` becomes `for (let k = 0; k < n - 1; k++) go()`",
    "`for (let k = 0; k < n; k++) go()` becomes `for (let k = 0; k < n; k--) go()`",
    "`for (let k = 0; k < n; k++) go()` becomes `for (let k = 0; k < n; k++)`",
  ]);
});

Deno.test("mutants() of a range: either end one off, left out, the two swapped", () => {
  assertEquals(inLine("list.slice(k, k + 2);"), [
    "`list.slice(k, k + 2)` is dropped",
    "`list.slice(k, k + 2)` becomes `list.slice(k + 1, k + 2)`",
    "`list.slice(k, k + 2)` becomes `list.slice(k - 1, k + 2)`",
    "`list.slice(k, k + 2)` becomes `list.slice(k + 2)`",
    "`list.slice(k, k + 2)` becomes `list.slice(k)`",
    "`list.slice(k, k + 2)` becomes `list`",
    "`list.slice(k, k + 2)` becomes `list.slice(k + 2, k)`",
    "`list.slice(k, k + 2)` becomes `list.slice(k, k - 2)`",
    "`list.slice(k, k + 2)` becomes `list.slice(k, k * 2)`",
    "`list.slice(k, k + 2)` becomes `list.slice(k, k)`",
    "`list.slice(k, k + 2)` becomes `list.slice(k, 2)`",
    "`list.slice(k, k + 2)` becomes `list.slice(k, k + 3)`",
    "`list.slice(k, k + 2)` becomes `list.slice(k, k + 1)`",
  ]);
});

Deno.test("mutants() of a choice: the other way round, each of its branches, and what is in them", () => {
  assertEquals(inLine("const y = yes ? 1 / x : -x;"), [
    "`const y = yes ? 1 / x : -x` becomes `let y`",
    "`yes ? 1 / x : -x` becomes `!yes ? 1 / x : -x`",
    "`yes ? 1 / x : -x` becomes `1 / x`",
    "`yes ? 1 / x : -x` becomes `-x`",
    "`yes ? 1 / x : -x` becomes `yes ? 1 * x : -x`",
    "`yes ? 1 / x : -x` becomes `yes ? 1 - x : -x`",
    "`yes ? 1 / x : -x` becomes `yes ? 1 : -x`",
    "`yes ? 1 / x : -x` becomes `yes ? x : -x`",
    "`yes ? 1 / x : -x` becomes `yes ? x / 1 : -x`",
    "`yes ? 1 / x : -x` becomes `yes ? 2 / x : -x`",
    "`yes ? 1 / x : -x` becomes `yes ? 0 / x : -x`",
    "`yes ? 1 / x : -x` becomes `yes ? -1 / x : -x`",
    "`yes ? 1 / x : -x` becomes `yes ? 1 / x : x`",
  ]);
});

Deno.test("mutants() of an if: the other way round, always, never", () => {
  assertEquals(inLine("if (found) stop();\nelse go();"), [
    "`if (found) stop(); else go()` becomes `if (!found) stop(); else go()`",
    "`if (found) stop(); else go()` becomes `stop()`",
    "`if (found) stop(); else go()` becomes `go()`",
    "`if (found) stop(); else go()` becomes `if (found) ; else go()`",
    "line 2: `if (found) stop(); else go()` becomes `if (found) stop(); else`",
  ]);
});

Deno.test("mutants() of a maximum: the minimum; the order of its arguments does not matter", () => {
  assertEquals(inLine("const y = Math.max(a, b);"), [
    "`const y = Math.max(a, b)` becomes `let y`",
    "`Math.max(a, b)` becomes `Math.max(b)`",
    "`Math.max(a, b)` becomes `Math.max(a)`",
    "`Math.max` becomes `Math.min`",
  ]);
});

Deno.test("mutants() of a call: without an argument, without the call, in another order", () => {
  assertEquals(inLine("const y = choose(a, b);"), [
    "`const y = choose(a, b)` becomes `let y`",
    "`choose(a, b)` becomes `choose(b)`",
    "`choose(a, b)` becomes `choose(a)`",
    "`choose(a, b)` becomes `a`",
    "`choose(a, b)` becomes `choose(b, a)`",
  ]);
});

Deno.test("mutants() of an object: each property left out", () => {
  assertEquals(inLine("const o = { a, b: 2 };"), [
    "`const o = { a, b: 2 }` becomes `let o`",
    "`{ a, b: 2 }` becomes `{ b: 2 }`",
    "`{ a, b: 2 }` becomes `{ a }`",
    "`{ a, b: 2 }` becomes `{ a, b: 3 }`",
    "`{ a, b: 2 }` becomes `{ a, b: 1 }`",
    "`{ a, b: 2 }` becomes `{ a, b: -2 }`",
  ]);
});

Deno.test("mutants() of a function: its neighbouring variables, those that are taken apart too", () => {
  assertEquals(inLine("const f = ({ a, b }) => { const c = a; return c; };"), [
    "`const f = ({a, b}) => { const c = a; return c; }` becomes `let f`",
    "`const c = a` becomes `let c`",
    "`const c = a` becomes `const c = b`",
    "`return c` is dropped",
    "`return c` becomes `return b`",
    "`return c` becomes `return a`",
  ]);
});

Deno.test("mutants() of a loop over values: the positions, another assignment", () => {
  assertEquals(inLine("for (const r of rs) sum += r;"), [
    "`for (const r of rs) sum += r` is dropped",
    "`for (const r of rs) sum += r` becomes `for (const r in rs) sum += r`",
    "`sum += r` is dropped",
    "`sum += r` becomes `sum -= r`",
    "`sum += r` becomes `sum = r`",
  ]);
});

Deno.test("mutants() of a while loop: once, never, its condition, its step", () => {
  assertEquals(inLine("while (k < n) k += 2;"), [
    "`while (k < n) k += 2` is dropped",
    "`while (k < n) k += 2` becomes `if (k < n) k += 2`",
    "`while (k < n) k += 2` becomes `while (k <= n) k += 2`",
    "`while (k < n) k += 2` becomes `while (k > n) k += 2`",
    "`while (k < n) k += 2` becomes `while (k >= n) k += 2`",
    "`while (k < n) k += 2` becomes `while (k < n - 1) k += 2`",
    "`while (k < n) k += 2` becomes `while (k < n)`",
    "`while (k < n) k += 2` becomes `while (k < n) k -= 2`",
    "`while (k < n) k += 2` becomes `while (k < n) k = 2`",
    "`while (k < n) k += 2` becomes `while (k < n) k += 3`",
    "`while (k < n) k += 2` becomes `while (k < n) k += 1`",
  ]);
});

Deno.test("mutants() of chained methods: each left out or another", () => {
  assertEquals(inLine("const y = a.sub(b).sum();"), [
    "`const y = a.sub(b).sum()` becomes `let y`",
    "`a.sub(b).sum()` becomes `a.sub(b)`",
    "`a.sub(b).sum` becomes `a.sub(b).mean`",
    "`a.sub(b)` becomes `a.sub()`",
    "`a.sub(b)` becomes `a`",
    "`a.sub(b)` becomes `a.add(b)`",
  ]);
});

Deno.test("mutants() names the line, and tells apart what reads the same", () => {
  const changes = mutants("const a = f;\ng(values[k], values[k]);").map(({ change }) => change);
  assert(changes.includes("line 2: `values[k]` becomes `values[k + 1]`"));
  assert(changes.includes("line 2: `values[k]` becomes `values[k + 1]` (place 2)"));
  assertEquals(new Set(changes).size, changes.length);
});

Deno.test("mutants() shows what a change is part of, and leaves out the middle of long code", () => {
  assertEquals(inLine("class A {\n  #x = 1;\n}")[0], "line 2: `#x = 1` becomes `#x = 2`");
  const [dropped] = inLine(`list.push(${"1234567, ".repeat(20)}8);`);
  assertEquals(dropped, "`list.push(1234567, 1234567, 1234 … 1234567, 1234567, 1234567, 8)` is dropped");
});

Deno.test("mutants() gives whole programs, each with one change and no two alike", () => {
  const text = "const half = (a, b) => (a + b) / 2;";
  const programs = mutants(text).map((mutant) => mutant.text);
  assert(programs.includes("const half = (a, b) => a + b;"));
  assert(programs.includes("const half = (a, b) => 2 / (a + b);"), "brackets are kept where they are needed");
  assert(!programs.includes(text));
  assertEquals(new Set(programs).size, programs.length);
});

Deno.test("mutants() leaves out what would not parse: a break without its loop", () => {
  assertEquals(inLine("while (going) { if (late) break; }"), [
    "`while (going) { if (late) break; }` is dropped",
    "`if (late) break` becomes `if (!late) break`",
    "`if (late) break` becomes `break`",
    "`if (late) break` is dropped",
    "`if (late) break` becomes `if (late)`",
  ]);
});

Deno.test("mutants() keeps the name of a property whose value it changes", () => {
  assert(
    mutants("const f = (low, high) => ({ low });").some(({ text }) => text.includes("low: high")),
  );
});

Deno.test("mutants() of what is no program is an error", () => {
  assertThrows(() => mutants("let let = ;"), SyntaxError);
});
