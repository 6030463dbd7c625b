import type { lesson08 } from "../../../lib/exercises/lesson_08/mod.ts";
import type { AnswersTo } from "../answers.ts";

export const answers08: AnswersTo<typeof lesson08> = {};
