import type { ZodMiniType } from 'zod/mini';
import { type FormError, invalidForm } from '../refusal.ts';

/**
 * Checks a request body against Discord's published schema, then by rules that the schema lacks.
 *
 * @throws Refusal 50035, with the tree of errors that Discord sends.
 */
export function checkBody<Body>(
  body: unknown,
  { schema, rules }: { schema: ZodMiniType; rules: (body: Body) => readonly FormError[] },
): Body {
  const { error } = schema.safeParse(body);
  const errors: readonly FormError[] = error
    ? error.issues.map(({ path, code, message }) => ({ path, code: code.toUpperCase(), message }))
    : rules(body as Body);
  if (errors.length > 0) throw invalidForm(errors);
  return body as Body;
}
