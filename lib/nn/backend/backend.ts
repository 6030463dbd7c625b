/** What tensors can be computed by, the fastest for large networks first. */
export const backendNames = ["webgpu", "wasm", "cpu"] as const;

/** One of what tensors can be computed by: the graphics processor, WebAssembly with SIMD, or plain JavaScript. */
export type BackendName = typeof backendNames[number];

/** What `rl.ready` started, and why. */
export interface Backend {
  /** What tensors are computed by. */
  readonly name: BackendName;
  /** The name of the GPU that was found, or `"no GPU"`; `"not looked for"` where another backend was asked for. */
  readonly found: string;
  /** Why it is this one. */
  readonly reason: string;
  /** All of it in one line, as `rl.ready` prints it. */
  readonly line: string;
}

/** Thrown where a backend cannot start, has not been started, or has failed. */
export class BackendError extends Error {
  /** What it is called in messages. */
  override readonly name = "BackendError";
}
