"""The control tasks: their variants, and who plays them."""

import math

import numpy as np

from .record import Variant


def dice(environment, _, random):
    """Any action, all equally likely."""
    return int(random.integers(environment.action_space.n))


def uniform(bound):
    """A player whose single number lies between -bound and bound."""
    return lambda environment, observation, random: np.float32([random.uniform(-bound, bound)])


def balance(_, observation, random):
    """Keeps the pole of CartPole upright to the time limit."""
    position, velocity, angle, rate = (float(value) for value in observation)
    return int(angle + 0.3 * rate + 0.05 * position + 0.1 * velocity > 0)


def pump(_, observation, random):
    """Drives MountainCar the way that it moves, so that it swings higher each time."""
    return 2 if observation[1] >= 0 else 0


def push(force):
    """The same for MountainCarContinuous."""
    return lambda environment, observation, random: np.float32([math.copysign(force, observation[1])])


def swing(_, observation, random):
    """Turns Acrobot's lower link with the upper one's motion."""
    return 0 if observation[4] >= 0 else 2


def spin(torque):
    """Turns the pendulum the way that it moves, until it goes round and round."""
    return lambda environment, observation, random: np.float32([math.copysign(torque, observation[2])])


def upright(environment, observation, random):
    """Swings the pendulum up by its energy, and holds it there."""
    cosine, sine, speed = (float(value) for value in observation)
    if cosine > 0.9:
        return np.float32([-10 * math.atan2(sine, cosine) - 2.5 * speed])
    missing = environment.g * 1.5 * (1 - cosine) - 0.5 * speed**2
    return np.float32([math.copysign(2, missing * speed)])


def terminated(step):
    return step.terminated


def ran_out(step):
    return step.truncated


CARTPOLE = {
    "a fall": terminated,
    "the time limit": ran_out,
}
BOOK = {
    "a fall that costs 1": lambda step: step.terminated and step.reward == -1,
    "the time limit, unpaid": lambda step: step.truncated and step.reward == 0,
}
MOUNTAIN = {
    "the goal": terminated,
    "the time limit": ran_out,
    "the left wall": lambda step: step.observation[0] == np.float32(-1.2) and step.observation[1] == 0,
}
CLIMB = {
    "the left wall": MOUNTAIN["the left wall"],
    "the goal": lambda step: step.terminated and step.reward > 90,
}
TOO_SLOW = {
    "the goal": terminated,
    "the goal's place, too slowly": lambda step: step.observation[0] > 0.51 and not step.terminated,
}
SWING = {
    "the swing-up": lambda step: step.terminated and step.reward == 0,
    "the time limit": ran_out,
    "the lower link over the upper": lambda step: step.observation[2] < -0.99,
}
PENDULUM = {
    "the time limit": ran_out,
    "upright and at rest": lambda step: step.observation[0] > 0.99 and abs(step.observation[2]) < 0.1,
    "the speed limit": lambda step: abs(step.observation[2]) == 8,
}


def out_of_bounds(bound):
    return {"an action out of bounds": lambda step: abs(step.action[0]) > bound}


FILES = {
    "cartpole": [
        Variant("CartPole-v0", {}, (dice, dice, balance), CARTPOLE),
        Variant("CartPole-v1", {}, (dice, dice, balance), CARTPOLE),
        Variant("CartPole-v1", {"sutton_barto_reward": True}, (dice, dice, balance), BOOK),
    ],
    "mountain_car": [
        Variant("MountainCar-v0", {}, (pump, dice, dice), MOUNTAIN),
        Variant("MountainCar-v0", {"goal_velocity": 0.05}, (pump, dice, pump), {**MOUNTAIN, **TOO_SLOW}),
    ],
    "mountain_car_continuous": [
        Variant("MountainCarContinuous-v0", {}, (push(1), uniform(1)), {**CLIMB, "the time limit": ran_out}),
        Variant(
            "MountainCarContinuous-v0",
            {},
            (push(1.5), uniform(3), uniform(3)),
            {**CLIMB, **out_of_bounds(1)},
            patience=200,
            case="actions out of bounds",
        ),
        Variant(
            "MountainCarContinuous-v0",
            {"goal_velocity": 0.06},
            (push(0.6), uniform(1), push(1)),
            {**CLIMB, **TOO_SLOW},
            patience=200,
        ),
    ],
    "acrobot": [
        Variant("Acrobot-v1", {}, (swing, dice, dice), SWING),
        # A reset takes sines and cosines in float32, which differ from rounded ones once in a thousand calls.
        Variant("Acrobot-v1", {}, (dice,), {}, patience=2, case="many resets"),
    ],
    "pendulum": [
        Variant("Pendulum-v1", {}, (upright, uniform(2), spin(2)), PENDULUM),
        Variant("Pendulum-v1", {"g": 9.81}, (upright, uniform(2), spin(2)), PENDULUM),
        Variant(
            "Pendulum-v1",
            {},
            (spin(2.5), uniform(5), upright),
            {**PENDULUM, **out_of_bounds(2)},
            case="actions out of bounds",
        ),
    ],
}
