interface Emitter {
  emit(...args: never[]): boolean;
}

/**
 * Makes events that break while they are taken in end there, and not the process: discord.js takes
 * an event that is not as it expects (a malformed one) for an unhandled rejection.
 *
 * @param manager discord.js's, which every event of the connection comes through.
 * @param report is told the error, and which event it was.
 */
export function containFaults(
  manager: Emitter,
  report: (error: unknown, event: string) => void,
): void {
  const emit = manager.emit.bind(manager) as (...args: unknown[]) => boolean;
  const contained = (name: unknown, ...args: unknown[]): boolean => {
    try {
      return emit(name, ...args);
    } catch (error) {
      const [detail] = args as [{ data?: { t?: unknown } } | undefined];
      report(error, String(detail?.data?.t ?? name));
      return true;
    }
  };
  manager.emit = contained;
}
