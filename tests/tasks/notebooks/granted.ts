const names = ["read", "write", "run", "env"] as const;
const states = await Promise.all(names.map((name) => Deno.permissions.query({ name })));

/** Whether tests may read and write files and run programs, as `deno test -A` lets them; without it they are left out. */
export const granted = states.every(({ state }) => state === "granted");
