/**
 * The contents page of the course, `notebooks/README.md`: the lessons in reading order, and every step of the
 * source lessons with the place where it is mirrored.
 */
import { type Carrier, carriers } from "./coverage.ts";
import type { Course, SourceLesson, SourceStep, WrittenLesson } from "./course.ts";
import { cellLink, escaped, lessonLink, table } from "./markdown.ts";
import { cellWithHeading } from "./sections.ts";

/**
 * Writes the page.
 *
 * @param course What is to be mirrored, and in which notebooks.
 * @param lessons The notebooks that are written.
 * @returns Markdown that JupyterLab's preview and GitHub show alike.
 */
export function mapPage(course: Course, lessons: WrittenLesson[]): string {
  const ordered = inReadingOrder(course, lessons), carried = carriers(ordered);
  const sections = [
    welcome(ordered),
    "## The lessons",
    lessonTable(course, ordered),
    "## Where every step of the source lessons is",
    aboutTheMap,
    ...course.sources.flatMap((source) => sourceSection(source, course.steps, carried)),
    ...mistakeSection(ordered),
  ];
  return sections.join("\n\n") + "\n";
}

/** Two lines of welcome, the second with a link to where one begins. */
function welcome([first]: WrittenLesson[]): string {
  const begin = first === undefined ? "the first lesson" : lessonLink(first.name, titleOf(first));
  return `<!-- Written by \`deno task outputs\`. -->

# Reinforcement learning, learned by doing it

Welcome! In these pages you write agents that learn by trial and error, and you watch them get better at it.
Begin with ${begin}: click into its first cell and press Shift + Enter. Nothing you change here can break.`;
}

function titleOf({ name, notebook }: WrittenLesson): string {
  return notebook.metadata.bellman?.title ?? name;
}

const aboutTheMap =
  `The course follows five lessons by other people, step by step, in its own words and code. Each table below
is one of them; each row is one step, with the place where you find it here. Links lead to the very cell in
JupyterLab.`;

const aboutTheMistakes =
  `Many of them come up in a lesson as a bug for you to find, and this list gives the answers away. Each has the letter
of its source lesson and a number of its own.`;

/** The table of lessons: minutes, source lessons and what goes beyond them, planned ones marked so. */
export function lessonTable(course: Course, lessons: WrittenLesson[], folder = ""): string {
  const written = new Map(lessons.map(({ name, notebook }) => [name, notebook.metadata.bellman]));
  const rows = course.lessons.map(({ notebook, title, about, sources }) => {
    const own = written.get(notebook), [number] = notebook.split("_");
    return [
      own === undefined
        ? escaped(`${number} · ${title}`)
        : lessonLink(notebook, `${number} · ${own.title}`, folder),
      escaped(about),
      own === undefined ? "planned" : String(own.minutes),
      (own?.sources ?? sources).join(", ") || "–",
      escaped(own?.beyond ?? ""),
    ];
  });
  return table(["lesson", "what it carries", "minutes", "source lessons", "beyond them"], rows);
}

/** Written lessons in the course's order; those that the course does not list come last. */
function inReadingOrder(course: Course, lessons: WrittenLesson[]): WrittenLesson[] {
  const order = new Map(course.lessons.map(({ notebook }, i) => [notebook, i]));
  const placeOf = ({ name }: WrittenLesson) => order.get(name) ?? course.lessons.length;
  return lessons.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function sourceSection(source: SourceLesson, steps: SourceStep[], carried: Carrier[]): string[] {
  const own = steps.filter(({ id }) => id.startsWith(source.id.toUpperCase()));
  const rows = own.map((step) => [step.id, escaped(step.title), whereIs(step, carried)]);
  return [
    `### Lesson ${source.id}: ${escaped(source.title)}`,
    `${source.about}\nLanguage: ${source.language}. Credits: ${source.credits}.`,
    table(["step", "what it does", "where it is"], rows),
  ];
}

function whereIs(step: SourceStep, carried: Carrier[]): string {
  if (step.dropped !== undefined) return `dropped: ${step.dropped}`;
  const sections = Map.groupBy(
    carried.filter((carrier) => carrier.step === step.id),
    ({ lesson, section }) => `${lesson} ${section}`,
  );
  const places = [...sections.values()].map((inSection) => {
    const [{ lesson, section, cell }] = inSection;
    const forms = [...new Set(inSection.flatMap(({ forms }) => forms))];
    return `${cellLink(lesson, cell, section)} (${forms.join(", ")})`;
  });
  return places.join("; ") || "open";
}

function mistakeSection(lessons: WrittenLesson[]): string[] {
  const lines = lessons.flatMap(({ name, notebook }) =>
    (notebook.metadata.bellman?.mistakes ?? []).map(({ id, what, where }) =>
      `- **${id}**: ${what} ${cellLink(name, cellWithHeading(notebook, where) ?? "", where)}`
    )
  );
  if (lines.length === 0) return [];
  return [
    "## The mistakes of the sources, and where they are treated",
    aboutTheMistakes,
    `<details><summary>Show them all</summary>\n\n${lines.join("\n")}\n\n</details>`,
  ];
}
