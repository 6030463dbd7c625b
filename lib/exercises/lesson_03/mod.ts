/** The exercises of lesson 03, in its order. */
export const lesson03 = {} as const;
