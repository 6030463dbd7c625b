/** The exercises of lesson 05, in its order. */
export const lesson05 = {} as const;
