import type { lesson06 } from "../../../lib/exercises/lesson_06/mod.ts";
import type { AnswersTo } from "../answers.ts";

export const answers06: AnswersTo<typeof lesson06> = {};
