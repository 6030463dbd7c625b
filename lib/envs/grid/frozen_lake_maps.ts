/** The lakes that come with FrozenLake: S start, F frozen, H hole, G goal. */
export const lakes = {
  "4x4": [
    "SFFF",
    "FHFH",
    "FFFH",
    "HFFG",
  ],
  "8x8": [
    "SFFFFFFF",
    "FFFFFFFF",
    "FFFHFFFF",
    "FFFFFHFF",
    "FFFHFFFF",
    "FHHFFFHF",
    "FHFFHFHF",
    "FFFHFFFG",
  ],
} as const;

/** The name of a lake that comes with FrozenLake. */
export type LakeName = keyof typeof lakes;
