import { changedIdentifiers } from "./changed_identifiers.ts";
import { changedMethods } from "./changed_methods.ts";
import { changedOperators } from "./changed_operators.ts";
import { changedConstants } from "./changed_constants.ts";
import { description, numbered } from "./description.ts";
import { droppedStatements } from "./dropped_statements.ts";
import { droppedTerms } from "./dropped_terms.ts";
import { offByOne } from "./off_by_one.ts";
import { swapped } from "./swapped.ts";
import { parsed, printed, replaced, type Site, sites } from "./syntax.ts";
import type { AnyNode } from "acorn";

/** A program with one small change in it. */
export interface Mutant {
  /** What was changed, such as "line 2: `index < edges.length` becomes `index <= edges.length`". */
  readonly change: string;
  /** The program. */
  readonly text: string;
}

/** A kind of change: what may stand in the place of a node instead. */
export type Family = (site: Site) => readonly AnyNode[];

const families: readonly Family[] = [
  changedOperators,
  changedConstants,
  offByOne,
  droppedTerms,
  droppedStatements,
  swapped,
  changedIdentifiers,
  changedMethods,
];

/**
 * The mutants of a program: each differs from it, and from all others, in one
 * small change of the kinds that people make by mistake. What would not parse
 * is left out.
 *
 * @param text JavaScript, as a cell of a notebook holds it.
 * @param kinds The kinds of changes. Default: all of them.
 * @returns The mutants in the order of the text; the same program gives the same ones.
 * @throws {SyntaxError} If the program is not JavaScript.
 */
export function mutants(text: string, kinds: readonly Family[] = families): Mutant[] {
  const program = parsed(text), seen = new Set([printed(program)]), found: Mutant[] = [];
  for (const site of sites(program)) {
    for (const replacement of kinds.flatMap((family) => family(site))) {
      const mutant = printed(replaced(program, site.node, replacement));
      if (seen.has(mutant) || !parses(mutant)) continue;
      seen.add(mutant);
      found.push({ change: description(site, replacement), text: mutant });
    }
  }
  return numbered(found);
}

function parses(text: string): boolean {
  try {
    parsed(text);
    return true;
  } catch {
    return false;
  }
}
