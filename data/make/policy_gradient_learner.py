"""What learns in data/make/pytorch_policy_gradient.py: networks, how likely actions are, one update of the weights."""

import torch
from torch import nn
from torch.distributions import Categorical, Normal

INPUTS, HIDDEN, ACTIONS, VECTOR, LOG_DEVIATION = 3, [6, 5], 3, 2, -0.5


class Network(nn.Module):
    """Named as the library names its parameters."""

    def __init__(self, outputs):
        super().__init__()
        sizes = [INPUTS, *HIDDEN, outputs]
        self.layers = nn.ModuleList(nn.Linear(i, o) for i, o in zip(sizes, sizes[1:]))

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = torch.tanh(layer(x))
        return self.layers[-1](x)


class Learner:
    """The networks of a case, and what moves them."""

    def __init__(self, case, first, dtype):
        self.case, self.dtype = case, dtype
        make = lambda outputs, state: restored(Network(outputs).to(dtype), state)
        self.policy = make(VECTOR, first["means"]) if case["gaussian"] else make(ACTIONS, first["policy"])
        self.deviations = nn.Parameter(torch.full([VECTOR], LOG_DEVIATION, dtype=dtype))
        judged = case["agent"] != "Reinforce" or case["baseline"] == "value"
        self.critic = make(1, first["critic"]) if judged else None
        self.moved = [*self.policy.parameters(), *([self.deviations] if case["gaussian"] else [])]
        self.moved += list(self.critic.parameters()) if judged else []
        self.optimiser = torch.optim.Adam(self.moved, eps=1e-8 if case["agent"] == "Reinforce" else 1e-5)
        self.steps = 0

    def now(self, option):
        """A number, or where a straight line stands after so many steps."""
        value = self.case[option]
        if not isinstance(value, list):
            return value
        start, end, steps = value
        return end if self.steps >= steps else start + (end - start) * self.steps / steps

    def tensor(self, steps, name):
        return torch.tensor([step[name] for step in steps], dtype=self.dtype)

    def values(self, seen):
        return self.critic(seen)[:, 0]

    def likelihood(self, steps):
        out = self.policy(self.tensor(steps, "observation"))
        if self.case["gaussian"]:
            policy = Normal(out, self.deviations.exp())
            return policy.log_prob(self.tensor(steps, "vector")).sum(1), policy.entropy().sum(1).mean()
        policy = Categorical(logits=out)
        return policy.log_prob(self.tensor(steps, "action")), policy.entropy().mean()

    def descend(self, steps, returns, policy_loss):
        log_probabilities, entropy = self.likelihood(steps)
        loss = of_policy = policy_loss(log_probabilities)
        losses = {"policyLoss": of_policy.item(), "entropy": entropy.item()}
        if self.critic is not None:
            of_critic = ((self.values(self.tensor(steps, "observation")) - returns) ** 2).mean()
            losses["valueLoss"] = of_critic.item()
            loss = loss + self.case["valueCoefficient"] * of_critic
        self.optimiser.zero_grad()
        (loss - self.now("entropy") * entropy).backward()
        if self.case["clipNorm"] is not None:
            nn.utils.clip_grad_norm_(self.moved, self.case["clipNorm"])
        self.optimiser.param_groups[0]["lr"] = self.now("learningRate")
        self.optimiser.step()
        return losses

    def weights(self):
        networks = {"policy": self.policy, "critic": self.critic}
        states = {name: state_of(network) for name, network in networks.items() if network is not None}
        return states | ({"logDeviations": self.deviations.tolist()} if self.case["gaussian"] else {})


def restored(network, state):
    network.load_state_dict({name: torch.tensor(value) for name, value in state.items()})
    return network


def state_of(network):
    return {name: value.tolist() for name, value in network.named_parameters()}
