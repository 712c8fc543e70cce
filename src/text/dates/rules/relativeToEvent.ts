import { singleUnit } from '../countedFrom.ts';
import type { DateRule } from '../dateRule.ts';
import { COUNT, datePattern, readCount, UNITS, VAGUE_COUNT, WEEKDAY } from '../words.ts';

const LATER = /^(?:later|after|afterwards?|next|following)$/i;
/** “The year before” that of which the sentence told, and not “the year before he died”. */
const STANDS_ALONE = /^(?:[.,;:!?)”"]|\sthat\b|$)/;
/** “It took two years before …” says how long. */
const HOW_LONG =
  /\b(?:took|takes?|taken|went|lasted|spent|waited|waiting|needed|served|plus)\s(?:about\s|nearly\s|almost\s|over\s|(?:more|less)\sthan\s)?$/i;
const REACH = 30;
const SAME = /^(?:same|that)$/i;

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
    const hasOwnEvent = /^(?:before|after|prior)$/i.test(way) && Boolean(groups?.['units']);
    if (HOW_LONG.test(text.slice(Math.max(0, index - REACH), index))) return null;
    const isAlone = STANDS_ALONE.test(text.slice(index + words.length, index + words.length + 6));
    if (count === null || hasOwnEvent || groups?.['weekday'] || groups?.['sideDay']) return reading;
    if (groups?.['side'] && !isAlone) return reading;
    const signed = SAME.test(way) ? 0 : LATER.test(way) ? count : -count;
    return { ...reading, fromAnchor: { unit: unit === 'morning' ? 'day' : unit, count: signed } };
  },
};
