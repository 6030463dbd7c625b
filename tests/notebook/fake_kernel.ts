/** A message that the kernel was asked to send. */
export interface Message {
  readonly type: string;
  readonly content: {
    readonly data: Record<string, string>;
    readonly metadata: Record<string, unknown>;
    readonly transient?: { readonly display_id?: string };
    readonly execution_count?: number;
  };
}

/** Makes the process look like Deno's Jupyter kernel while a function runs, and hands it what would be sent. */
export async function insideKernel(body: (messages: Message[]) => Promise<void>): Promise<void> {
  const messages: Message[] = [];
  const broadcast = (type: string, content: Message["content"]) => {
    messages.push({ type, content });
    return Promise.resolve();
  };
  Reflect.set(Deno, "jupyter", { broadcast });
  try {
    await body(messages);
  } finally {
    Reflect.set(Deno, "jupyter", undefined);
  }
}
