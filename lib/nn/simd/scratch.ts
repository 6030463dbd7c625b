import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import type { Address } from "./bind.ts";

/** Takes memory for so many 32-bit numbers, or for some integers, which are put there. */
type Take = (wanted: number | readonly number[]) => Address;

/** Does some work with memory of a backend that is given back when it is done. */
export function withScratch<Result>(backend: BackendWasm, work: (take: Take) => Result): Result {
  const taken: object[] = [];
  try {
    return work((wanted) => {
      const { dataId } = typeof wanted === "number"
        ? backend.makeOutput([wanted], "float32")
        : backend.makeOutput([wanted.length], "int32", undefined, Int32Array.from(wanted));
      taken.push(dataId);
      return backend.dataIdMap.get(dataId).memoryOffset;
    });
  } finally {
    for (const dataId of taken) backend.disposeData(dataId);
  }
}
