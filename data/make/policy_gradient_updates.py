"""What an update learns from in data/make/pytorch_policy_gradient.py: whole episodes, or some steps of each copy."""

import numpy as np
import torch

PER_UPDATE, SEED = 8, 7


def normalised(numbers):
    deviation = numbers.std() if len(numbers) > 1 else 0
    return (numbers - numbers.mean()) / (deviation + 1e-9)


def reinforce(learner, lives):
    """Whole episodes of one copy, which leads one life after the other."""
    case, updates, episodes, episode = learner.case, [], [], []
    for step in [step for each in lives for step in each]:
        learner.steps += 1
        episode.append(step)
        if step["ending"] in ("terminated", "truncated"):
            episodes.append(episode)
        if step["ending"] != "none" or step is lives[0][-1]:
            episode = []
        if len(episodes) < case["episodesPerUpdate"]:
            continue
        updates.append(reinforce_update(learner, episodes))
        episodes = []
    return updates


def reinforce_update(learner, episodes):
    case, returns = learner.case, []
    for episode in episodes:
        last, following = episode[-1], 0
        if last["ending"] == "truncated" and learner.critic is not None:
            following = learner.values(learner.tensor([last], "nextObservation")).item()
        ahead = []
        for step in reversed(episode):
            following = step["reward"] + case["discount"] * following
            ahead.insert(0, following)
        returns += ahead
    steps = [step for episode in episodes for step in episode]
    returns = torch.tensor(returns, dtype=learner.dtype)
    with torch.no_grad():
        baselines = {
            "none": lambda: 0, "mean": returns.mean,
            "value": lambda: learner.values(learner.tensor(steps, "observation")),
        }
        surplus = returns - baselines[case["baseline"]]()
    weights = normalised(surplus) if case["normalise"] else surplus
    count = len(episodes) if case["average"] == "episodes" else len(steps)
    return learner.descend(steps, returns, lambda log_probabilities: -(weights * log_probabilities).sum() / count)


def actor_critic(learner, lives):
    shuffling = np.random.default_rng(np.random.SeedSequence(SEED).spawn(3)[2])
    return [
        actor_critic_update(learner, [each[first : first + PER_UPDATE] for each in lives], shuffling)
        for first in range(0, len(lives[0]), PER_UPDATE)
    ]


def actor_critic_update(learner, stretches, shuffling):
    """From a stretch of each copy's life."""
    case = learner.case
    steps = [step for together in zip(*stretches) for step in together]
    learner.steps += len(steps)
    with torch.no_grad():
        values = learner.values(learner.tensor(steps, "observation"))
        following = learner.values(learner.tensor(steps, "nextObservation"))
        then, _ = learner.likelihood(steps)
    advantages = torch.zeros_like(values)
    for place in reversed(range(len(steps))):
        ending, later = steps[place]["ending"], place + len(stretches)
        bootstrapped = 0 if ending == "terminated" else case["discount"] * following[place]
        advantages[place] = steps[place]["reward"] + bootstrapped - values[place]
        if ending == "none" and later < len(steps):
            advantages[place] += case["discount"] * case["traceDecay"] * advantages[later]
    returns = advantages + values
    explained = {"explainedVariance": (1 - (returns - values).var() / returns.var()).item()}
    if case["agent"] == "ActorCritic":
        weights = normalised(advantages) if case["normalise"] else advantages
        return learner.descend(steps, returns, lambda log: -(weights * log).mean()) | explained
    batches = []
    for _ in range(case["epochs"]):
        order = torch.from_numpy(shuffling.permutation(len(steps)))
        for places in order.split(case["batchSize"]):
            taken = [steps[place] for place in places]
            batches.append(ppo_step(learner, taken, returns[places], advantages[places], then[places]))
    return {name: np.mean([batch[name] for batch in batches]).item() for name in batches[0]} | explained


def ppo_step(learner, steps, returns, advantages, then):
    weights, drift = normalised(advantages) if learner.case["normalise"] else advantages, {}
    clip_range = learner.now("clipRange")

    def loss(log_probabilities):
        ratios = (log_probabilities - then).exp()
        drift["approximateKl"] = (ratios - 1 - (log_probabilities - then)).mean().item()
        if clip_range is None:
            drift["clipFraction"] = 0.0
            return -(ratios * weights).mean()
        drift["clipFraction"] = ((ratios - 1).abs() > clip_range).double().mean().item()
        return -torch.minimum(ratios * weights, ratios.clamp(1 - clip_range, 1 + clip_range) * weights).mean()

    return learner.descend(steps, returns, loss) | drift
