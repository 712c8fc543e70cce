const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Aborts when the operator or the system ends the process. A second Ctrl+C ends it at once. */
export function whenTerminated(): AbortSignal {
  const controller = new AbortController();
  for (const signal of SIGNALS) process.once(signal, () => controller.abort());
  return controller.signal;
}
