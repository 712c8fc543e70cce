/**
 * A failure that the user can mend: the message says action, value and reason, and is shown
 * without a stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
