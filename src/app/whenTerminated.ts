const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Aborts when the operator or the system ends the process. A second Ctrl+C ends it at once.
 *
 * @returns aborts once, at the first SIGINT or SIGTERM.
 */
export function whenTerminated(): AbortSignal {
  const controller = new AbortController();
  for (const signal of SIGNALS) process.once(signal, () => controller.abort());
  return controller.signal;
}
