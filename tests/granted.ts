const names = ["read", "write", "run", "env", "sys"] as const;
const states = await Promise.all(names.map((name) => Deno.permissions.query({ name })));

/**
 * Whether tests may read and write files, run programs and ask about the
 * machine, as `deno test -A` lets them. A test that needs any of it is left out
 * otherwise, `{ ignore: !granted }`, so that plain `deno test` passes too.
 */
export const granted = states.every(({ state }) => state === "granted");
