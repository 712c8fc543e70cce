/** "Spaniard" and "Spaniards", "Dutchman" and "Dutchmen"; "Chinese" alone. */
export function withPlural(word: string): string[] {
  if (/(?:ch|sh)(?:wo)?man$/.test(word)) {
    return [word, word.replace(/man$/, 'men')];
  }
  return /(?:ese|sh|[nt]ch|ic|s|x|z)$/.test(word) ? [word] : [word, `${word}s`];
}
