import neverVisited from "./never_visited.ts";
import quickerSettings from "./quicker_settings.ts";
import rowsNeeded from "./rows_needed.ts";
import stateIndex from "./state_index.ts";
import successIsFalling from "./success_is_falling.ts";
import tenInARow from "./ten_in_a_row.ts";
import unusedDiscount from "./unused_discount.ts";
import whichFitsATable from "./which_fits_a_table.ts";

/** The exercises of lesson 04b, in its order. */
export const lesson04b = {
  "state-index": stateIndex,
  "unused-discount": unusedDiscount,
  "ten-in-a-row": tenInARow,
  "success-is-falling": successIsFalling,
  "never-visited": neverVisited,
  "rows-needed": rowsNeeded,
  "which-fits-a-table": whichFitsATable,
  "quicker-settings": quickerSettings,
} as const;
