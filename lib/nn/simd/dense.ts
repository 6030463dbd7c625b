import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import { type Address, bind } from "./bind.ts";
import { type Exported, exported } from "./exported.ts";
import { dense } from "./modules.js";

/** A product of two matrices: `c = max(a · b + bias, lowest)`. */
export interface Product {
  /** Of m × k numbers; of k × m where it is stored transposed. */
  readonly a: Address;
  /** Of k × n numbers; of n × k where it is stored transposed. */
  readonly b: Address;
  /** Of m × n numbers. */
  readonly c: Address;
  readonly m: number;
  readonly k: number;
  readonly n: number;
  readonly transposeA?: boolean;
  readonly transposeB?: boolean;
  /** Of n numbers. None is added if it is left out. */
  readonly bias?: Address;
  /** What is smaller becomes this: 0 makes a rectifier of it. Default −∞. What is NaN stays NaN. */
  readonly lowest?: number;
}

/** An activation whose gradient `activationGradient` takes, and its number there. */
export const activationNumbers = { relu: 1, tanh: 2, sigmoid: 3 } as const;

/** What `dense.wasm` offers on the memory of a backend. */
interface Dense {
  /** See `gemm.as.ts`. */
  readonly multiply: (product: Product) => void;
  /** Adds up each column of a matrix of m × n numbers. */
  readonly columnSums: (matrix: Address, sums: Address, m: number, n: number) => void;
  /** See `activations.as.ts`. */
  readonly activationGradient: (
    dy: Address,
    y: Address,
    dx: Address,
    size: number,
    activation: number,
  ) => void;
  /** The hyperbolic tangents of numbers, which may replace them; see `tanh.as.ts`. */
  readonly tanh: (x: Address, y: Address, size: number) => void;
}

const functionsOn = bind(dense, (exports) => ({
  gemm: exported(exports, "gemm", "dense.wasm"),
  bufferBytes: exported(exports, "bufferBytes", "dense.wasm"),
  columnSums: exported(exports, "columnSums", "dense.wasm"),
  activationGradient: exported(exports, "activationGradient", "dense.wasm"),
  tanh: exported(exports, "tanh", "dense.wasm"),
}));

const known = new WeakMap<BackendWasm, Dense>();

/** Dense layers on the memory of a backend. */
export function denseOn(backend: BackendWasm): Dense {
  let found = known.get(backend);
  if (found === undefined) {
    const { gemm, bufferBytes, tanh, ...others } = functionsOn(backend);
    found = {
      ...others,
      tanh: (x, y, size) => tanh(x, y, size, 1),
      multiply: multiplying(gemm, keptMemory(backend, bufferBytes())),
    };
    known.set(backend, found);
  }
  return found;
}

function multiplying(gemm: Exported, buffer: Address): Dense["multiply"] {
  return ({ a, b, c, m, k, n, transposeA = false, transposeB = false, bias = 0, lowest = -Infinity }) => {
    gemm(a, b, c, m, k, n, Number(transposeA), Number(transposeB), bias, lowest, buffer);
  };
}

/** Memory that is never given back: every product needs it, and one at a time. */
function keptMemory(backend: BackendWasm, bytes: number): Address {
  const { dataId } = backend.makeOutput([bytes], "bool");
  return backend.dataIdMap.get(dataId).memoryOffset;
}
