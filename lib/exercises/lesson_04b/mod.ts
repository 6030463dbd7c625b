/** The exercises of lesson 04b, in its order. */
export const lesson04b = {} as const;
