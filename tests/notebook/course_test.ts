import { exercises } from "../../lib/exercises/mod.ts";
import { type Outcome, readProgress, recordOutcome } from "../../lib/exercises/progress.ts";
import { course, CourseMap, resetCourse } from "../../lib/notebook/course.ts";
import { lessonNames } from "../../lib/notebook/course/lessons.ts";
import { cellOf, notebooksThere } from "../../lib/notebook/course/notebooks.ts";
import { stationsOf } from "../../lib/notebook/course/stations.ts";
import { textWidth } from "../../lib/notebook/svg.ts";
import { course as planned } from "../../lib/tasks/notebooks/course.ts";
import { assert, assertEquals, assertRejects, assertStringIncludes } from "../assert.ts";
import { granted } from "../granted.ts";
import { withVariables } from "../storage/variables.ts";
import { decode } from "./pictures.ts";

const asked = [
  { id: "first", title: "The first", lesson: "00_start_here" },
  { id: "second", title: "The [second]", lesson: "04_q_learning_cartpole" },
  { id: "third", title: "The third", lesson: "04_q_learning_cartpole" },
];

/** The map of three exercises in two lessons. */
function map(progress: Record<string, Outcome>): CourseMap {
  return new CourseMap(stationsOf(asked, new Map(Object.entries(progress))));
}

/** The lines of a map's text that a pattern fits. */
function linesOf({ description }: CourseMap, pattern: RegExp): string[] {
  return description.split("\n").filter((line) => pattern.test(line));
}

Deno.test("lessonNames are the lessons of data/lessons/course.json", () => {
  assertEquals([...lessonNames], planned.lessons.map(({ notebook }) => notebook));
});

Deno.test("CourseMap says in words what is done, and where to go on", () => {
  const begun = map({ first: "passed", second: "tried" });
  assertEquals(
    begun.description.split("\n")[0],
    "1 of 3 exercises passed, 1 tried. Go on with “The [second]” in lesson 04.",
  );
  assertEquals(linesOf(begun, /^0[01] |^04 /), [
    "00   Start here                    ✓  1 of 1",
    "01   Environments                  planned",
    "04   Q-learning balances the pole  ◐○  0 of 2",
  ]);
  assertStringIncludes(map({}).description, "0 of 3 exercises passed. Go on with “The first” in lesson 00.");
});

Deno.test("CourseMap sends nobody on who has passed everything", () => {
  const done = map({ first: "passed", second: "passed", third: "passed" });
  assertStringIncludes(done.description, "All 3 exercises passed. That is the whole course");
  assert(!done.svg.includes("go on here"));
});

Deno.test("CourseMap draws a sign for every exercise, and a number for every lesson", () => {
  const { svg } = map({ first: "passed", third: "tried" });
  const count = (text: string) => svg.split(text).length - 1;
  assertEquals(count('r="5.5"'), asked.length + 3, "the three more are the key's");
  assertEquals(count(">planned<"), lessonNames.length - 2);
  for (const name of lessonNames) assertStringIncludes(svg, `>${name.split("_")[0]}</text>`);
  assertEquals(count("go on here"), 1);
});

Deno.test("CourseMap is on the card what it is in words", () => {
  const { svg } = map({ first: "passed" });
  assertStringIncludes(svg, ">1 of 3 exercises passed.</text>");
  assertStringIncludes(svg, ">Go on with “The [second]” in lesson 04.</text>");
});

Deno.test("CourseMap keeps within its card with twelve exercises a lesson, and shortens a long title", () => {
  const full = lessonNames.flatMap((lesson) =>
    Array.from({ length: 12 }, (_, k) => ({ id: `${lesson}-${k}`, title: "A title", lesson }))
  );
  const { svg, width } = new CourseMap(stationsOf(full, new Map()));
  const centres = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
  assertEquals(centres.length, lessonNames.length * 13 + 3);
  assert(Math.min(...centres) >= 6 && Math.max(...centres) <= width - 34);
  const long = { id: "x", title: "long ".repeat(40).trim(), lesson: "00_start_here" };
  const subtitle = />(Go on with “long[^<]*)</.exec(new CourseMap(stationsOf([long], new Map())).svg)?.[1] ??
    "";
  assert(textWidth(subtitle) <= width && subtitle.includes("…"), subtitle);
});

Deno.test("CourseMap is a picture and text, with links below it", { ignore: !granted }, async () => {
  const drawn = map({ first: "passed" });
  const { data, metadata } = await drawn.bundle();
  assertEquals(Object.keys(data).sort(), ["image/png", "text/plain"]);
  const { width, height } = decode(Uint8Array.fromBase64(data["image/png"]));
  assertEquals(metadata?.["image/png"], { width: width / 2, height: height / 2, alt: drawn.description });
  const { data: links } = await drawn.below().bundle(), markdown = links["text/markdown"];
  assertStringIncludes(markdown, "Go on with [The \\[second\\]](04_q_learning_cartpole.ipynb) in lesson 04.");
  assertStringIncludes(markdown, "[00 Start here](00_start_here.ipynb) · [04 ");
  assert(!markdown.includes("01_environments.ipynb"), "what is planned has no link");
  assertStringIncludes(markdown, "| 04 | ○ The \\[second\\] `second`<br>○ The third `third` |");
  assertEquals(links["text/plain"], "Go on with “The [second]” in lesson 04.");
});

Deno.test("stationsOf() tells lessons that are written from those that are planned", () => {
  const stations = stationsOf(asked, new Map(), new Set(["01_environments"]));
  assertEquals(stations.filter(({ written }) => written).map(({ name }) => name), ["01_environments"]);
  assertStringIncludes(
    new CourseMap(stations).description,
    "01   Environments                  no exercises",
  );
});

Deno.test(
  "the notebooks that ask exercises are there, and the cell of each is found",
  { ignore: !granted },
  () => {
    const there = notebooksThere();
    for (const { id, lesson } of Object.values(exercises)) {
      assert(there?.has(lesson), lesson);
      assert(cellOf(lesson, id) !== undefined, `${lesson}: ${id}`);
    }
    assertEquals(cellOf("00_start_here", "no-such-exercise"), undefined);
    assertEquals(cellOf("no_such_lesson", "td-target"), undefined);
  },
);

Deno.test({
  name: "course() shows an untouched course, and asks for nothing, without permissions",
  permissions: { read: false, write: false, env: false, sys: false },
  fn() {
    const { description } = course();
    assertStringIncludes(description, `0 of ${Object.keys(exercises).length} exercises passed.`);
    assertEquals(Deno.inspect(course()), description);
  },
});

/** Lets progress be kept in a new folder, and hands over the lines that were printed. */
async function inNewState(body: (printed: unknown[]) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir(), original = console.log, printed: unknown[] = [];
  console.log = (...args: unknown[]) => printed.push(...args);
  try {
    await withVariables({ BELLMAN_STATE: folder }, () => body(printed));
  } finally {
    console.log = original;
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test(
  "course() shows what was done, and resetCourse() forgets it",
  { ignore: !granted },
  () =>
    inNewState(async (printed) => {
      for (const id of ["episode-return", "td-target", "bin-index"]) await recordOutcome(id, "passed");
      assertStringIncludes(course().description, "3 of ");
      await resetCourse("td-target");
      await resetCourse("td-target");
      assertEquals([...readProgress().keys()], ["episode-return", "bin-index"]);
      await resetCourse("04_q_learning_cartpole");
      assertEquals([...readProgress().keys()], ["episode-return"]);
      await resetCourse();
      assertEquals(readProgress().size, 0);
      assertEquals(printed, [
        "Forgotten: td-target.",
        "There was nothing to forget.",
        "Forgotten: bin-index.",
        "Forgotten: episode-return.",
      ]);
    }),
);

Deno.test("resetCourse() names the nearest where there is no such exercise, and forgets nothing", {
  ignore: !granted,
}, () =>
  inNewState(async () => {
    await recordOutcome("td-target", "passed");
    const misspelt: string = "td-targt";
    const error = await assertRejects(() => Reflect.apply(resetCourse, undefined, [misspelt]), RangeError);
    assertStringIncludes(
      error.message,
      'resetCourse: there is no exercise or lesson "td-targt"; the nearest are "td-target", ',
    );
    await assertRejects(() => Reflect.apply(resetCourse, undefined, [null]), RangeError, "lesson null");
    assertEquals(readProgress().size, 1);
  }));
