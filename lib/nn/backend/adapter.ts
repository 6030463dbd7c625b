/** A way to WebGPU: a GPU, or a program that plays one. */
export interface Adapter {
  readonly gpu: GPUAdapter;
  /** Such as `"NVIDIA GeForce RTX 3060"`. */
  readonly name: string;
  /** Whether a program on the CPU plays the GPU, which is slower than wasm. */
  readonly isSoftware: boolean;
}

/** Mesa's, Chromium's and Windows' software adapters. Deno says of none that it is a fall-back. */
const software = /llvmpipe|lavapipe|softpipe|swiftshader|basic render|\bwarp\b|software/i;

/** The fastest adapter that Deno finds, or undefined where there is none. It opens one device; ask again for another. */
export async function findAdapter(): Promise<Adapter | undefined> {
  preferQuietInterfaces();
  const gpu = await navigator.gpu?.requestAdapter({ powerPreference: "high-performance" });
  if (!gpu) return undefined;
  const { description, vendor, architecture, device, isFallbackAdapter } = gpu.info;
  const name = description || [vendor, architecture, device].filter(Boolean).join(" ") || "a nameless GPU";
  return { gpu, name, isSoftware: isFallbackAdapter || software.test(name) };
}

const interfaces = "DENO_WEBGPU_BACKEND"; // where Deno reads which ones to ask

/** Leaves OpenGL out, through which nothing computes, and which complains on stderr where there is no screen. */
function preferQuietInterfaces(): void {
  const { state } = Deno.permissions.querySync({ name: "env", variable: interfaces });
  if (state === "granted" && Deno.env.get(interfaces) === undefined) {
    Deno.env.set(interfaces, "vulkan,metal,dx12");
  }
}
