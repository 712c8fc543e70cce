/** What moderators can choose as the least confidence, beside the operator's own. */
export const CONFIDENCES: readonly number[] = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** What moderators can choose as the pause between two questions of a member, in seconds. */
export const COOLDOWNS: readonly number[] = [0, 5, 10, 30, 60, 300];

/** Stands for the operator's own confidence in the menu. */
export const OPERATORS = 'default';

/** Stands for the language that the server has in Discord. */
export const SERVERS_OWN = 'server';
