"""Writes data/tabular/*.json: what tabular agents have learnt after some tens of episodes in Gymnasium.

    pip install -r data/make/requirements.txt
    python data/make/tabular_agents.py

One file for each agent: its variants on several worlds, with the return of every episode and the whole table at the
end. The agents are the book's pseudo-code (Sutton & Barto, 2018), a loop over an episode each. They draw as those of
lib/agents do, so that tests/agents/recorded_tables_test.ts can demand the same numbers: a seed spawns two streams, one
for the initial table and one for all else, and to act ε-greedily takes one number, and a second one to explore.

What the book leaves open: returns are summed up from their end, `r + γ (r' + γ …)`. Of an episode that the time limit
cut short, the last state still has a value; REINFORCE alone, which has no values, counts what was paid until then.
"""

import json
from pathlib import Path

import gymnasium
import numpy as np

EPISODES = 40


class Learner:
    """A table, the streams that it is drawn and explored from, and settings under the names of lib/agents."""

    def __init__(self, env, options):
        self.settings = {"stepSize": 0.1, "discount": 0.99, "epsilon": 0.1, "initialValue": 0, "seed": 0, **options}
        self.gamma = self.settings["discount"]
        first, second = np.random.SeedSequence(self.settings["seed"]).spawn(2)
        self.random = np.random.default_rng(second)
        self.shape = (env.observation_space.n, env.action_space.n)
        initial = self.settings["initialValue"]
        if isinstance(initial, dict):
            self.q = np.random.default_rng(first).uniform(initial["low"], initial["high"], self.shape)
        else:
            self.q = np.full(self.shape, float(initial))
        self.begin()

    def begin(self):
        """Makes what an agent needs beside its table."""

    @property
    def alpha(self):
        return self.settings["stepSize"]

    @property
    def epsilon(self):
        return self.settings["epsilon"]

    def policy(self, state):
        """An action, ε-greedily."""
        if self.epsilon > 0 and self.random.random() < self.epsilon:
            return int(self.random.integers(0, self.shape[1]))
        return int(np.argmax(self.q[state]))

    def expectation(self, state):
        """The value of a state under the ε-greedy policy."""
        row = self.q[state]
        return (1 - self.epsilon) * row.max() + self.epsilon * row.sum() / len(row)

    def play(self, env, state):
        """An episode by the policy, without learning: its states, actions and rewards, and how it ended."""
        states, actions, rewards, over = [state], [], [], False
        while not over:
            actions.append(self.policy(states[-1]))
            state, reward, terminated, truncated, _ = env.step(actions[-1])
            states.append(state)
            rewards.append(float(reward))
            over = terminated or truncated
        return states, actions, rewards, terminated


class Sarsa(Learner):
    """Section 6.4."""

    def episode(self, env, state):
        total, over, action = 0.0, False, self.policy(state)
        while not over:
            following, reward, terminated, truncated, _ = env.step(action)
            over, total = terminated or truncated, total + float(reward)
            if terminated:
                target = float(reward)
            else:
                next_action = self.policy(following)
                target = reward + self.gamma * self.q[following, next_action]
            self.q[state, action] += self.alpha * (target - self.q[state, action])
            if not over:
                state, action = following, next_action
        return total


class OffPolicy(Learner):
    """Sections 6.5 to 6.7: what the next state is worth does not depend on what is done there."""

    def episode(self, env, state):
        total, over = 0.0, False
        while not over:
            action = self.policy(state)
            following, reward, terminated, truncated, _ = env.step(action)
            over, total = terminated or truncated, total + float(reward)
            self.update(state, action, float(reward), following, terminated)
            state = following
        return total

    def update(self, state, action, reward, following, terminated):
        target = reward if terminated else reward + self.gamma * self.worth(following)
        self.q[state, action] += self.alpha * (target - self.q[state, action])


class QLearning(OffPolicy):
    def worth(self, state):
        return self.q[state].max()


class ExpectedSarsa(OffPolicy):
    def worth(self, state):
        return self.expectation(state)


class DoubleQLearning(OffPolicy):
    def begin(self):
        self.both = [self.q.copy(), self.q.copy()]

    def update(self, state, action, reward, following, terminated):
        heads = self.random.integers(0, 2) == 0
        mine, other = self.both if heads else reversed(self.both)
        worth = 0 if terminated else other[following, np.argmax(mine[following])]
        mine[state, action] += self.alpha * (reward + self.gamma * worth - mine[state, action])
        self.q = (self.both[0] + self.both[1]) / 2


class NStepSarsa(Learner):
    """Section 7.2, with the book's times t, T and τ."""

    def episode(self, env, state):
        n, t, end = self.settings["n"], 0, float("inf")
        states, actions, rewards = [state], [self.policy(state)], []
        while True:
            if t < end:
                following, reward, terminated, truncated, _ = env.step(actions[t])
                states.append(following)
                rewards.append(float(reward))
                if terminated or truncated:
                    end = t + 1
                if not terminated:
                    actions.append(self.policy(following))
                # Q(S_{t+1}, A_{t+1}); where an episode is cut short, as it was at the cut
                rest = 0.0 if terminated else self.q[following, actions[t + 1]]
            tau = t - n + 1
            if tau >= 0:
                g = rest
                for reward in reversed(rewards[tau : tau + n]):
                    g = reward + self.gamma * g
                self.q[states[tau], actions[tau]] += self.alpha * (g - self.q[states[tau], actions[tau]])
            if tau == end - 1:
                return sum(rewards)
            t += 1


class SarsaLambda(Learner):
    """Section 12.7 for a table: every pair has a trace, replaced or added to by a visit."""

    def episode(self, env, state):
        total, over, action, traces = 0.0, False, self.policy(state), np.zeros(self.shape)
        while not over:
            following, reward, terminated, truncated, _ = env.step(action)
            over, total = terminated or truncated, total + float(reward)
            target = float(reward)
            if not terminated:
                next_action = self.policy(following)
                target = reward + self.gamma * self.q[following, next_action]
            error = target - self.q[state, action]
            visited = 0 if self.settings["traces"] == "replacing" else traces[state, action]
            traces[state, action] = visited + 1
            self.q += self.alpha * error * traces
            traces *= self.gamma * self.settings["traceDecay"]
            if not over:
                state, action = following, next_action
        return total


class MonteCarloControl(Learner):
    """Section 5.4, backwards through the episode."""

    def begin(self):
        self.visits = np.zeros(self.shape)

    def episode(self, env, state):
        states, actions, rewards, terminated = self.play(env, state)
        pairs = list(zip(states, actions))
        g = 0.0 if terminated else self.expectation(states[-1])
        for t in reversed(range(len(pairs))):
            g = rewards[t] + self.gamma * g
            if self.settings["visits"] == "first" and pairs[t] in pairs[:t]:
                continue
            self.visits[pairs[t]] += 1
            step_size = 1 / self.visits[pairs[t]] if self.alpha == "average" else self.alpha
            self.q[pairs[t]] += step_size * (g - self.q[pairs[t]])
        return sum(rewards)


class SoftmaxPolicyGradient(Learner):
    """Section 13.3 with a preference for each pair; the policy stays as it is within an episode."""

    def begin(self):
        self.theta = self.q

    def probabilities(self, state):
        preferences = self.theta[state] / self.settings["temperature"]
        exponentials = np.exp(preferences - preferences.max())
        return exponentials / exponentials.sum()

    def policy(self, state):
        return int(self.random.choice(self.shape[1], p=self.probabilities(state)))

    def episode(self, env, state):
        states, actions, rewards, _ = self.play(env, state)
        gradient, g = np.zeros(self.shape), 0.0
        for t in reversed(range(len(actions))):
            g = rewards[t] + self.gamma * g
            log_gradient = -self.probabilities(states[t])
            log_gradient[actions[t]] += 1
            gradient[states[t]] += self.gamma**t * g * log_gradient / self.settings["temperature"]
        steps = len(actions) if self.settings["averaged"] else 1
        self.theta += self.alpha * gradient / steps
        return sum(rewards)


# Worlds in which every agent learns for some tens of episodes: as they are, or with a time limit that cuts many short.
CLIFF = {"id": "CliffWalking-v1", "options": {}, "limit": 150}
SHORT_CLIFF = {"id": "CliffWalking-v1", "options": {}, "limit": 20}
FIRM_LAKE = {"id": "FrozenLake-v1", "options": {"is_slippery": False}}
SHORT_LAKE = {"id": "FrozenLake-v1", "options": {}, "limit": 12}

DRAWN = {"low": 0, "high": 1}
#: The same for all agents with values; α = 0.3 and γ = 0.9 are no sums of few powers of two, so that rounding shows.
CLIFFS = [(CLIFF, {"stepSize": 0.3, "discount": 0.9}), (SHORT_CLIFF, {"epsilon": 0.25, "initialValue": DRAWN})]
LAKES = [(FIRM_LAKE, {"initialValue": DRAWN, "epsilon": 0.5}), (SHORT_LAKE, {"initialValue": DRAWN, "epsilon": 0.5, "discount": 0.95})]
WORLDS = [*CLIFFS, *LAKES]
SOFT = {"stepSize": 0.3, "temperature": 1, "initialPreference": 0}

#: For each file the agent, and its settings beside those of the worlds.
AGENTS = {
    "sarsa": (Sarsa, WORLDS, [{}]),
    "q_learning": (QLearning, WORLDS, [{}]),
    "expected_sarsa": (ExpectedSarsa, WORLDS, [{}]),
    "double_q_learning": (DoubleQLearning, WORLDS, [{}]),
    "n_step_sarsa": (NStepSarsa, WORLDS, [{"n": 1}, {"n": 3}, {"n": 50}]),
    "sarsa_lambda": (
        SarsaLambda,
        WORLDS,
        [{"traces": kind, "traceDecay": decay} for kind in ["replacing", "accumulating"] for decay in [0.5, 0.9]],
    ),
    "monte_carlo_control": (
        MonteCarloControl,
        WORLDS,
        [{"visits": visits, "stepSize": size} for visits in ["first", "every"] for size in ["average", 0.3]],
    ),
    "softmax_policy_gradient": (
        SoftmaxPolicyGradient,
        [
            (FIRM_LAKE, {**SOFT, "stepSize": 0.5}),
            (SHORT_LAKE, {**SOFT, "temperature": 0.5, "initialPreference": DRAWN}),
            (SHORT_CLIFF, {**SOFT, "stepSize": 0.01, "discount": 0.9}),
        ],
        [{"averaged": False}, {"averaged": True}],
    ),
}


def made(world):
    limit = {"max_episode_steps": world["limit"]} if "limit" in world else {}
    return gymnasium.make(world["id"], **limit, **world["options"])


def run(agent, world, options):
    env = made(world)
    initial = {"initialValue": options["initialPreference"]} if "initialPreference" in options else {}
    learner, returns = agent(env, {**options, **initial}), []
    for number in range(EPISODES):
        state, _ = env.reset(seed=options["seed"] + 100) if number == 0 else env.reset()
        returns.append(learner.episode(env, int(state)))
    return {"world": world, "options": options, "returns": returns, "table": learner.q.tolist()}


def main():
    folder = Path(__file__).parent.parent / "tabular"
    folder.mkdir(exist_ok=True)
    for name, (agent, worlds, variants) in AGENTS.items():
        runs = [
            run(agent, world, {**ours, **variant, "seed": seed})
            for seed, (world, ours) in enumerate(worlds)
            for variant in variants
        ]
        made_with = {"gymnasium": gymnasium.__version__, "numpy": np.__version__}
        record = {"agent": agent.__name__, **made_with, "episodes": EPISODES, "runs": runs}
        path = folder / f"{name}.json"
        path.write_text(json.dumps(record, separators=(",", ":")) + "\n")
        print(path.name, len(runs), "runs,", path.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
