const OPINION = new RegExp(
  [
    // "What a day!"
    '^what an? ',
    "\\b(?:i|we) (?:\\w+ )?(?:think|thought|believe|feel|hope|guess|suppose|reckon|wish|want|love|hate|like|prefer|doubt|bet|assume|agree|disagree|don't|dont|can't|cant|would|wouldn't|expect|fear|miss)\\b",
    "\\b(?:i'd|i'm|im) (?:\\w+ )?(?:say|like|love|rather|hoping|afraid|glad|sure|worried|happy|sad|sick|tired|convinced|pretty|so|not)\\b",
    '\\b(?:imo|imho|in my (?:humble )?(?:opinion|view|book|eyes)|personally|if you ask me|my (?:guess|take|opinion|favou?rite)|hopefully|hope|thank god|frankly)\\b',
    "\\b(?:should|shouldn't|shouldnt|ought|gotta|better not|had better|need to|needs to)\\b",
    '\\b(?:maybe|perhaps|probably|possibly|i dunno|who knows|no idea|not sure)\\b',
    // "The worst drought in 40 years" is a record, and "best-known" no praise.
    '(?<!\\bat )\\b(?:best|worst)\\b(?![ -](?:known|selling|paid))(?!.*\\b(?:in|since|for|on) (?:\\d|record|decades|years|history|more than|over|a (?:decade|century)))',
    `\\b(?:is|are|was|were|be|it's|its|that's|thats|this is|they're|he's|she's|you're|sounds?|looks?|seems?|feels?|what an?|such an?) (?:(?:so|very|really|just|too|pretty|quite|such|a|an|the|absolutely|totally|kinda|fucking|all|actually|completely|only) )*(?:great|awful|terrible|awesome|amazing|beautiful|ugly|stupid|dumb|crazy|insane|wild|sad|sick|boring|cool|nice|ridiculous|scary|funny|hilarious|disgusting|horrible|disgrace|shame|joke|clown|idiots?|lovely|good|bad|evil|pathetic|cute|fun|weird|strange|annoying|wonderful|perfect|interesting|overrated|underrated|fantastic|brilliant|shameful|unfair|fair|wrong|right|trash|garbage|delicious)\\b`,
    "\\b(?:deserves?|sucks?|overrated|underrated|can't wait|cant wait|about time|who cares|makes me|bullshit|bs)\\b",
  ].join('|'),
);

/** By somebody who is no party to the conversation. */
const REPORTED =
  /(?<!\b(?:i|we|you|u|i've|i'd|as i) (?:\w+ )?)\b(?:said|says|told|announced|argued|argues|claimed|claims|warned|warns|demanded|demands|stated|urged|urges|insisted|insists|wrote|called for|according to|quoted|believes|thinks|hopes|wants)\b/;

/**
 * Whether a sentence gives a view, a wish or a guess of the speaker. One that tells of somebody else's
 * words or views before is a report: the opinion is theirs, and that they hold it is a fact.
 *
 * @param sentence its words in lower case, with blanks between them.
 */
export function isOpinion(sentence: string): boolean {
  const opinion = OPINION.exec(sentence);
  if (!opinion) return false;
  const reported = REPORTED.exec(sentence);
  return reported === null || reported.index > opinion.index;
}
