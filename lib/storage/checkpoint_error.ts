/**
 * Thrown where a file of weights, a saved agent or a checkpoint cannot be read, or is not for what it is read into;
 * the message names the file and what in it is wrong.
 */
export class CheckpointError extends Error {
  /** What it is called in messages. */
  override readonly name = "CheckpointError";
}
