import type { Wrong } from "../verdict.ts";

/** A verdict of one piece: nothing is laid side by side. */
export function wrongAt(
  at: string,
  { input, expected, got, cause }: Pick<Wrong, "input" | "got" | "cause"> & { readonly expected: string },
): Wrong {
  return {
    outcome: "wrong",
    at,
    about: "result",
    input,
    expected,
    got,
    places: [{ expected, got, differs: true }],
    ...(cause !== undefined && { cause }),
  };
}
