/** The exercises of lesson 03b, in its order. */
export const lesson03b = {} as const;
