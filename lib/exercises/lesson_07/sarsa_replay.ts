import { choice } from "../prediction.ts";

const signature = `\
function mySarsaReplay(): "a" | "b" | "c" | "d"`;

/** Which methods may learn from what another policy did. */
export default choice({
  id: "sarsa-replay",
  title: "May SARSA replay?",
  lesson: "07_experience_replay",
  question:
    "A step is stored with the action that followed it, (s, a, r, s', a'), and SARSA learns from it a thousand " +
    "episodes later: its target is r + γ Q(s', a'). What does it estimate?",
  signature,
  solution: `${signature} {
  return "c";
}`,
  choices: {
    a: {
      text: "The values of the present policy: r and s' come from the world, which has not changed.",
      because:
        "r and s' do come from the world, and of them Q-learning needs no more. But a' was chosen by a policy, " +
        "and by one of a thousand episodes ago.",
    },
    b: {
      text: "The optimal values, as Q-learning does: what is replayed is off-policy anyway.",
      because:
        "The maximum makes Q-learning indifferent to who chose. SARSA's target has no maximum: it takes the " +
        "action that was taken, good or bad.",
    },
    c: {
      text: "The values of a mixture of its former policies, which explored more and knew less.",
      because:
        "a' says what the policy of *that* time did in s'. SARSA is on-policy: its target is about the " +
        "policy that drew a', and in the memory that is every policy it has had since the oldest step. Q-learning " +
        "draws no a': its max is taken anew, by the present network, so old steps are as good as new ones.",
    },
    d: {
      text: "Nothing: without the next step's reward the target cannot be computed.",
      because: "All that the target needs is there: r, s' and a'. Computing it is not the trouble.",
    },
  },
  answer: "c",
  hints: [
    "Of the five parts of such a step, which came from the world, and which from the agent?",
    "$r$ and $s'$ are drawn from $p(r, s' \\mid s, a)$, whoever acts. $a'$ is drawn from $\\pi(a' \\mid s')$: from which $\\pi$?",
    "The agent of a thousand episodes ago drew a'. Look for the answer that says so.",
  ],
});
