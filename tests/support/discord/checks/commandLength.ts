/** As far as its length counts. */
interface Counted {
  readonly name: string;
  readonly name_localizations?: Localizations | undefined;
  readonly description?: string;
  readonly description_localizations?: Localizations | undefined;
  readonly value?: string | number;
  readonly options?: readonly Counted[];
  readonly choices?: readonly Counted[];
}

type Localizations = Readonly<Partial<Record<string, string | null>>> | null;

/**
 * The characters of a command in all: names, descriptions and values, of each the longest
 * localisation (https://discord.com/developers/docs/interactions/application-commands#slash-commands).
 */
export function commandLength(part: Counted): number {
  const inner = [...(part.options ?? []), ...(part.choices ?? [])];
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description ?? '', part.description_localizations) +
    (typeof part.value === 'string' ? part.value.length : 0) +
    inner.reduce((sum, one) => sum + commandLength(one), 0)
  );
}

function longest(text: string, localized: Localizations | undefined): number {
  const texts = [text, ...Object.values(localized ?? {}).map((one) => one ?? '')];
  return Math.max(...texts.map(({ length }) => length));
}
