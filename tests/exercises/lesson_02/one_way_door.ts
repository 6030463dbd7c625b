import type { Answers } from "../answers.ts";

/** The table, with other rows for some of its squares. */
function rows(changed: Readonly<Record<number, string>> = {}, after = "") {
  const table = [
    "[no, 1, 1, no]",
    "[no, 1, no, 1]",
    "[no, no, 1, 1]",
    "[1, no, no, no]",
    "[no, 1, 1, no]",
    "[1, no, no, 1]",
    "[no, 1, no, no]",
    "[1, 1, no, 1]",
  ].map((row, state) => changed[state] ?? row);
  return `const no = -Infinity;\nreturn [${table.join(", ")}${after}];`;
}

export const oneWayDoor: Answers = {
  right: [
    rows(),
    rows().replace("return [", "const theta = [").concat("\ntheta[1][3] = 1;\nreturn theta;"),
    "const open = ['rd', 'rl', 'dl', 'u', 'rd', 'ul', 'r', 'url'];\n" +
    "return open.map((moves) => Float64Array.from('urdl', (move) => moves.includes(move) ? 1 : -Infinity));",
  ],
  wrong: [
    [rows({ 1: "[no, no, no, 1]" }), "Now S1 has no way to the right"],
    [rows({ 1: "[1, 1, no, no]" }), "Above S1 the maze ends. Open"],
    [rows({ 1: "[no, 1, 1, no]" }), "Between S1 and S4 there is"],
    [rows({ 1: "[no, 1, 1, 1]" }), "Between S1 and S4 there is"],
    [rows({ 1: "[1, 1, no, 1]" }), "Above S1 the maze ends. Open"],
    [rows({ 1: "[no, 1, no, 0]" }), "That is a 0, and in this table"],
    [rows({ 1: "[no, 1, no, 2]" }), ""],
    [rows({ 1: "[no, 1, no, 0.5]" }), ""],
    [rows({ 1: "[no, 1, no, -1]" }), ""],
    [rows({ 1: "[no, 2, no, 2]" }), ""],
    [rows({ 1: "[0, 1, 0, 1]" }), ""],
    [rows({ 1: "[no, 1, no, Infinity]" }), "Each row has four entries,"],
    [rows({ 1: "[no, 1, no, NaN]" }), "Each row has four entries,"],
    [rows({ 1: "[no, 1, no, true]" }), "At [1][3] there is a boolean"],
    [rows({ 1: "[no, 1, no]" }), "Each row has four entries,"],
    [rows({ 1: "[no, 1, 1]" }), "Each row has four entries,"],
    [rows({ 1: "[no, 0.5, no, 0.5]" }), ""],
    [rows({ 1: "[no, no, no, no]" }), "Each row has four entries,"],
    [rows({ 1: "[1, 1, 1, 1]" }), ""],
    [rows({ 0: "[no, no, 1, no]", 1: "[no, 1, no, no]" }), "You have closed the way from"],
    [rows({ 0: "[no, 1, 1, 1]", 1: "[no, 1, no, no]" }), ""],
    [rows({ 0: "[no, 1, no, no]", 1: "[no, 1, no, no]" }), ""],
    [rows({ 3: "[1, 1, no, no]" }), ""],
    [rows({ 5: "[1, no, no, no]" }), "Now S1 has no way to the right"],
    [rows({ 7: "[no, 1, no, no]" }), ""],
    [rows({ 7: "[1, no, no, 1]" }), "Now S1 has no way to the right"],
    [rows().replaceAll("1", "2"), "an open door is written as 1"],
    [rows().replaceAll("1", "0"), "an open door is written as 1"],
    [rows({}, ", [no, no, no, no]"), "The goal needs no row: there"],
    [rows({}, ", [1, no, no, 1]"), "The goal needs no row: there"],
    [rows().replace("return [", "return [[no, no, no, no], "), "The goal needs no row: there"],
    [rows().replace("-Infinity", "NaN"), "Each row has four entries,"],
    [rows().replace("-Infinity", "0"), ""],
    [rows().replace("-Infinity", "Infinity"), "Each row has four entries,"],
    [rows().replace("-Infinity", "-1000"), ""],
    [rows().replace("-Infinity", "null"), ""],
    [rows().replace("return [", "return { theta: [").replace("]];", "]] };"), "Return a list of rows, each"],
    [rows().replace("]];", "]].flat();"), "The goal needs no row: there"],
    [rows().replace("]];", "]].reverse();"), "Now S1 has no way to the right"],
    ["return null;", "Return a list of rows, each"],
    ["return [];", "The goal needs no row: there"],
    ["", "Return a list of rows, each"],
  ],
};
