/** The exercises of lesson 12, in its order. */
export const lesson12 = {} as const;
