/** Calls a function with nothing to be heard from the console. */
export function silenced<Result>(call: () => Result): Result {
  const methods = Object.entries(console).filter(([, member]) => typeof member === "function");
  for (const [name] of methods) Reflect.set(console, name, () => {});
  try {
    return call();
  } finally {
    Object.assign(console, Object.fromEntries(methods));
  }
}
