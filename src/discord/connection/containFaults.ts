/**
 * Makes events that break while they are taken in end there, and not the process: discord.js takes
 * an event that is not as it expects (a malformed one) for an unhandled rejection, or, where it was
 * put off until the bot is ready, for an uncaught exception.
 *
 * @param owner what of discord.js's takes the events in.
 * @param method its method that does.
 * @param report is told the error, and which event it was.
 */
export function containFaults(
  owner: object,
  method: string,
  report: (error: unknown, event: string) => void,
): void {
  const takeIn: unknown = Reflect.get(owner, method);
  if (typeof takeIn !== 'function') throw new TypeError(`discord.js has no ${method} any more`);
  Reflect.set(owner, method, (...args: unknown[]): unknown => {
    try {
      return Reflect.apply(takeIn, owner, args);
    } catch (error) {
      report(error, eventIn(args));
      return true;
    }
  });
}

/** The packet comes first, or after the name of what has happened. */
function eventIn([first, second]: readonly unknown[]): string {
  const [packet, detail] = [first, second] as [
    { t?: unknown } | undefined,
    { data?: { t?: unknown } } | undefined,
  ];
  return String(detail?.data?.t ?? packet?.t ?? first);
}
