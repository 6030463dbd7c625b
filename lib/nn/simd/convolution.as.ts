// AssemblyScript: convolutions on the memory of tfjs's wasm backend, backwards.

export { addBorders, cutBorders } from "./borders.as";
export { filterGradient } from "./filter_gradient.as";
export { inputGradient } from "./input_gradient.as";
