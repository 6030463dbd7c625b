/** Sets variables of the environment while something runs; one that is `undefined` is not there. */
export async function withVariables(
  variables: { readonly [name: string]: string | undefined },
  body: () => Promise<void> | void,
): Promise<void> {
  const before = Object.keys(variables).map((name) => [name, Deno.env.get(name)] as const);
  const set = (name: string, value: string | undefined) =>
    value === undefined ? Deno.env.delete(name) : Deno.env.set(name, value);
  for (const [name, value] of Object.entries(variables)) set(name, value);
  try {
    await body();
  } finally {
    for (const [name, value] of before) set(name, value);
  }
}
