/** What the course writes into a notebook's metadata, under the key `bellman`. */

/** As what a cell carries a step of a source lesson. */
export const forms = [
  "prose",
  "code",
  "figure",
  "animation",
  "exercise",
  "question",
  "check",
  "homework",
] as const;

export type Form = typeof forms[number];

/** What a cell carries. */
export interface BellmanCell {
  /** Steps of the source lessons, such as `["A7", "C22"]`. */
  steps?: string[];
  /** As what it carries them; prose for a markdown cell and code for a code cell unless told otherwise. */
  form?: string | string[];
  /** The exercise that is solved by writing this cell. */
  exercise?: string;
}

/** What a lesson says about itself. */
export interface BellmanNotebook {
  title: string;
  /** How long reading and solving takes. */
  minutes: number;
  /** Letters of the source lessons that it mirrors, such as `["a", "c"]`. */
  sources: string[];
  /** What goes beyond them, in a few words. */
  beyond?: string;
  /** Mistakes of the sources, and the heading under which each is treated. */
  mistakes?: Mistake[];
}

export interface Mistake {
  /** Its number in the outline, such as `ERR-a01`. */
  id: string;
  /** What is wrong, in one line. */
  what: string;
  /** The heading of the section that treats it. */
  where: string;
}

/** Whether a word is one of the forms. */
export function isForm(word: string): word is Form {
  return forms.some((form) => form === word);
}
