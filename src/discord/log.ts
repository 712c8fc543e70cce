/** Where the bot reports to its operator. Never the text of a question: that is the member's. */
export type Log = (level: 'info' | 'warn' | 'error', message: string, error?: unknown) => void;
