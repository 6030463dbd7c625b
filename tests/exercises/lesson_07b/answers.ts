import type { lesson07b } from "../../../lib/exercises/lesson_07b/mod.ts";
import type { AnswersTo } from "../answers.ts";

export const answers07b: AnswersTo<typeof lesson07b> = {};
