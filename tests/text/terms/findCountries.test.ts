import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../../src/text/terms/extractTerms.ts';

const countries = (text: string) =>
  extractTerms(text)
    .filter(({ kind }) => kind === 'country')
    .map(({ term }) => term.replace('country:', ''));

describe('findCountries()', () => {
  it.each([
    ['Niger, Nigeriens and the Nigerien army', ['NE', 'NE', 'NE']],
    ['Nigeria, Nigerians and the Nigerian army', ['NG', 'NG', 'NG']],
    ['Spain, a Spaniard, Spaniards, Spanish', ['ES', 'ES', 'ES', 'ES']],
    ['the US, the U.S., the USA, the United States, Americans', ['US', 'US', 'US', 'US', 'US']],
    ['the UK, the U.K., Great Britain, Britons, British', ['GB', 'GB', 'GB', 'GB', 'GB']],
    ['the UAE and Emiratis', ['AE', 'AE']],
    ['France, a Frenchman, two Frenchwomen', ['FR', 'FR', 'FR']],
    ['the Netherlands, Holland, Dutch', ['NL', 'NL', 'NL']],
    ['Turkey, Türkiye, Turks, Turkish', ['TR', 'TR', 'TR', 'TR']],
    ['Ivory Coast, Côte d’Ivoire, Ivorian', ['CI', 'CI', 'CI']],
    ['Burma, Myanmar, Burmese', ['MM', 'MM', 'MM']],
    ['Swaziland, Eswatini', ['SZ', 'SZ']],
    ['Czechia, the Czech Republic, Czechs', ['CZ', 'CZ', 'CZ']],
    ['Trinidad & Tobago, St. Lucia', ['TT', 'LC']],
  ])('reads %s as one country', (text, codes) => {
    expect(countries(text)).toEqual(codes);
  });

  it.each([
    ['Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea', ['GN', 'GW', 'GQ', 'PG']],
    ['Dominica and the Dominican Republic', ['DM', 'DO']],
    ['the Republic of the Congo and the Democratic Republic of Congo', ['CG', 'CD']],
    ['North Korea and South Korea', ['KP', 'KR']],
    ['Sudan and South Sudan', ['SD', 'SS']],
    ['Mali, Somalia and Malaysia', ['ML', 'SO', 'MY']],
    ['Ireland, but not Northern Ireland', ['IE']],
    ['Oman, but no Romans', ['OM']],
    ['Samoa and American Samoa', ['WS', 'AS']],
    ['Austria and Australia', ['AT', 'AU']],
    [
      'the Virgin Islands: the British Virgin Islands and the U.S. Virgin Islands',
      ['VG/VI', 'VG', 'VI'],
    ],
  ])('tells like names apart: %s', (text, codes) => {
    expect(countries(text)).toEqual(codes);
  });

  it.each([
    'a drought in New Mexico',
    'the Gulf of Guinea',
    'South American and Latin American leaders',
    'the South China Sea',
    'a guinea pig eats french fries',
    'British Columbia',
    'the European Union',
  ])('finds no country in %s', (text) => {
    expect(countries(text)).toEqual([]);
  });

  it('gives a name that two countries share to both', () => {
    expect(countries('the Congolese army')).toEqual(['CD/CG']);
    expect(countries('the Korean peninsula, Koreans')).toEqual(['KP/KR']);
  });

  it.each([
    ['The crew will polish the floor of the Senate', []],
    ['How many polish soldiers are there', ['PL']],
    ['how much turkey exports', ['TR']],
    ['We ate turkey in Berlin', []],
    ['set on china plates in Rome', []],
    ['The poles of the tent broke in Oslo', []],
    ['Poles voted on Sunday', ['PL']],
    ['what did german troops do in Mali', ['DE', 'ML']],
  ])(
    'takes an ordinary word without a capital for a country only in a text without: %s',
    (text, codes) => {
      expect(countries(text)).toEqual(codes);
    },
  );

  it('does not join a name over a comma or a full stop', () => {
    expect(countries('in the north, Korea. South Sudan')).toEqual(['KP/KR', 'SS']);
    expect(countries('of Guinea, Bissau')).toEqual(['GN']);
  });
});

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
