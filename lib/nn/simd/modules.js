// TypeScript does not know the source phase of imports yet; modules.d.ts says what these are.
import source convolution from "./convolution.wasm";
import source dense from "./dense.wasm";
import source updates from "./updates.wasm";

export { convolution, dense, updates };
