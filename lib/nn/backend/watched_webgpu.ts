import type { DataId } from "@tensorflow/tfjs";
import { WebGPUBackend } from "@tensorflow/tfjs-backend-webgpu";
import { sizeOf } from "../shape.ts";
import { BackendError } from "./backend.ts";

type Values = ReturnType<WebGPUBackend["readSync"]>;

interface Failure {
  readonly what: string;
  readonly cause: unknown;
}

/** What to do after a failure: what was computed since may be zeros, and nobody can tell. */
const advice = "the tensors on it are lost: call `await rl.ready()` again, " +
  "then make networks and agents anew or load them";

/**
 * tfjs's WebGPU backend, which gives zeros where a GPU is lost or refuses a
 * computation; this one throws, from then on, whatever is computed or read.
 */
export class WatchedWebgpu extends WebGPUBackend {
  readonly #living = new Set<DataId>();
  #failure: Failure | undefined;

  constructor(device: GPUDevice, info: GPUAdapterInfo) {
    super(device, info);
    device.addEventListener("uncapturederror", (event) => {
      if (!(event instanceof GPUUncapturedErrorEvent)) return;
      event.preventDefault();
      const { error } = event;
      const isFull = error instanceof GPUOutOfMemoryError;
      this.#fail(isFull ? "its memory is full" : `it refused a computation (${error.message})`, error);
    });
    device.lost.then(({ message }) => this.#fail(`it was lost (${message})`));
  }

  /** Whether it still computes. */
  get works(): boolean {
    return this.#failure === undefined;
  }

  /** Fetches all tensors, so that tfjs can move them to another backend, which it does when they are next used. */
  async fetchAll(): Promise<void> {
    const ids = [...this.#living].filter((id) => this.tensorMap.get(id).resource);
    await Promise.all(ids.map((id) => this.read(id)));
  }

  /** Whether a tensor's numbers are on the GPU alone. */
  isOnGpu(id: DataId): boolean {
    return !this.tensorMap.get(id).values;
  }

  override write(...args: Parameters<WebGPUBackend["write"]>): DataId {
    const id = super.write(...args);
    this.#living.add(id);
    return id;
  }

  override move(...args: Parameters<WebGPUBackend["move"]>): void {
    super.move(...args);
    this.#living.add(args[0]);
  }

  override disposeData(id: DataId, force?: boolean): boolean {
    const gone = super.disposeData(id, force);
    if (gone) this.#living.delete(id);
    return gone;
  }

  override runWebGPUProgram(...args: Parameters<WebGPUBackend["runWebGPUProgram"]>) {
    return this.#guard(() => super.runWebGPUProgram(...args));
  }

  /** @throws {RangeError} If a tensor is larger than the GPU takes in one piece. */
  override uploadToGPU(id: DataId): void {
    const { shape } = this.tensorMap.get(id);
    const bytes = 4 * sizeOf(shape);
    const { maxStorageBufferBindingSize: most } = this.device.limits;
    if (bytes > most) {
      throw new RangeError(
        `webgpu: a tensor of shape [${shape}] takes ${megabytes(bytes)}, and this GPU takes at most ` +
          `${megabytes(most)} in one; make it smaller, or call \`await rl.ready({ backend: "wasm" })\``,
      );
    }
    super.uploadToGPU(id);
  }

  override async read(id: DataId): Promise<Values> {
    this.#guard(() => {});
    try {
      const values = await super.read(id);
      this.#guard(() => {}); // what went wrong on the way has been told by now
      return values;
    } catch (error) {
      throw this.#explained(error);
    }
  }

  override readSync(id: DataId): Values {
    this.#guard(() => {});
    const { values, dtype, complexTensorInfos } = this.tensorMap.get(id);
    if (values || dtype === "string" || complexTensorInfos) return super.readSync(id);
    throw new BackendError(
      "webgpu: a tensor on the GPU cannot be read at once; write `await tensor.data()` or `await tensor.array()` " +
        "in place of dataSync() or arraySync(), and `console.log(await tensor.array())` in place of print()",
    );
  }

  #guard<Result>(work: () => Result): Result {
    if (this.#failure !== undefined) throw errorOf(this.#failure);
    try {
      return work();
    } catch (error) {
      throw this.#explained(error);
    }
  }

  /** Deno's own errors say that some buffer is invalid, which is how the loss of a device shows first. */
  #explained(error: unknown): unknown {
    if (!(error instanceof DOMException)) return error;
    return errorOf(this.#fail(`it does not compute (${error.message})`, error));
  }

  /** Only the first failure counts; others follow from it. */
  #fail(what: string, cause?: unknown): Failure {
    return this.#failure ??= { what, cause };
  }
}

function errorOf({ what, cause }: Failure): BackendError {
  return new BackendError(`webgpu: the GPU has failed: ${what}; ${advice}`, { cause });
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20).toLocaleString("en-US")} MiB`;
}
