import { type FeatureGroup, speaksEitherWay, speaksFor } from './featureGroup.ts';

const MONTH = 31;
const OLD_LOGARITHM = 2;
const OLDEST = 3;

/** Whether the sentence is of the time asked about, and how old its article is; 0 where the question names none. */
export const time = {
  features: {
    'time.begin': speaksFor('It tells of something that begins when the asked time does.'),
    'time.isRecent': speaksFor('As of a day, news of the month before is asked about most.'),
    'time.age': speaksEitherWay('The older the article on that day, the less likely.'),
  },
  measure({ question: { askedDay }, candidate: { article }, timeNearness }) {
    const age =
      askedDay === null || article.publishedDay === null ? null : askedDay - article.publishedDay;
    return [
      timeNearness,
      age !== null && age <= MONTH ? 1 : 0,
      age === null ? 0 : Math.min(OLDEST, Math.log1p(Math.max(0, age)) / OLD_LOGARITHM),
    ];
  },
} satisfies FeatureGroup;
