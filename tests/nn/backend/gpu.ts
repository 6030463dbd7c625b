/**
 * Runs something on a machine whose adapter, if any, goes by another name; what
 * it computes it computes on the real one, where there is one.
 *
 * @param name The adapter's name, or undefined where there is to be none.
 * @param refuse Why no device can be opened, or undefined where it can.
 */
export async function withGpu(
  name: string | undefined,
  body: () => Promise<unknown>,
  refuse?: string,
): Promise<void> {
  const real = navigator.gpu.requestAdapter.bind(navigator.gpu);
  const requestAdapter = async () => {
    if (name === undefined) return null;
    const adapter = await real();
    return {
      info: { description: name, isFallbackAdapter: false },
      limits: adapter?.limits ?? {},
      requestDevice: (options: GPUDeviceDescriptor) => {
        if (refuse !== undefined || adapter === null) {
          throw new DOMException(refuse ?? "no adapter", "OperationError");
        }
        return adapter.requestDevice(options);
      },
    };
  };
  Object.defineProperty(navigator.gpu, "requestAdapter", { value: requestAdapter, configurable: true });
  try {
    await body();
  } finally {
    Reflect.deleteProperty(navigator.gpu, "requestAdapter");
  }
}
