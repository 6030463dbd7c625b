import { handedOutName, kindOfAnswer } from "../exercises/exercise.ts";
import type { Exercise } from "../exercises/judge.ts";
import type { Prediction } from "../exercises/prediction.ts";
import { sideBySide } from "../exercises/side_by_side.ts";
import type { Passed, StillToDo, Verdict, Wrong } from "../exercises/verdict.ts";
import { type Bundle, Output } from "./output.ts";
import { count } from "./wording.ts";

const HINTS = ["a nudge", "the formula", "almost the code"];

/**
 * What a check found out, as a card below the cell: what passed, or what is
 * still to do, or what went wrong first, with the hints folded. Markdown, so
 * that it shows in a notebook that is not trusted yet too.
 */
export class CheckCard extends Output {
  readonly #markdown: string;
  override readonly description: string;

  constructor(exercise: Exercise, verdict: Verdict) {
    super();
    const { mark, says, lines = [], more = [] } = contentOf(exercise, verdict);
    this.#markdown = [
      `${mark} **${exercise.title}**: ${says}`,
      ...(lines.length > 0 ? [fenced(lines)] : []),
      ...more,
      ...(verdict.outcome === "passed" ? [] : exercise.hints.map(folded)),
    ].join("\n\n");
    this.description = [
      `${mark} ${exercise.title}: ${says}`,
      ...lines.map((line) => `  ${line}`),
      ...more,
    ].join("\n");
  }

  override bundle(): Promise<Bundle> {
    return Promise.resolve({ data: { "text/markdown": this.#markdown, "text/plain": this.description } });
  }
}

/** What a card says: a sentence behind the title, lines in a box, and paragraphs below it. */
interface Content {
  readonly mark: "✓" | "○" | "✗";
  readonly says: string;
  readonly lines?: readonly string[];
  readonly more?: readonly string[];
}

function contentOf(exercise: Exercise, verdict: Verdict): Content {
  const question = exercise.kind === "prediction" ? exercise : undefined;
  if (verdict.outcome === "wrong") return wrong(exercise, verdict);
  if (verdict.outcome === "passed") return question ? understood(question) : passed(exercise, verdict);
  return question ? asked(question, verdict) : open(exercise, verdict);
}

function open(exercise: Exercise, { cause, symptom }: StillToDo): Content {
  return {
    mark: "○",
    says: `still to do. ${untilItPasses(exercise)}`,
    lines: symptom && [row("case", symptom.at), ...compared(symptom)],
    more: paragraphs(cause),
  };
}

function passed(exercise: Exercise, { checks }: Passed): Content {
  const tried = exercise.kind === "training" ? count(checks, "training run") : count(checks, "check");
  return {
    mark: "✓",
    says: `${tried} passed. From here on \`${handedOutName(exercise)}\` is your ${kindOfAnswer(exercise)}.`,
  };
}

/** What the check hands out meanwhile. */
function untilItPasses(exercise: Exercise): string {
  return `Until it passes, \`${handedOutName(exercise)}\` is the library's ${kindOfAnswer(exercise)}.`;
}

function asked({ question, choices = {} }: Prediction, { cause }: StillToDo): Content {
  const answers = Object.entries(choices).map(([key, { text }]) => `- \`${key}\` · ${text}`);
  return {
    mark: "○",
    says: `still to do. ${question}`,
    more: [...(answers.length > 0 ? [answers.join("\n")] : []), ...paragraphs(cause)],
  };
}

function understood({ explanation, choices = {}, reference }: Prediction): Content {
  const others = Object.entries(choices).filter(([key]) => key !== reference())
    .map(([key, { text, because }]) => `- \`${key}\` · ${text}\n  ${because}`);
  return {
    mark: "✓",
    says: `right. ${explanation}`,
    ...(others.length > 0 && { more: [others.join("\n")] }),
  };
}

function wrong(exercise: Exercise, verdict: Wrong): Content {
  const cause = paragraphs(verdict.cause);
  if (verdict.expected === undefined) {
    return { mark: "✗", says: "not yet.", lines: answered(verdict), more: cause };
  }
  const more = [...cause, untilItPasses(exercise)];
  return { mark: "✗", says: verdict.at, lines: compared(verdict), more };
}

/** What was answered to a question, with marks below the places of a table that are wrong. */
function answered({ places }: Wrong): string[] {
  return sideBySide(places).flatMap(({ got, marks }, k) => [
    row(k > 0 ? "" : /^(?:throws |undefined$)/.test(got) ? "got" : "you say", got),
    ...(marks === "" ? [] : [row("", marks)]),
  ]);
}

function paragraphs(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}

function compared({ about, input, places, drawn }: Wrong): string[] {
  const stretches = sideBySide(places);
  const [expectedLabel, gotLabel] = about === "argument" ? ["before", "after"] : ["expected", "got"];
  const structured = places.length > 1;
  const rows = stretches.flatMap(({ expected, got, marks }, k) => [
    row(k === 0 ? expectedLabel : "", expected),
    row(k === 0 ? gotLabel : "", got),
    ...(structured && marks !== "" ? [row("", marks)] : []),
  ]);
  const draws = drawn ? [row("to draw", drawn.expected), row("drawn", drawn.got)] : [];
  return [row("input", input), ...rows, ...draws];
}

function row(label: string, text: string): string {
  return `${label.padEnd(10)}${clean(text)}`.trimEnd();
}

/** Without characters that could steer a terminal or turn a line around. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "·");
}

/** Lines in a code fence that is longer than any run of backticks in them. */
function fenced(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.join("\n").match(/`+/g)?.map((run) => run.length) ?? []);
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${lines.join("\n")}\n${fence}`;
}

function folded(hint: string, step: number): string {
  return `<details><summary>Hint ${step + 1}: ${HINTS[step]}</summary>\n\n${hint}\n\n</details>`;
}
