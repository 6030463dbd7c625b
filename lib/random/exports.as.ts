// AssemblyScript: what pcg64.wasm offers.
export { below32, below64, upTo } from "./bounded.as";
export { exponential } from "./exponential.as";
export { next64, seed, slot, slots, uniform32, uniform64 } from "./pcg64.as";
export { normal } from "./ziggurat.as";
