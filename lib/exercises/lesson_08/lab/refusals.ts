import { Refusal } from "../../judging/refusal.ts";
import { describeError } from "../../judging/describe.ts";
import { habitOf, noSuchField } from "./habits.ts";

/** Where something else fits than the `learnFrom` that an agent is given. */
export function otherLearnFrom(): never {
  throw new Refusal(
    "fits by itself",
    "A replay leaves the fitting to the `learnFrom` that the agent was given: " +
      "`const { model, learnFrom, settings } = this.parts;`. Without that line, `learnFrom` is the page's own.",
  );
}

/** Where an agent does not hand its settings on. */
export function otherSettings(): Refusal {
  return new Refusal(
    "learns without its settings",
    "`learnFrom` needs γ and the number of actions as its last argument: give it `settings`.",
  );
}

/** Why nothing comes of an agent, where it asks for a field that it does not have. */
export function demandFields(agent: object, code: string): void {
  const says = noSuchField(agent, code);
  if (says !== undefined) throw new Refusal("asks for what it does not have", says);
}

/** What is said of a memory that grows without end. */
export function forgetsNothing(rule: string): string {
  return `Nothing is ever forgotten: \`memory\` grows with every step. It ${rule}.`;
}

/** What an agent's methods threw, in its author's terms where it is a habit that is known. */
export function inTheirTerms(error: unknown, agent: object, code: string): unknown {
  const says = habitOf(error, agent, code);
  return says === undefined ? error : new Refusal(`throws ${describeError(error)}`, says);
}
