import { count } from "../wording.ts";
import { type Mark, type Next, nextOf, type State, type Station, tally } from "./stations.ts";

const signs: Record<State, string> = { passed: "✓", tried: "◐", "to do": "○" };

/** How much of the course is done, in a sentence. */
export function summary(stations: readonly Station[]): string {
  const { asked, passed, tried } = tally(stations);
  if (passed === asked) return `All ${count(asked, "exercise")} passed.`;
  return `${passed} of ${count(asked, "exercise")} passed${tried > 0 ? `, ${tried} tried` : ""}.`;
}

/** Where to go on, in a sentence. */
export function advice(next: Next | undefined): string {
  if (next === undefined) return "That is the whole course, as far as it is written.";
  return `Go on with “${next.mark.title}” in lesson ${next.station.number}.`;
}

/** The map as text: a line a lesson. */
export function asText(stations: readonly Station[]): string {
  const numbers = Math.max(...stations.map(({ number }) => number.length));
  const titles = Math.max(...stations.map(({ title }) => title.length));
  const lines = stations.map((station) =>
    `${station.number.padEnd(numbers)}  ${station.title.padEnd(titles)}  ${doneOf(station)}`
  );
  const key = Object.entries(signs).map(([state, sign]) => `${sign} ${state}`).join("  ");
  return [`${summary(stations)} ${advice(nextOf(stations))}`, "", ...lines, "", key].join("\n");
}

function doneOf(station: Station): string {
  if (!station.written) return "planned";
  const { asked, passed } = tally([station]);
  if (asked === 0) return "no exercises";
  return `${station.marks.map(({ state }) => signs[state]).join("")}  ${passed} of ${asked}`;
}

/**
 * What stands below the picture, in Markdown: what the picture cannot be, links.
 *
 * @param cell The id of the cell in which one goes on, if it is known.
 */
export function asMarkdown(stations: readonly Station[], cell?: string): string {
  const written = stations.filter((station) => station.written);
  return [
    linkedAdvice(nextOf(stations), cell),
    written.map((station) => link(`${station.number} ${station.title}`, station)).join(" · "),
    `<details><summary>The exercises by name</summary>\n\n${table(written)}\n\n</details>`,
  ].join("\n\n");
}

function linkedAdvice(next: Next | undefined, cell: string | undefined): string {
  if (next === undefined) return advice(next);
  const place = cell === undefined ? "" : `#cell-id=${cell}`;
  return `Go on with ${link(next.mark.title, next.station, place)} in lesson ${next.station.number}.`;
}

function link(words: string, { name }: Station, place = ""): string {
  return `[${escaped(words)}](${name}.ipynb${place})`;
}

function table(stations: readonly Station[]): string {
  const rows = stations.filter(({ marks }) => marks.length > 0)
    .map(({ number, marks }) => `| ${number} | ${marks.map(named).join("<br>")} |`);
  return ["| lesson | exercises |", "| --- | --- |", ...rows].join("\n");
}

function named({ id, title, state }: Mark): string {
  return `${signs[state]} ${escaped(title)} \`${id}\``;
}

/** A text that may stand in a link and in a cell of a table. */
function escaped(text: string): string {
  return text.replace(/[|[\]]/g, "\\$&");
}
