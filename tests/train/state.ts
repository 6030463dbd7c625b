import { withVariables } from "../storage/variables.ts";
import { inFolder } from "../storage/in_folder.ts";

/** Does something while what a learner produces goes to a new folder, which is gone afterwards. */
export async function withOwnState(body: (folder: string) => Promise<void>): Promise<void> {
  await inFolder((folder) => withVariables({ BELLMAN_STATE: folder }, () => body(folder)));
}
