/** The exercises of lesson 01, in its order. */
export const lesson01 = {} as const;
