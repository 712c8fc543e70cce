import type { Services } from './services.ts';

interface Metered {
  readonly services: Services;
  /** Milliseconds that were spent on searches so far. */
  readonly spent: () => number;
}

/** The same services, with a meter on what costs: a question may take a millisecond or a second. */
export function metered(services: Services): Metered {
  let spent = 0;
  const timed =
    <Args extends unknown[], Result>(search: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const start = performance.now();
      try {
        return search(...args);
      } finally {
        spent += performance.now() - start;
      }
    };
  return {
    services: {
      ...services,
      // Of what goes on elsewhere, only what holds up this process is counted.
      ask: timed(services.ask),
      askAtOnce: timed(services.askAtOnce),
      figures: timed(services.figures),
    },
    spent: () => spent,
  };
}
