/**
 * What people put around a question in a chat. Learnt from, so that words which only greet, ask politely or say where
 * something was heard count little; measured with others (`bench/chatFrames.ts`) that nothing was learnt from.
 */
const OPENERS = [
  ...[
    'hi',
    'hello',
    'hey',
    'hey there',
    'hi all',
    'hi everyone',
    'hey guys',
    'good morning',
    'good evening',
    'yo',
  ],
  ...[
    'ok',
    'okay',
    'so',
    'well',
    'um',
    'hmm',
    'wait',
    'lol',
    'dude',
    'guys',
    'dear bot',
    'hello bot',
    'excuse me',
  ],
  ...[
    'sorry',
    'sorry to bother you',
    'one more thing',
    'another question',
    'random question',
    'stupid question',
  ],
  ...[
    'honest question',
    'ok next',
    'alright',
    'umm',
    'oh',
    'hiya',
    'bot',
    '@bot',
    'yo bot',
    'question',
  ],
  ...[
    'apparently',
    'verbatim',
    'hey verbatim',
    'verbatim bot',
    'hello verbatim',
    'reportedly',
    'random',
    'quick one',
  ],
] as const;

const REQUESTS = [
  ...[
    'can you tell me',
    'could you tell me',
    'can anybody tell me',
    'could someone please tell me',
    'tell me',
  ],
  ...[
    'please tell me',
    'do you happen to know',
    'does anybody know',
    'do we know',
    'anyone know',
    'anybody know',
  ],
  ...[
    "i'd like to know",
    'i would love to know',
    'i was wondering',
    'just wondering',
    'i wonder',
    'i need to know',
  ],
  ...[
    'can you look up',
    'can you check',
    'could you find out',
    'help me find',
    'explain to me',
    'remind me',
    'idk',
  ],
  ...[
    'i forgot',
    "i can't remember",
    'i want to find out',
    "i'm curious",
    "i'm trying to find out",
    'any idea',
  ],
  ...[
    'any clue',
    'do you have any information on',
    'what do you know about',
    'please let me know',
    'let me know',
  ],
  ...[
    'can you say whether',
    'do you know whether',
    'anyone know if',
    'tell me if',
    'i wonder whether',
    'not sure if',
  ],
  ...[
    'would you mind telling me',
    'is there any chance you know',
    'my teacher asked',
    'my boss wants to know',
  ],
] as const;

const CLAIMS = [
  ...[
    'is it true that',
    'is it right that',
    'is it a fact that',
    'i heard that',
    'i read that',
    'i read somewhere that',
  ],
  ...[
    'my friend says',
    'my dad thinks',
    'my mum told me',
    'my brother claims',
    'a guy at work says',
    'they say',
  ],
  ...[
    'people say',
    'somebody on twitter said',
    'someone on facebook claims',
    'rumor has it',
    'allegedly',
    'supposedly',
  ],
  ...[
    'saw a post saying',
    'i saw on tiktok that',
    'can you confirm that',
    'fact check:',
    'breaking:',
    'is it really so that',
  ],
] as const;

const PEOPLE = [
  ...[
    'uncle',
    'aunt',
    'cousin',
    'neighbour',
    'neighbor',
    'colleague',
    'coworker',
    'roommate',
    'boss',
    'teacher',
    'mate',
  ],
  ...[
    'wife',
    'husband',
    'sister',
    'brother',
    'mom',
    'dad',
    'grandma',
    'grandpa',
    'barber',
    'buddy',
    'friend',
    'ex',
  ],
  ...[
    'taxi driver',
    'professor',
    'classmate',
    'girlfriend',
    'boyfriend',
    'kid',
    'daughter',
    'son',
    'landlord',
  ],
] as const;

const MINE = ['my', 'my', 'our', 'a', 'some', 'his', 'her', 'the'] as const;

const SAYING = [
  ...[
    'says',
    'said',
    'told me',
    'claims',
    'claimed',
    'insists',
    'swears',
    'keeps saying',
    'mentioned',
    'is convinced',
  ],
  ...[
    'believes',
    'thinks',
    'reckons',
    'posted',
    'is telling everyone',
    'wrote',
    'texted me',
    'heard',
    'read',
  ],
] as const;

const TOPICS = [
  ...[
    "what's the story with",
    "what's the deal with",
    "what's up with",
    "what's going on with",
    'any info on',
  ],
  ...[
    'any news on',
    'any news about',
    'any update on',
    'anything on',
    'info on',
    'info about',
    'tell me about',
  ],
  ...[
    'facts about',
    'give me the facts on',
    'more about',
    'details on',
    'need info on',
    'looking for info about',
  ],
] as const;

const CHATTER = [
  ...[
    'bro',
    'bruh',
    'sis',
    'mate',
    'folks',
    'fam',
    'y’all',
    'guys',
    'dude',
    'man',
    'nah',
    'yeah',
    'yep',
    'nope',
    'omg',
  ],
  ...[
    'wtf',
    'smh',
    'imo',
    'imho',
    'fyi',
    'afaik',
    'ngl',
    'fr',
    'lmao',
    'rofl',
    'pal',
    'buddy',
    'mods',
    'admin',
    'all',
  ],
  ...[
    'honestly',
    'seriously',
    'actually',
    'basically',
    'literally',
    'anyway',
    'obviously',
    'like',
    'ugh',
    'huh',
    'eh',
  ],
  ...[
    'quickly',
    'real quick',
    'fast',
    'again',
    'now',
    'today',
    'ya',
    'cuz',
    'gonna',
    'wanna',
    'kinda',
    'hella',
    'geez',
  ],
] as const;

const CLOSERS = [
  ...[
    'please',
    'pls',
    'plz',
    'thanks',
    'thx',
    'ty',
    'thank you',
    'thank you so much',
    'many thanks',
    'thanks a lot',
  ],
  ...[
    'cheers',
    'tia',
    'if you know',
    'if anyone knows',
    'anyone?',
    'any ideas?',
    'just curious',
    'asking for a friend',
  ],
  ...[
    'lol',
    'haha',
    'btw',
    'tbh',
    'rn',
    'right now',
    'asap',
    'i forgot',
    'for school',
    'for my homework',
    'need it fast',
  ],
  ...[
    'no rush',
    'help',
    'help me out',
    'source?',
    'with a source please',
    'and thanks',
    '?!',
    '😊',
    'idk',
    'do you know?',
  ],
  ...[
    "can't find it anywhere",
    'i keep forgetting',
    'been wondering all day',
    "that's all",
    'you rock',
    'bless you',
  ],
] as const;

const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bpeople\b/gi, 'ppl'],
  [/\byou\b/gi, 'u'],
  [/\bare\b/gi, 'r'],
  [/\bbecause\b/gi, 'bc'],
  [/\bwhat is\b/gi, 'whats'],
  [/\bwho is\b/gi, 'whos'],
];

/** A source of numbers from 0 up to but not including 1. */
export type Random = () => number;

/** Numbers that are the same for the same seed (Mulberry32, Tommy Ettinger, public domain). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A question as somebody may put it in a chat: framed, in lower case, in capitals, shortened, without its mark. */
export function asInChat(question: string, random: Random): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let text = question.trim();
  const asks = /^(?:who|what|when|where|why|how|which|whose|whom|in|on|at|from)\b/i.test(text);
  if (random() < 0.5) text = text.replace(/\s*[?.!]+$/, '');
  if (random() < 0.15) text = `${text} ${pick(CHATTER)}`;
  if (asks && random() < 0.5) text = `${pick(REQUESTS)} ${lowerFirst(text)}`;
  else if (!asks && random() < 0.4) text = `${pick(CLAIMS)} ${lowerFirst(text)}`;
  else if (random() < 0.2)
    text = `${pick(MINE)} ${pick(PEOPLE)} ${pick(SAYING)} ${lowerFirst(text)}`;
  else if (random() < 0.15) text = `${pick(TOPICS)} ${lowerFirst(text)}`;
  if (random() < 0.2) text = `${pick(CHATTER)}${pick([' ', ', '])}${text}`;
  if (random() < 0.5) text = `${pick(OPENERS)}${pick([' ', ', ', '! ', ', ', '. ', ' - '])}${text}`;
  if (random() < 0.5)
    text = `${text}${pick([' ', ', ', ' ', '? ', '. ', ' ... '])}${pick(CLOSERS)}`;
  if (random() < 0.15) for (const [from, to] of SHORTENED) text = text.replace(from, to);
  const casing = random();
  if (casing < 0.35) return text.toLowerCase();
  return casing < 0.4 ? text.toUpperCase() : text;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]+\b/.test(text) && /^(?:I|[A-Z]{2})/.test(text) === false
    ? text.slice(0, 1).toLowerCase() + text.slice(1)
    : text;
}
