/** The console's own methods while there is silence, and for how many there is. */
let methods: [name: string, method: unknown][] = [];
let holders = 0;

/** Lets nothing be heard from the console until it is disposed; several silences may overlap. */
export class Silence implements Disposable {
  constructor() {
    if (holders++ > 0) return;
    methods = Object.entries(console).filter(([, member]) => typeof member === "function");
    for (const [name, method] of methods) Reflect.set(console, name, muted(method));
  }

  [Symbol.dispose](): void {
    if (--holders > 0) return;
    for (const [name, method] of methods) Reflect.set(console, name, method);
  }
}

/** Is heard again once nobody keeps silence, even where the console cannot be given its own method back. */
function muted(method: unknown): (...args: unknown[]) => void {
  return (...args) => {
    if (holders === 0 && typeof method === "function") Reflect.apply(method, console, args);
  };
}

/** Calls a function with nothing to be heard from the console. */
export function silenced<Result>(call: () => Result): Result {
  using _silence = new Silence();
  return call();
}
