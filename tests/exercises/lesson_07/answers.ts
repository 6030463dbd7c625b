import type { lesson07 } from "../../../lib/exercises/lesson_07/mod.ts";
import type { AnswersTo } from "../answers.ts";

export const answers07: AnswersTo<typeof lesson07> = {};
