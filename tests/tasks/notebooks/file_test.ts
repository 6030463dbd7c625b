import { assertEquals, assertThrows } from "../../assert.ts";
import {
  formatNotebook,
  NotebookError,
  parseNotebook,
  readNotebook,
  writeNotebook,
} from "../../../lib/tasks/notebooks/file.ts";
import { granted } from "../../granted.ts";
import { code, notebook, printed, prose } from "./samples.ts";

// What nbformat 5.11 wrote: keys sorted, one space a level, lines in lists, letters as they are.
const written = `{
 "cells": [
  {
   "attachments": {
    "note.txt": {
     "text/plain": [
      "one\\n",
      "two"
     ]
    }
   },
   "cell_type": "markdown",
   "id": "intro",
   "metadata": {},
   "source": [
    "# Größe γ\\n",
    "\\n",
    "你好\\f",
    "😀"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 1,
   "id": "empty",
   "metadata": {
    "10": true,
    "9": false,
    "tags": []
   },
   "outputs": [
    {
     "name": "stdout",
     "output_type": "stream",
     "text": [
      "a\\r\\n",
      "b\\r",
      "c\\n"
     ]
    },
    {
     "data": {
      "application/json": [
       "a",
       "b"
      ],
      "image/png": "aGk=",
      "image/svg+xml": [
       "<svg>\\n",
       "</svg>"
      ],
      "text/plain": []
     },
     "execution_count": 1,
     "metadata": {},
     "output_type": "execute_result"
    },
    {
     "ename": "Error",
     "evalue": "no",
     "output_type": "error",
     "traceback": [
      "Error: no\\n  here"
     ]
    }
   ],
   "source": []
  }
 ],
 "metadata": {},
 "nbformat": 4,
 "nbformat_minor": 5
}
`;

Deno.test("a notebook that is read and written again is the same, byte for byte", () => {
  assertEquals(formatNotebook(parseNotebook(written)), written);
});

Deno.test("parseNotebook() joins lines to whole texts", () => {
  const [intro, empty] = parseNotebook(written).cells;
  assertEquals(intro.source, "# Größe γ\n\n你好\f😀");
  assertEquals(empty.source, "");
});

Deno.test("parseNotebook() leaves lists alone that are data, not lines", () => {
  const [, cell] = parseNotebook(written).cells;
  const result = cell.cell_type === "code" ? cell.outputs[1] : undefined;
  assertEquals(result && "data" in result && result.data["application/json"], ["a", "b"]);
});

Deno.test("parseNotebook() refuses what is no notebook, by the file's name", () => {
  assertThrows(() => parseNotebook("{", "x.ipynb"), NotebookError, "x.ipynb: not JSON");
  assertThrows(() => parseNotebook("[]", "x.ipynb"), NotebookError, "x.ipynb: not a notebook of format 4");
  assertThrows(
    () => parseNotebook('{"nbformat": 3, "cells": [], "metadata": {}}'),
    NotebookError,
    "format 4",
  );
});

Deno.test({
  name: "writeNotebook() leaves a whole notebook, and nothing else in its folder",
  ignore: !granted,
  async fn() {
    const folder = await Deno.makeTempDir();
    try {
      const path = `${folder}/sample.ipynb`,
        sample = notebook(prose("a", "# A"), code("b", "1;", [printed("1\n")]));
      await writeNotebook(path, sample);
      assertEquals(await readNotebook(path), sample);
      assertEquals((await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name), ["sample.ipynb"]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
