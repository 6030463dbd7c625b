/** The exercises of lesson 07, in its order. */
export const lesson07 = {} as const;
