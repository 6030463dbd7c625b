/** The table of lessons in the project's README, which the notebooks' own metadata fill. */
import { join } from "node:path";
import { projectFolder } from "../environment.ts";
import { type Course, type WrittenLesson } from "./course.ts";
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
  const table = lessonTable(course, lessons, "notebooks/");
  return `${readme.slice(0, from)}${begin}\n\n${table}\n\n${readme.slice(to)}`;
}
