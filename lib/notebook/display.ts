import { demandKnown } from "../demands/known.ts";
import { type Bundle, Output } from "./output.ts";
import { kindOf } from "./plot/demand.ts";
import { printedIsSent } from "./printed.ts";

/** The kernel's own functions, or `undefined` outside Deno's Jupyter kernel. */
export function jupyter(): typeof Deno.jupyter | undefined {
  try {
    return Deno.jupyter;
  } catch {
    return undefined; // outside the kernel the name is there, but reading it is an error
  }
}

/** Options of {@linkcode display}. */
export interface DisplayOptions {
  /** A name under which the output can be replaced later. */
  readonly id?: string;
  /** Whether to replace the output of that name. Default `false`. */
  readonly update?: boolean;
}

/**
 * Shows an output now, in the middle of a cell. What takes long to draw, such
 * as an animation, is shown as a quick preview until it is ready. Outside a
 * kernel it does nothing.
 *
 * @param output A figure, an animation, a table, or a bundle of one's own.
 * @throws {TypeError} If it is none of these, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.display(rl.plot.bars({ left: 3, right: 5 }));
 * ```
 */
export async function display(output: Output | Bundle, options: DisplayOptions = {}): Promise<void> {
  demandOutput(output);
  demandKnown("display", options, ["id", "update"]);
  if (jupyter() === undefined) return;
  if (!options.update) await printedIsSent();
  if (!(output instanceof Output)) return await send(output, options);
  const preview = output.preview(), below = output.below();
  if (preview) await displayInPlaceOf(preview, output, options);
  else await send(await output.bundle(), options);
  if (below) await display(below);
}

function demandOutput(output: unknown): void {
  if (output instanceof Output || isBundle(output)) return;
  throw new TypeError(
    `display: needs a figure, an animation, a table, or a bundle such as { data: { "text/plain": "…" } }, ` +
      `got ${kindOf(output)}; console.log shows text and numbers`,
  );
}

function isBundle(output: unknown): boolean {
  return typeof output === "object" && output !== null && "data" in output &&
    typeof output.data === "object" && output.data !== null;
}

/** Shows a preview, and as soon as the output is ready, that in its place. */
export async function displayInPlaceOf(
  preview: Bundle,
  output: Output,
  { id = crypto.randomUUID(), update }: DisplayOptions = {},
): Promise<void> {
  await send(preview, { id, update });
  await send(await output.bundle(), { id, update: true });
}

async function send({ data, metadata = {} }: Bundle, { id, update = false }: DisplayOptions): Promise<void> {
  const transient = id === undefined ? {} : { display_id: id };
  const content = { data, metadata, transient };
  await jupyter()?.broadcast(update ? "update_display_data" : "display_data", content);
}
