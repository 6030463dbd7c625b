import { inWords } from "../demands/in_words.ts";
import { type ExerciseId, exercises } from "../exercises/mod.ts";
import { nearestFirst } from "../exercises/nearest.ts";
import { readProgress, resetProgress } from "../exercises/progress.ts";
import { type LessonName, lessonNames } from "./course/lessons.ts";
import { drawMap } from "./course/map.ts";
import { cellOf, notebooksThere } from "./course/notebooks.ts";
import { nextOf, type Station, stationsOf } from "./course/stations.ts";
import { advice, asMarkdown } from "./course/words.ts";
import { type Bundle, Output } from "./output.ts";
import { Figure } from "./figure.ts";

export type { LessonName };

/** The course as a map, with links below it. */
export class CourseMap extends Figure {
  readonly #stations: readonly Station[];

  /**
   * Draws the map.
   *
   * @param stations The lessons in reading order.
   */
  constructor(stations: readonly Station[]) {
    const { svg, ...rest } = drawMap(stations);
    super(svg, rest);
    this.#stations = stations;
  }

  /** Links to the lessons, and to the cell in which one goes on. */
  override below(): Output {
    return new Links(this.#stations);
  }
}

/** What stands below the map, in Markdown. */
class Links extends Output {
  override readonly description: string;
  readonly #markdown: string;

  constructor(stations: readonly Station[]) {
    super();
    const next = nextOf(stations);
    this.description = advice(next);
    this.#markdown = asMarkdown(stations, next && cellOf(next.station.name, next.mark.id));
  }

  override bundle(): Promise<Bundle> {
    return Promise.resolve({ data: { "text/markdown": this.#markdown, "text/plain": this.description } });
  }
}

/**
 * Draws the course as a map of what you have done: every lesson, every exercise
 * that has passed or was tried, and where to go on, with links to the lessons.
 * A cell shows it by ending with it.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.course();
 * ```
 */
export function course(): CourseMap {
  return new CourseMap(stationsOf(Object.values(exercises), readProgress(), notebooksThere()));
}

/**
 * Forgets what you have done, and says so in one line. The notebooks stay as
 * they are: a check that runs again is counted again.
 *
 * @param what The exercise, or the lesson with all its exercises, for which its number will do. Default: everything.
 * @throws {RangeError} If there is neither an exercise nor a lesson of that name.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const forgetOne = () => rl.resetCourse("td-target");
 * const forgetLesson = () => rl.resetCourse("04_q_learning_cartpole");
 * const forgetEverything = () => rl.resetCourse();
 * ```
 */
export async function resetCourse(what?: ExerciseId | LessonName): Promise<void> {
  const forgotten = await resetProgress(what === undefined ? undefined : exercisesOf(what));
  console.log(
    forgotten.length === 0 ? "There was nothing to forget." : `Forgotten: ${forgotten.join(", ")}.`,
  );
}

/** The ids of the exercises that a name stands for. */
function exercisesOf(name: string): string[] {
  if (Object.hasOwn(exercises, name)) return [name];
  const lessons: readonly string[] = lessonNames;
  const meant = lessons.find((lesson) => lesson === name || lesson.startsWith(`${name}_`));
  if (meant !== undefined) {
    return Object.values(exercises).filter(({ lesson }) => lesson === meant).map(({ id }) => id);
  }
  const near = nearestFirst(String(name), [...Object.keys(exercises), ...lessons]).slice(0, 3);
  throw new RangeError(
    `resetCourse: there is no exercise or lesson ${inWords(name)}; ` +
      `the nearest are ${near.map(inWords).join(", ")}`,
  );
}
