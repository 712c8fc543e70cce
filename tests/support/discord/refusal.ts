export interface FormError {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

interface RefusalBody {
  readonly code: number;
  readonly message: string;
  readonly errors?: object;
  readonly retry_after?: number;
}

/** A request that Discord answers with an error. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: RefusalBody;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: RefusalBody, headers: Readonly<Record<string, string>> = {}) {
    super(body.message);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** How long a 429 on demand asks to wait: short, for a test. */
const RETRY_S = 0.1;

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const refusals = {
  unauthorized: () => new Refusal(401, { code: 0, message: '401: Unauthorized' }),
  missingAccess: () => new Refusal(403, { code: 50_001, message: 'Missing Access' }),
  missingPermissions: () => new Refusal(403, { code: 50_013, message: 'Missing Permissions' }),
  unknownRoute: () => new Refusal(404, { code: 0, message: '404: Not Found' }),
  unknownApplication: () => new Refusal(404, { code: 10_002, message: 'Unknown Application' }),
  unknownChannel: () => new Refusal(404, { code: 10_003, message: 'Unknown Channel' }),
  unknownUser: () => new Refusal(404, { code: 10_013, message: 'Unknown User' }),
  unknownMessage: () => new Refusal(404, { code: 10_008, message: 'Unknown Message' }),
  unknownCommand: () => new Refusal(404, { code: 10_063, message: 'Unknown application command' }),
  unknownWebhook: () => new Refusal(404, { code: 10_015, message: 'Unknown Webhook' }),
  unknownInteraction: () => new Refusal(404, { code: 10_062, message: 'Unknown interaction' }),
  alreadyAnswered: () =>
    new Refusal(400, { code: 40_060, message: 'Interaction has already been acknowledged.' }),
  tooManyFollowUps: () =>
    new Refusal(400, {
      code: 40_094,
      message: 'This interaction has hit the maximum number of follow up messages.',
    }),
  notOwnMessage: () =>
    new Refusal(403, {
      code: 50_005,
      message: 'Cannot edit a message authored by another user',
    }),
  cannotReply: () =>
    new Refusal(403, {
      code: 160_002,
      message: 'Cannot reply without permission to read message history',
    }),
  expiredToken: () => new Refusal(401, { code: 50_027, message: 'Invalid Webhook Token' }),
  /** For a fault that a test asks for. */
  onDemand: (status: 400 | 401 | 403 | 429 | 500 | 502 | 503, retryS = RETRY_S) => {
    if (status === 400) {
      return invalidForm([{ path: [0, 'name'], code: 'BASE_TYPE_REQUIRED', message: 'Required' }]);
    }
    if (status === 401) return refusals.unauthorized();
    if (status === 403) return refusals.missingPermissions();
    if (status === 429) {
      const body = { code: 0, message: 'You are being rate limited.', retry_after: retryS };
      return new Refusal(429, body, { 'retry-after': String(retryS) });
    }
    return new Refusal(status, { code: 0, message: `${status}: Internal Server Error` });
  },
  emptyMessage: () => new Refusal(400, { code: 50_006, message: 'Cannot send an empty message' }),
};

/** 50035 with its tree: `{content: {_errors: [{code, message}]}}`. */
export function invalidForm(errors: readonly FormError[]): Refusal {
  const tree: ErrorTree = {};
  for (const { path, code, message } of errors) {
    let branch = tree;
    for (const key of path.map(String)) {
      branch[key] ??= {};
      branch = branch[key] as ErrorTree;
    }
    branch._errors ??= [];
    branch._errors.push({ code, message });
  }
  return new Refusal(400, { code: 50_035, message: 'Invalid Form Body', errors: tree });
}

interface ErrorTree {
  _errors?: object[];
  [key: string]: object | undefined;
}
