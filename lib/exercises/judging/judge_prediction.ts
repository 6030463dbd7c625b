import { answerName, type AnyAnswer } from "../exercise.ts";
import type { Prediction } from "../prediction.ts";
import { Todo } from "../todo.ts";
import type { Place, Verdict } from "../verdict.ts";
import { align } from "./align.ts";
import { type Attempt, attempt } from "./attempt.ts";
import { codeOf } from "./code_of.ts";
import { isArrayLike, isPlainObject, same } from "./compare.ts";
import { describe } from "./describe.ts";
import { generalCause, offence } from "./general_cause.ts";
import { guarded } from "./guarded.ts";
import { thrownText } from "./refusal.ts";
import { silenced } from "./silenced.ts";
import { stillToDo } from "./still_to_do.ts";

/** Judges the answer to a question. What would have been right is not given away. */
export function judgePrediction(exercise: Prediction, answer: AnyAnswer): Verdict {
  const expected = attempt(exercise.reference, []), got = onlyAttempt(answer);
  if (got.thrown?.error instanceof Todo) return stillToDo(exercise, answer);
  const right = !offence(got) && !got.thrown && same(expected.value, got.value, exercise.tolerance);
  if (right) return { outcome: "passed", checks: 1 };
  const places = placesOf(expected, got, exercise.tolerance);
  const cause = offence(got) ?? withoutQuotes(exercise, got) ?? known(exercise, got.value) ??
    placeByPlace(exercise, expected.value, got.value) ?? outsideChoices(exercise, got.value) ??
    someOtherNumber(exercise, got.value) ??
    generalCause(expected, got, codeOf(answer)) ??
    wrongPlaces(places, withoutBrackets(expected.value, got.value));
  return {
    outcome: "wrong",
    at: "your answer",
    about: "result",
    input: `${answerName(exercise)}()`,
    got: places.map((place) => place.got).join(""),
    places,
    ...(cause !== undefined && { cause }),
  };
}

/** Calls the answer, unless a guarded copy of it shows that it does not end. */
function onlyAttempt(answer: AnyAnswer): Attempt {
  const copy = guarded(answer), tried = copy && silenced(() => attempt(copy, []));
  return tried?.endless || tried?.returned instanceof Promise ? tried : attempt(answer, []);
}

/** What was answered, piece by piece, with marks where it is wrong and nothing beside them. */
function placesOf(expected: Attempt, got: Attempt, tolerance: number): Place[] {
  if (got.thrown) return [aside(thrownText(got.thrown.error))];
  if (!isTable(expected.value) || !isTable(got.value)) return [aside(describe(got.value))];
  return align(expected.value, got.value, tolerance).map((place) => ({ ...place, expected: "" }));
}

function aside(got: string): Place {
  return { expected: "", got, differs: false };
}

function isTable(value: unknown): boolean {
  return isArrayLike(value) || isPlainObject(value);
}

function wrongPlaces(places: readonly Place[], more: string): string | undefined {
  const wrong = places.filter(({ differs }) => differs).length;
  if (wrong === 0) return undefined;
  return (wrong === 1 ? "One place is wrong; it is marked." : `${wrong} places are wrong; they are marked.`) +
    more;
}

function withoutQuotes({ choices }: Prediction, { thrown }: Attempt): string | undefined {
  if (!choices || !(thrown?.error instanceof ReferenceError)) return undefined;
  const [, name] = /^(.+) is not defined$/.exec(thrown.error.message) ?? [];
  return name?.length === 1 ? `Put the letter in quotes: \`return "${name}";\`.` : undefined;
}

function known({ mistakes, tolerance }: Prediction, value: unknown): string | undefined {
  return mistakes.find(({ wrong, also = [] }) =>
    [wrong, ...also].some((form) => same(form(), value, tolerance))
  )?.says;
}

/** What is known of each wrong entry of a record, where no one mistake explains the whole. */
function placeByPlace(exercise: Prediction, expected: unknown, got: unknown): string | undefined {
  if (!isPlainObject(expected) || !isPlainObject(got)) return undefined;
  const wrong = Object.keys(expected).filter((name) => !same(expected[name], got[name], exercise.tolerance));
  const reasons = wrong.flatMap((name) => known(exercise, { ...expected, [name]: got[name] }) ?? []);
  return reasons.length === 0 ? undefined : [...new Set(reasons)].join(" ");
}

/** Which entries of a record are a bare number where a list is expected. */
function withoutBrackets(expected: unknown, got: unknown): string {
  if (!isPlainObject(expected) || !isPlainObject(got)) return "";
  const bare = Object.keys(expected).filter((name) =>
    isArrayLike(expected[name]) && typeof got[name] === "number"
  );
  return bare.map((name) => ` *${name}* is to be a list, in brackets, even of a single number.`).join("");
}

function outsideChoices({ choices }: Prediction, value: unknown): string | undefined {
  if (!choices || value === undefined) return undefined;
  const keys = Object.keys(choices).map((key) => `\`"${key}"\``);
  return `That is not one of the answers to choose from: ${keys.join(", ")}.`;
}

function someOtherNumber({ range, otherwise }: Prediction, value: unknown): string | undefined {
  if (typeof value !== "number" || Number.isNaN(value)) return undefined;
  return range && !(range.low <= value && value <= range.high) ? range.says : otherwise;
}
