/** The lessons in the project's README: a table of those that are written, and a line of those to come. */
import { join } from "node:path";
import { projectFolder } from "../environment.ts";
import type { Course, PlannedLesson, WrittenLesson } from "./course.ts";
import { lessonTable } from "./map.ts";

/** Where the README is. */
export const readmePath = join(projectFolder, "README.md");

const begin = "<!-- lessons: written by `deno task outputs` -->";
const end = "<!-- end of lessons -->";

/**
 * A README with its table of lessons written anew.
 *
 * @throws {Error} If the comments that enclose the table are missing.
 */
export function withLessons(readme: string, course: Course, lessons: WrittenLesson[]): string {
  const from = readme.indexOf(begin), to = readme.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`README.md: the table of lessons must stand between ${begin} and ${end}`);
  }
  const written = new Set(lessons.map(({ name }) => name));
  const { here = [], later = [] } = Object.groupBy(
    course.lessons,
    ({ notebook }) => written.has(notebook) ? "here" : "later",
  );
  const parts = [lessonTable({ ...course, lessons: here }, lessons, "notebooks/"), ...toCome(later)];
  return `${readme.slice(0, from)}${begin}\n\n${parts.join("\n\n")}\n\n${readme.slice(to)}`;
}

function toCome(lessons: readonly PlannedLesson[]): string[] {
  const titles = lessons.map(({ notebook, title }) => `${notebook.split("_")[0]} ${title}`);
  return titles.length === 0 ? [] : [`To come: ${titles.join(" · ")}.`];
}
