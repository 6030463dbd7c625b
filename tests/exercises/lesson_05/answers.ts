import type { lesson05 } from "../../../lib/exercises/lesson_05/mod.ts";
import type { AnswersTo } from "../answers.ts";

export const answers05: AnswersTo<typeof lesson05> = {};
