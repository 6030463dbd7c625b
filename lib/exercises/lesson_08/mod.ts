/** The exercises of lesson 08, in its order. */
export const lesson08 = {} as const;
