import type { DateRule } from './dateRule.ts';
import { ago } from './rules/ago.ts';
import { century } from './rules/century.ts';
import { dayOfList } from './rules/dayOfList.ts';
import { dayThenMonth } from './rules/dayThenMonth.ts';
import { decade } from './rules/decade.ts';
import { duration } from './rules/duration.ts';
import { edgeOfYear } from './rules/edgeOfYear.ts';
import { fiscalYear } from './rules/fiscalYear.ts';
import { historicDay } from './rules/historicDay.ts';
import { month } from './rules/month.ts';
import { monthOfYear } from './rules/monthOfYear.ts';
import { monthThenDay } from './rules/monthThenDay.ts';
import { namedDay } from './rules/namedDay.ts';
import { newYear } from './rules/newYear.ts';
import { notATime } from './rules/notATime.ts';
import { numericDate } from './rules/numericDate.ts';
import { quarter } from './rules/quarter.ts';
import { recentPeriod } from './rules/recentPeriod.ts';
import { relativeDay } from './rules/relativeDay.ts';
import { relativePeriod } from './rules/relativePeriod.ts';
import { relativeToEvent } from './rules/relativeToEvent.ts';
import { season } from './rules/season.ts';
import { weekday } from './rules/weekday.ts';
import { weekdayOfMonth } from './rules/weekdayOfMonth.ts';
import { weekend } from './rules/weekend.ts';
import { weekOfDay } from './rules/weekOfDay.ts';
import { year } from './rules/year.ts';
import { yearRange } from './rules/yearRange.ts';

/**
 * All ways to say a time. Of overlapping readings the one that begins first stays, then the longest, then the one
 * whose rule stands first here.
 */
export const DATE_RULES: readonly DateRule[] = [
  notATime,
  historicDay,
  namedDay,
  newYear,
  fiscalYear,
  numericDate,
  weekOfDay,
  monthThenDay,
  dayThenMonth,
  dayOfList,
  weekdayOfMonth,
  monthOfYear,
  quarter,
  edgeOfYear,
  season,
  yearRange,
  decade,
  century,
  ago,
  recentPeriod,
  duration,
  relativeToEvent,
  relativeDay,
  relativePeriod,
  weekend,
  weekday,
  month,
  year,
];
