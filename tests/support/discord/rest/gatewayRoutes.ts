import type { Route } from './route.ts';

export const gatewayRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    needsToken: true,
    handle: (_request, { gateway }) => ({
      status: 200,
      body: {
        url: gateway.url,
        shards: 1,
        session_start_limit: { total: 1_000, remaining: 999, reset_after: 0, max_concurrency: 1 },
      },
    }),
  },
];
