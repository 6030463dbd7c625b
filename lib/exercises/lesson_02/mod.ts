/** The exercises of lesson 02, in its order. */
export const lesson02 = {} as const;
