/** Ways to put a question in a chat that nothing was learnt from; `training/frames.ts` has those that are learnt from. */
export const CHAT_FRAMES: readonly { readonly name: string; frame(question: string): string }[] = [
  { name: 'hey can someone tell me …', frame: (asked) => `hey can someone tell me ${asked}` },
  { name: '… please', frame: (asked) => `${unmarked(asked)} please` },
  { name: 'Hi there, quick question: …', frame: (asked) => `Hi there, quick question: ${asked}` },
  { name: 'hello, could you tell me …', frame: (asked) => `hello, could you tell me ${asked}` },
  { name: 'small letters, no mark', frame: (asked) => unmarked(asked).toLowerCase() },
  { name: 'CAPITALS', frame: (asked) => asked.toUpperCase() },
  { name: 'bro … thx', frame: (asked) => `bro ${asked} thx` },
  {
    name: 'does anyone here know …? thanks in advance!',
    frame: (asked) => `does anyone here know ${unmarked(asked)}? thanks in advance!`,
  },
  {
    name: 'a mention and a link',
    frame: (asked) => `<@1234567890123456789> ${asked} https://example.org/x`,
  },
  { name: 'sorry for asking but … lol', frame: (asked) => `sorry for asking but ${asked} lol` },
];

function unmarked(question: string): string {
  return question.replace(/\s*\?$/, '');
}
