/** Words of a large corpus; more than this and the cache starts afresh, so that memory stays bounded. */
const MAX_ENTRIES = 100_000;

/** Longer tokens are no words; keeping them would keep the texts that they are part of. */
const MAX_KEY_LENGTH = 64;

/** Remembers the answers of a pure function of a word. */
export function boundedCache<T>(compute: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) {
      return known;
    }
    const answer = compute(key);
    if (key.length <= MAX_KEY_LENGTH) {
      if (answers.size >= MAX_ENTRIES) {
        answers.clear();
      }
      answers.set(key, answer);
    }
    return answer;
  };
}
