"""Runs a notebook in real Jupyter and hands back what its cells printed and how long each took.

    python execute.py SOURCE TARGET FOLDER SECONDS

SOURCE is the notebook; TARGET becomes {"notebook": ..., "seconds": [...]}, one number a cell; FOLDER is where the
kernel works; SECONDS is what one cell may take. An error in a cell is recorded in its outputs, and the next
cell runs. Where the kernel died or a cell ran out of time, that is recorded as the cell's error, and the rest
stays without outputs.
"""

import asyncio
import json
import sys
import time

import nbformat
from jupyter_client.utils import ensure_async
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError


def clear(cell):
    cell.outputs, cell.execution_count = [], None


def record_error(cell, name, message):
    cell.outputs.append(nbformat.v4.new_output("error", ename=name, evalue=message, traceback=[f"{name}: {message}"]))


async def execute(notebook, folder, cell_seconds):
    client = NotebookClient(
        notebook,
        kernel_name="deno",
        timeout=cell_seconds,
        allow_errors=True,
        record_timing=False,
        store_widget_state=False,
        resources={"metadata": {"path": folder}},
    )
    seconds = [0.0] * len(notebook.cells)
    async with client.async_setup_kernel():
        client.reset_execution_trackers()
        info = await client.async_wait_for_reply(await ensure_async(client.kc.kernel_info()))
        notebook.metadata["language_info"] = info["content"]["language_info"]
        for index, cell in enumerate(notebook.cells):
            start = time.monotonic()
            try:
                await client.async_execute_cell(cell, index)
            except CellTimeoutError:
                record_error(cell, "TimeoutError", f"the cell ran longer than {cell_seconds} s")
                break
            except DeadKernelError:
                record_error(cell, "DeadKernelError", "the kernel died while it ran this cell")
                break
            finally:
                seconds[index] = time.monotonic() - start
    return seconds


def main(source, target, folder, cell_seconds):
    notebook = nbformat.read(source, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            clear(cell)
    seconds = asyncio.run(execute(notebook, folder, float(cell_seconds)))
    with open(target, "w", encoding="utf-8") as file:
        json.dump({"notebook": notebook, "seconds": seconds}, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
