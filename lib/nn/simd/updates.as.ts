// AssemblyScript: what updates.wasm offers.
export { adam } from "./adam.as";
export { sumOfSquares } from "./gradients.as";
export { rmsprop } from "./rmsprop.as";
export { sgd } from "./sgd.as";
export { softUpdate } from "./soft_update.as";
