import type { Progress } from "../../exercises/progress.ts";
import { lessonNames, lessonTitles } from "./lessons.ts";

/** How far the learner is with an exercise. */
export type State = "passed" | "tried" | "to do";

/** An exercise on the map. */
export interface Mark {
  readonly id: string;
  readonly title: string;
  readonly state: State;
}

/** A lesson on the map. */
export interface Station {
  /** Its notebook's name without the ending. */
  readonly name: string;
  /** Such as `"03b"`. */
  readonly number: string;
  readonly title: string;
  /** Whether there is a notebook yet, or only the plan of one. */
  readonly written: boolean;
  readonly marks: readonly Mark[];
}

/** What the map needs to know of an exercise. */
interface Asked {
  readonly id: string;
  readonly title: string;
  readonly lesson: string;
}

/**
 * The lessons in reading order, with what has been done of them.
 *
 * @param exercises All of them, in the order of the course.
 * @param progress What came of them.
 * @param written The names of the notebooks that there are. Default: those that ask exercises.
 */
export function stationsOf(
  exercises: readonly Asked[],
  progress: Progress,
  written: ReadonlySet<string> = new Set(exercises.map(({ lesson }) => lesson)),
): Station[] {
  return lessonNames.map((name) => ({
    name,
    number: name.slice(0, name.indexOf("_")),
    title: lessonTitles.get(name) ?? name,
    written: written.has(name),
    marks: exercises.filter(({ lesson }) => lesson === name)
      .map(({ id, title }) => ({ id, title, state: progress.get(id) ?? "to do" })),
  }));
}

/** How many exercises of some lessons there are, and how many of them have passed and were tried. */
export function tally(stations: readonly Station[]): { asked: number; passed: number; tried: number } {
  const marks = stations.flatMap(({ marks }) => marks);
  const having = (state: State) => marks.filter((mark) => mark.state === state).length;
  return { asked: marks.length, passed: having("passed"), tried: having("tried") };
}

/** Whether all that a lesson asks has passed. */
export function isDone({ marks }: Station): boolean {
  return marks.length > 0 && marks.every(({ state }) => state === "passed");
}

/** Where to go on: the first exercise that has not passed, and its lesson. */
export interface Next {
  readonly station: Station;
  readonly mark: Mark;
}

/** Where to go on; undefined where everything has passed. */
export function nextOf(stations: readonly Station[]): Next | undefined {
  for (const station of stations) {
    const mark = station.marks.find(({ state }) => state !== "passed");
    if (station.written && mark !== undefined) return { station, mark };
  }
  return undefined;
}
