import type { AnyAnswer } from "../exercise.ts";

/** A comment of a number, or of a name and what ends a statement, inside of which a statement goes on. */
const DIVISOR = /[^\s;,{}(/*][ \t]*\/\/[ \t]*(\d+(?=\)*;?[ \t]*$)|\w[\w.]*(?=\)*;[ \t]*$))/m;

/** Python's `x // 2`, which begins a comment here. */
export function roundingComment(answer: AnyAnswer): string | undefined {
  const [, name] = DIVISOR.exec(Function.prototype.toString.call(answer)) ?? [];
  return name && `\`// ${name}\` is a comment: \`//\` begins one, and nothing is divided. ` +
      `Division that rounds down is \`Math.floor(x / ${name})\`.`;
}
