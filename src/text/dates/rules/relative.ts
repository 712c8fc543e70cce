import { endsIn, startsIn } from '../../characters.ts';
import { dayBounds } from '../../edtf/timeBounds.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import { edtfOf, edtfOfDay, edtfOfMonth, mondayOf, singleUnit, weekdayOf } from '../calendar.ts';
import { type DateContext, type DateRule, notResolved, partOf } from '../dateRule.ts';
import { dayOfSpeech, isQuoted } from '../nearby.ts';
import { COUNT, datePattern, readCount, UNITS, VAGUE_COUNT, WEEKDAY } from '../words.ts';

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
      startsIn(context.text.slice(index + 5, index + 6), '”"') &&
      endsIn(before, '“', '"')
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

const PERIODS = 'week|month|quarter|year|decade|century';
const LATER: Readonly<Record<string, number>> = {
  ...{ last: -1, 'this past': -1, this: 0, the: 0, 'this coming': 1, next: 1 },
};
const SUNDAY = 6;
const MONTHS_OF_QUARTER = 3;
const FIRST_QUARTER = 33;

/** Elsewhere a quarter is one of a game. */
const BUSINESS =
  /\b(?:revenues?|sales|profits?|earnings|shares?|stocks?|markets?|investors?|analysts?|inflation|economy|economic|growth|company|bank|prices|GDP|billion|million|percent|per cent)\b|%/i;

/** “last week”, “this month”, “earlier this year”, “the end of the month”. */
export const relativePeriod: DateRule = {
  pattern: datePattern(
    '\\b(?:(?:(?<part>early|mid|late|later|earlier)(?:\\sin\\s|\\s|-)|(?:the\\s)?(?<edge>beginning|start|middle|end|rest|remainder)\\sof\\s))?',
    // “His last year”, “the last week of July” count from something else.
    `(?<!\\b(?:the|his|her|its|their|my|our|your|an?|one)\\s)(?<which>last|this\\spast|this\\scoming|this|next|the)\\s(?<unit>${PERIODS})\\b(?!\\soff\\b)`,
  ),
  read({ groups }, context) {
    const { text } = context;
    const unit = groups?.['unit']?.toLowerCase() ?? '';
    const word = groups?.['which']?.toLowerCase() ?? '';
    const edge = (groups?.['part'] ?? groups?.['edge'])?.toLowerCase();
    // “The week” alone points at anything.
    if (word === 'the' && !edge) return null;
    if (word === 'the' && unit === 'quarter' && !BUSINESS.test(text)) return null;
    const rule =
      word === 'the' && edge ? `${edge}_of_${unit}` : `${word.replace(' ', '_')}_${unit}`;
    const reading = readPeriod(unit, LATER[word] ?? 0, context);
    if (!reading) return notResolved(rule, context);
    if ('unresolved' in reading) return { rule, edtf: null, unresolved: 'ambiguous' };
    return { rule, ...withinPeriod(reading.edtf, edge, context), part: partOf(groups) };
  },
};

function readPeriod(
  unit: string,
  later: number,
  { published, day }: DateContext,
): { edtf: string } | { unresolved: true } | null {
  if (!published) return null;
  const { year, month } = published;
  switch (unit) {
    case 'year':
      return { edtf: edtfOf(year + later) };
    case 'decade':
      return { edtf: `${Math.floor(year / 10) + later}X` };
    case 'century':
      return { edtf: `${Math.floor(year / 100) + later}XX` };
    case 'month':
      return month === undefined ? null : { edtf: edtfOfMonth(year, month, later) };
    case 'quarter': {
      if (month === undefined) return null;
      const quarter = 4 * year + Math.floor((month - 1) / MONTHS_OF_QUARTER) + later;
      return { edtf: edtfOf(Math.floor(quarter / 4), FIRST_QUARTER + (quarter % 4)) };
    }
    case 'week':
      if (day === null) return null;
      // On a Sunday, the week ends by ISO 8601 and begins by the American calendar.
      if (weekdayOf(day) === SUNDAY) return { unresolved: true };
      return { edtf: weekFrom(mondayOf(day, later)) };
    default:
      return null;
  }
}

function weekFrom(monday: number): string {
  return `${edtfOfDay(monday)}/${edtfOfDay(monday + SUNDAY)}`;
}

/** “Earlier this month” ends on the day of publication, “later this month” begins on it. */
function withinPeriod(
  edtf: string,
  edge: string | undefined,
  { published, day }: DateContext,
): { readonly edtf: string } {
  if (day === null || !published) return { edtf };
  const { first, last } = dayBounds(edtf);
  if (first === null || last === null || day < first || day > last) return { edtf };
  const today = edtfOfDay(day);
  if (edge === 'earlier') return { edtf: `${edtfOfDay(first)}/${today}` };
  if (edge === 'later' || edge === 'rest' || edge === 'remainder') {
    return { edtf: `${today}/${edtfOfDay(last)}` };
  }
  return { edtf };
}

const AFTERWARDS = wordList('dates', 'afterwards');
/** “The year before” that of which the sentence told, and not “the year before he died”. */
const STANDS_ALONE = /^(?:[.,;:!?)”"]|\sthat\b|$)/;
/** “It took two years before …” says how long. */
const HOW_LONG =
  /\b(?:took|takes?|taken|went|lasted|spent|waited|waiting|needed|served|plus)\s(?:about\s|nearly\s|almost\s|over\s|(?:more|less)\sthan\s)?$/i;
const REACH = 30;

/** “two years later”, “the next day”, “the day before”: resolved only from a time in the same sentence. */
export const relativeToEvent: DateRule = {
  pattern: datePattern(
    `\\b(?<!-)(?:(?:(?<count>${COUNT})|${VAGUE_COUNT})\\s(?<units>${UNITS})\\s(?<way>later|earlier|afterwards?|after|before|prior)`,
    '|(?:the\\s(?<which>next|following|previous|preceding|same)|(?:later\\s|earlier\\s)?that(?:\\ssame)?)\\s(?<unit>day|night|morning|week|weekend|month|year)(?!\\s(?:an?|last|of|as)\\s)',
    `|(?:the\\s(?:following|next|previous|preceding))\\s(?<weekday>${WEEKDAY})(?:\\s(?:morning|afternoon|evening|night))?`,
    `|the\\s(?<sideDay>${WEEKDAY})\\s(?:before|after|following)`,
    '|the\\s(?<plain>day|night|morning|week|month|year|decade)\\s(?<side>before|after|prior|earlier))\\b',
  ),
  read({ groups, index, 0: words }, { text }) {
    const rule = 'relative_to_event';
    const way = groups?.['way'] ?? groups?.['which'] ?? groups?.['side'] ?? 'same';
    const unit = singleUnit(groups?.['units'] ?? groups?.['unit'] ?? groups?.['plain'] ?? '');
    const count = groups?.['units'] ? readCount(groups['count'] ?? '') : 1;
    const reading = { rule, edtf: null, unresolved: 'relative_to_event' } as const;
    // What follows “before” and “after” is the event, and not what stood in the sentence before.
    const hasOwnEvent = ['before', 'after', 'prior'].includes(way) && Boolean(groups?.['units']);
    if (HOW_LONG.test(text.slice(Math.max(0, index - REACH), index))) return null;
    const isAlone = STANDS_ALONE.test(text.slice(index + words.length, index + words.length + 6));
    if (count === null || hasOwnEvent || groups?.['weekday'] || groups?.['sideDay']) return reading;
    if (groups?.['side'] && !isAlone) return reading;
    const signed = ['same', 'that'].includes(way) ? 0 : AFTERWARDS.has(way) ? count : -count;
    return { ...reading, fromAnchor: { unit: unit === 'morning' ? 'day' : unit, count: signed } };
  },
};
