import type { Io } from '../io.ts';
export async function register(_io: Io): Promise<number> {
  return 2;
}
