/** The exercises of lesson 07b, in its order. */
export const lesson07b = {} as const;
