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
