import type { Transition } from "../../../agents/agent.ts";
import type { Generator } from "../../../random/generator.ts";
import { sampleAction } from "../../../rules/sample_action.ts";
import { softmax } from "../../../rules/softmax.ts";
import { gradient, type History } from "../policy_gradient/gradient.ts";

/** A step as the agent is told of it. */
export type Move = Transition<number, number>;

/** An agent that learns from whole episodes. */
export interface MazeAgent {
  readonly theta: number[][];
  probabilities(state: number): number[];
  act(state: number): number;
  learn(move: Move): void;
  dispose(): void;
}

/** How it is made. */
export type MazeAgentClass = new (theta: number[][], stepSize: number, random: Generator) => MazeAgent;

/** The right one. What is wrong with others is a method of theirs. */
export class Reference implements MazeAgent {
  readonly theta: number[][];
  protected history: History = [];

  constructor(
    theta: number[][],
    protected readonly stepSize: number,
    protected readonly random: Generator,
  ) {
    this.theta = theta.map((row) => [...row]);
  }

  probabilities(state: number): number[] {
    return Array.from(softmax(this.theta[state]));
  }

  act(state: number): number {
    return sampleAction(this.probabilities(state), this.random);
  }

  learn({ observation, action, terminated, truncated }: Move): void {
    this.history.push([observation, action]);
    if (terminated) this.update();
    if (terminated || truncated) this.history = [];
  }

  dispose(): void {}

  protected update(): void {
    this.add(gradient(this.history, this.all()), this.stepSize);
  }

  /** The policy as a table. */
  protected all(): number[][] {
    return this.theta.map((_, state) => this.probabilities(state));
  }

  protected add(delta: number[][], factor: number): void {
    for (const [state, row] of delta.entries()) {
      for (const [action, change] of row.entries()) this.theta[state][action] += factor * change;
    }
  }
}
