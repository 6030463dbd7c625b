/** What to do with an error that nobody catches. */
export type Report = (event: Event, what: string, error: unknown) => void;

/** Has a function called for every error in a timer and in a promise that nobody awaits. */
export function onLostError(report: Report): void {
  addEventListener("error", (event) => report(event, "Uncaught error", event.error ?? event.message));
  addEventListener("unhandledrejection", (event) => {
    report(event, "Error in a promise that was not awaited", event.reason);
  });
}

/** Prints a lost error, so that it appears in the cell; without that the kernel stalls or ends. */
export function reportLostError(event: Event, what: string, error: unknown): void {
  event.preventDefault();
  console.error(`${what}:`, error);
}
