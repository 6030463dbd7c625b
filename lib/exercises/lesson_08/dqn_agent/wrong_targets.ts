import type { Mistake } from "../../exercise.ts";
import type { DqnAgentClass } from "../lab/agents.ts";
import type { Experience } from "../lab/masked_model.ts";
import { Reference } from "./agent.ts";

/** Agents whose target network is asked or follows otherwise. */
export const wrongTargets: readonly Mistake<DqnAgentClass>[] = [
  {
    says: "The target network is never asked. It is to say what the next states are worth: " +
      "`learnFrom(batch, model, target, settings)`.",
    wrong: class extends Reference {
      override replay(): void {
        const { model, learnFrom, settings } = this.parts;
        learnFrom(this.batch(), model, model, settings);
      }
    },
  },
  {
    says:
      "The target network never learns anything: every `targetInterval` steps it takes over the model's weights.",
    wrong: class extends Reference {
      protected override synchronise(): void {}
    },
  },
  {
    says:
      "The weights go the wrong way: now and then the *model* is thrown back to what the target knows. The target " +
      "copies from the model.",
    wrong: class extends Reference {
      protected override synchronise(): void {
        const { model, target, settings } = this.parts;
        if (this.step % settings.targetInterval === 0) model.network.copyFrom(target.network);
      }
    },
  },
  {
    says: "The target takes over the weights in every step, so that it is no older than the model. " +
      "`targetInterval` is to lie between.",
    wrong: class extends Reference {
      protected override synchronise(): void {
        this.parts.target.network.copyFrom(this.parts.model.network);
      }
    },
  },
  {
    says:
      "The target takes over the weights in all steps but those where it should. `step % targetInterval` is 0 there.",
    wrong: class extends Reference {
      protected override synchronise(): void {
        const { model, target, settings } = this.parts;
        if (this.step % settings.targetInterval !== 0) target.network.copyFrom(model.network);
      }
    },
  },
  {
    says:
      "The target takes over the weights after the replay, which then still learns from the old ones. First the " +
      "weights, then the replay.",
    wrong: class extends Reference {
      override train(experience: Experience): void {
        this.remember(experience);
        this.step++;
        if (!this.begun()) return;
        this.explore();
        this.replay();
        this.synchronise();
      }
    },
  },
  {
    says: "Weights are copied before there are replays. Until `startReplayStep`, `train` only remembers.",
    wrong: class extends Reference {
      override train(experience: Experience): void {
        this.remember(experience);
        this.step++;
        this.synchronise();
        if (!this.begun()) return;
        this.explore();
        this.replay();
      }
    },
  },
];
