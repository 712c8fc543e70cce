import { edtfOfDay } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';
import { dayOfSpeech } from '../dayOfSpeech.ts';
import { isQuoted } from '../isQuoted.ts';
import { notResolved } from '../notResolved.ts';
import { datePattern } from '../words.ts';

const DAYS_LATER: Readonly<Record<string, number>> = {
  ...{ 'the day before yesterday': -2, yesterday: -1, 'last night': -1, tomorrow: 1 },
  'the day after tomorrow': 2,
};

/** “Today's world” is that of these days. */
const ERA =
  'world|society|market|markets|standards?|dollars|money|prices|economy|technology|politics|generation|youth|kids|children|age|era|culture|climate|environment';

/** “yesterday”, “last night”, “this morning”, “tonight”, “tomorrow”. */
export const relativeDay: DateRule = {
  pattern: datePattern(
    '\\b(?:earlier\\s|later\\s)?(?:(?<day>the\\sday\\sbefore\\syesterday|the\\sday\\safter\\stomorrow|yesterday|last\\snight|tomorrow)',
    `(?:\\s(?:morning|afternoon|evening|night))?|today(?!['’]s\\s(?:changing\\s|modern\\s)?(?:${ERA})\\b)|tonight|this\\s(?:morning|afternoon|evening))\\b`,
  ),
  read({ groups, index, 0: words }, context) {
    const rule = 'day_from_publication';
    // “Entertainment Tonight”, the “Today” show.
    const before = context.text.slice(Math.max(0, index - 20), index);
    if (words === 'Tonight' && NAME.test(before)) return null;
    if (
      words === 'Today' &&
      /^[”"]/.test(context.text.slice(index + 5, index + 6)) &&
      /[“"]$/.test(before)
    ) {
      return null;
    }
    if (context.day === null) return notResolved(rule, context);
    const later = DAYS_LATER[groups?.['day']?.toLowerCase() ?? ''] ?? 0;
    const length = words.length;
    if (!isQuoted(context.text, index, length)) {
      return { rule, edtf: edtfOfDay(context.day + later) };
    }
    // In quoted speech it counts from the day of speaking, which is near but known only where the sentence names it.
    const spoken = dayOfSpeech(context.text, { index, length, published: context.day });
    return { rule, edtf: `${edtfOfDay((spoken ?? context.day) + later)}?` };
  },
};

/** A capitalised word before it makes it the name of a programme. */
const NAME = /\p{Lu}\p{L}{1,18}\s$/u;
