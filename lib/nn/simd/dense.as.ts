// AssemblyScript: what dense.wasm offers.
export { activationGradient } from "./activations.as";
export { columnSums } from "./column_sums.as";
export { bufferBytes, gemm } from "./gemm.as";
export { tanh } from "./tanh.as";
