/** How many experiences the fullest list of an agent's holds; of what is private nothing is seen. */
export function remembered(agent: object): number {
  const held: readonly unknown[] = Object.values(agent);
  return Math.max(0, ...held.map((value) => listed(value).filter(isExperience).length));
}

function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value instanceof Set || value instanceof Map ? [...value.values()] : [];
}

function isExperience(value: unknown): boolean {
  return typeof value === "object" && value !== null && "nextObservation" in value;
}
