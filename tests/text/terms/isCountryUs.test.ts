import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../../src/text/terms/extractTerms.ts';

const meansAmerica = (text: string) => extractTerms(text).some(({ term }) => term === 'country:US');

describe('isCountryUs()', () => {
  it.each([
    'how many us troops',
    'How many us soldiers are in Chad?',
    'HOW MANY US TROOPS ARE IN CHAD?',
    'number of us soldiers in chad',
    'us troops chad',
    'us',
    'is the us leaving',
    'does us support the junta',
    'why us left chad',
    'has us sent an envoy',
    'attacks on us forces',
    'did militants attack us bases',
    'will chad expel us troops',
    'were three us hostages freed',
    'do they want us forces to go',
    'former us ambassador',
    'us-led coalition',
    'anti-us protests',
    "the us's position",
    'chad and us',
    'us or russia',
    'relations between us and china',
    'us vs china',
    '650 us troops',
    'gun deaths in us',
    'What did the US say to us?',
  ])('reads America in %j', (text) => {
    expect(meansAmerica(text)).toBe(true);
  });

  it.each([
    'can you help us?',
    'CAN YOU HELP US?',
    'tell us about the coup',
    'what can you tell us about chad',
    'what does it mean for us?',
    'let us know',
    'join us in Chad',
    'follow us online',
    'contact us today',
    'give us the facts',
    'They told us everything in Paris',
    'one of us',
    'some of us think so',
    'is the army with us or against us',
    'it is up to us',
    'do they believe in us',
    'does this affect us',
    'between us and them',
    'for us to decide',
    'He said: ‘they never told us’, in Paris',
  ])('reads no America in %j', (text) => {
    expect(meansAmerica(text)).toBe(false);
  });
});
