/** The compiled modules, to be instantiated on tfjs's memory. Each is compiled from the `.as.ts` of its name. */

/** Convolutions. */
export const convolution: WebAssembly.Module;
/** Products of matrices, and dense layers forwards and backwards. */
export const dense: WebAssembly.Module;
/** What an optimiser does to parameters, and what it asks of gradients. */
export const updates: WebAssembly.Module;
