/** The exercises of lesson 06, in its order. */
export const lesson06 = {} as const;
