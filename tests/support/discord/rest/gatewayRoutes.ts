import type { Route } from './route.ts';

export const gatewayRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    needsToken: true,
    handle: (_request, { gateway: { url }, world }) => {
      const { shards, total, remaining, resetAfterMs, maxConcurrency } = world.gateway;
      return {
        status: 200,
        body: {
          url,
          shards,
          session_start_limit: {
            total,
            remaining,
            reset_after: resetAfterMs,
            max_concurrency: maxConcurrency,
          },
        },
      };
    },
  },
];
