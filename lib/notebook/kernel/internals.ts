import type { Publish } from "../publish.ts";

/** What the library uses of Deno's inner parts; any of it may be missing in another version. */
export interface Internals {
  readonly jupyter?: { broadcastResult?: Publish };
  readonly core?: { readonly eventLoopHasMoreWork?: () => boolean };
}

/** Deno's inner parts. */
export function internals(): Internals {
  return Reflect.get(Deno, Reflect.get(Deno, "internal")) ?? {};
}
