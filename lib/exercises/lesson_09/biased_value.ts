import { estimate } from "../prediction.ts";

const signature = `\
// Where the value settles, to within 1 %.
function myBiasedValue(): number`;

/** What drawing by the size of errors makes of a mean. */
export default estimate({
  id: "biased-value",
  title: "A lottery, remembered",
  lesson: "09_prioritized_replay",
  question:
    "A lottery ticket pays 10 one time in ten, else nothing. A memory holds nine blanks and a winner. The value $v$ of a ticket is " +
    "learnt from them: each update draws one with a probability in proportion to its present error, $|r - v|$, and moves $v$ a little " +
    "towards its reward $r$. There are no weights. Where does $v$ settle?",
  signature,
  solution: `${signature} {
  return 2.5;
}`,
  answer: 2.5,
  tolerance: 0.01,
  hints: [
    "At which $v$ do the pulls upwards and downwards keep the balance? How often is the winner drawn, and how far does it pull then?",
    "A blank is drawn in proportion to $v$ and pulls by $v$, the winner in proportion to $10 - v$ and pulls by $10 - v$: " +
    "$9 \\cdot v \\cdot v = 1 \\cdot (10 - v) \\cdot (10 - v)$.",
    "Take the root of both sides: $3 v = 10 - v$.",
  ],
  mistakes: [
    {
      says:
        "That is the mean, which drawing evenly would find. At $v = 1$ the nine blanks and the winner are drawn equally often, but " +
        "the winner then pulls by 9 and a blank by 1.",
      wrong: () => 1,
    },
    {
      says:
        "At 5 blanks and winners would be drawn as if there were as many of each. There are nine blanks to a winner.",
      wrong: () => 5,
    },
    {
      says:
        "There the winner would be drawn and nothing else. With $v$ at 10 the blanks have the largest errors.",
      wrong: () => 10,
    },
    {
      says: "At 0 a blank has no error and only the winner is drawn, which pulls the value up.",
      wrong: () => 0,
    },
    {
      says: "$3v = 10 - v$ gives $4v = 10$: the $v$ on the right comes over to the left.",
      wrong: () => 10 / 3,
    },
  ],
  otherwise: "Balance the two pulls: how often a row is drawn, times how far it then moves the value.",
  explanation:
    "$9 v^2 = (10 - v)^2$, so $3 v = 10 - v$ and $v = 2.5$: two and a half times the truth. Drawing in proportion to $|\\delta|$ makes the " +
    "sum of $|\\delta|^3$ small in place of that of $\\delta^2$, and rare large outcomes count for more than they are worth.",
});
