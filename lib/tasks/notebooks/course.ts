/** The facts about the course and the lessons that it mirrors, from `data/lessons/`. */
import courseData from "../../../data/lessons/course.json" with { type: "json" };
import sourceData from "../../../data/lessons/sources.json" with { type: "json" };
import stepData from "../../../data/lessons/steps.json" with { type: "json" };
import type { Notebook } from "./notebook.ts";

/** A notebook that the course has or will have. */
export interface PlannedLesson {
  /** The file's name without `.ipynb`. */
  notebook: string;
  title: string;
  /** What it carries, in a few words. */
  about: string;
  /** Letters of the source lessons that it is to mirror. */
  sources: string[];
}

/** A source lesson. */
export interface SourceLesson {
  /** Its letter, which its steps begin with in upper case. */
  id: string;
  /** Its title in English. */
  title: string;
  language: string;
  about: string;
  /** Whom it names. */
  credits: string;
}

/** A step of a source lesson. */
export interface SourceStep {
  /** Such as `A7`. */
  id: string;
  title: string;
  /** The forms that a mirror of it needs, such as prose and figure. */
  needs: string[];
  /** Why it has no mirror. */
  dropped?: string;
}

/** What is to be mirrored, and in which notebooks. */
export interface Course {
  /** In reading order. */
  lessons: PlannedLesson[];
  sources: SourceLesson[];
  steps: SourceStep[];
}

/** A notebook that is written, by its file's name without `.ipynb`. */
export interface WrittenLesson {
  name: string;
  notebook: Notebook;
}

/** The course as it is planned. */
export const course: Course = { lessons: courseData, sources: sourceData, steps: stepData };
