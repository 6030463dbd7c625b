import type { lesson12 } from "../../../lib/exercises/lesson_12/mod.ts";
import type { AnswersTo } from "../answers.ts";

export const answers12: AnswersTo<typeof lesson12> = {};
