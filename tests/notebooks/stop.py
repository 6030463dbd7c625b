"""Runs cells in a real kernel and presses the stop button: what stop.ts calls.

    python stop.py STEPS FOLDER

STEPS is JSON: a list of {"cell": SOURCE, "stops": [SECONDS, ...]}, where a stop is pressed so many seconds after the
cell has begun, or {"stop": true}, which presses it while the kernel rests. Prints for every cell what it showed,
{"shown": [TEXT, ...], "milliseconds": from the last stop to the error, or null}.
"""

import asyncio
import json
import sys
import time

from jupyter_client.manager import AsyncKernelManager

REST = 0.3  # seconds in which a kernel at rest notices a signal


def text_of(message):
    content = message["content"]
    match message["msg_type"]:
        case "stream":
            return content["text"]
        case "error":
            return content["ename"]
        case "execute_result" | "display_data":
            return content["data"].get("text/plain", "")


async def run(manager, client, source, stops):
    pressed = None

    async def press():
        nonlocal pressed
        for seconds in stops:
            await asyncio.sleep(max(0, began + seconds - time.monotonic()))
            pressed = time.monotonic()
            await manager.interrupt_kernel()

    request = client.execute(source)
    began, shown, milliseconds, pressing = None, [], None, None
    while True:
        message = await client.get_iopub_msg(timeout=60)
        if message["parent_header"].get("msg_id") != request:
            continue
        match message["msg_type"]:
            case "execute_input":
                began = time.monotonic()
                pressing = asyncio.create_task(press())
            case "error" if pressed is not None:
                milliseconds = 1000 * (time.monotonic() - pressed)
            case "status" if message["content"]["execution_state"] == "idle":
                break
        if (text := text_of(message)) is not None:
            shown.append(text)
    await pressing
    if len(stops) > 1:
        await asyncio.sleep(REST)  # the last of them found no cell, and no hand is quick enough to begin one meanwhile
    return {"shown": shown, "milliseconds": milliseconds}


async def main(steps, folder):
    manager = AsyncKernelManager(kernel_name="deno")
    await manager.start_kernel(cwd=folder)
    client = manager.client()
    client.start_channels()
    try:
        await client.wait_for_ready(timeout=60)
        for step in steps:
            if "cell" in step:
                print(json.dumps(await run(manager, client, step["cell"], step.get("stops", []))), flush=True)
            else:
                await asyncio.sleep(REST)
                await manager.interrupt_kernel()
                await asyncio.sleep(REST)
    finally:
        client.stop_channels()
        await manager.shutdown_kernel(now=True)


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.argv[1]), sys.argv[2]))
