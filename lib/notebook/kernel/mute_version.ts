/**
 * Says so where the kernel itself shows neither values nor errors: two versions
 * of Deno have that defect, and nothing that a cell does can help.
 */
export function warnOfMuteVersion(version: string): void {
  if (version !== "2.8.2" && version !== "2.8.3") return;
  console.warn(
    `Deno ${version}: its Jupyter kernel shows neither the value of a cell nor its error; ` +
      "start JupyterLab with `deno task lab`, or take Deno 2.9",
  );
}
