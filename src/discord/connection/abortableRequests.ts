import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

interface AbortableRequests {
  /** For the option of discord.js of the same name. */
  readonly makeRequest: MakeRequest;
  /** Ends all requests that are under way, and lets no other begin. */
  abort(): void;
}

/**
 * Requests that can be ended before their time: one that hangs would keep the process for 10 s.
 *
 * A controller for each, as a signal that they all depended on would hold on to every one of them.
 */
export function abortableRequests(): AbortableRequests {
  const underWay = new Set<AbortController>();
  let isOver = false;
  return {
    async makeRequest(url, init) {
      const controller = new AbortController();
      init.signal?.addEventListener('abort', () => controller.abort(), { once: true });
      underWay.add(controller);
      // discord.js tries again what was ended.
      if (isOver) controller.abort();
      try {
        return await DefaultRestOptions.makeRequest(url, { ...init, signal: controller.signal });
      } finally {
        underWay.delete(controller);
      }
    },
    abort() {
      isOver = true;
      for (const controller of underWay) controller.abort();
    },
  };
}
