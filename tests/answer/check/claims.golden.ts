/** An article of one sentence or two: the day of publication, or null, and its text. */
export type Source = readonly [published: string | null, body: string];

interface GoldenClaim {
  readonly why: string;
  readonly claim: string;
  readonly sources: readonly Source[];
  /**
   * What comes of it, in the order of the quotes, then of the others: a line `relation figure` or `reason figure` for each
   * comparison of a figure, `date relation words` for each of a date, and `kind “words”` for each mark.
   */
  readonly expect: readonly string[];
}

const SAIL = '2024-03-05';
const LATER = '2024-05-01';

const FERRIES: Source = [SAIL, 'There are about 1,000 Danish soldiers in Latvia.'];
const AGREED: Source = [
  LATER,
  'Some 650 Danish troops are stationed in Latvia, the ministry said.',
];

/** Claims with sentences of our own about what never was. */
export const GOLDEN_CLAIMS: readonly GoldenClaim[] = [
  {
    why: 'the figures of two sources, neither of which gives the claim’s',
    claim: 'There are 2,000 Danish troops in Latvia',
    sources: [FERRIES, AGREED],
    expect: ['above ≈ 1,000', 'above ≈ 650', 'attributed “the ministry said”'],
  },
  {
    why: 'the same figure in other words',
    claim: 'There are about a thousand Danish soldiers in Latvia',
    sources: [FERRIES],
    expect: ['same ≈ 1,000'],
  },
  {
    why: 'a figure within a tenth of an “about”',
    claim: 'There are 950 Danish troops in Latvia',
    sources: [FERRIES],
    expect: ['near ≈ 1,000'],
  },
  {
    why: 'a figure beyond a tenth of an “about”',
    claim: 'There are 880 Danish troops in Latvia',
    sources: [FERRIES],
    expect: ['below ≈ 1,000'],
  },
  {
    why: 'the claim says “about”, the source does not',
    claim: 'Roughly 300 Danish troops are in Latvia',
    sources: [[SAIL, 'Denmark has 320 troops in Latvia.']],
    expect: ['near 320'],
  },
  {
    why: '“nearly” falls short and never exceeds',
    claim: 'Nearly 300 Danish troops are in Latvia',
    sources: [[SAIL, 'Denmark has 320 troops in Latvia.']],
    expect: ['below 320'],
  },
  {
    why: 'an open end that includes the claim’s figure',
    claim: 'There are 2,000 Danish troops in Latvia',
    sources: [[SAIL, 'More than 1,500 Danish troops are in Latvia.']],
    expect: ['within > 1,500'],
  },
  {
    why: 'an open end that excludes it',
    claim: 'There are 1,500 Danish troops in Latvia',
    sources: [[SAIL, 'More than 1,500 Danish troops are in Latvia.']],
    expect: ['below > 1,500'],
  },
  {
    why: 'a claim with an open end includes the source’s figure',
    claim: 'Fewer than 500 Danish troops are in Latvia',
    sources: [[SAIL, 'There are 420 Danish troops in Latvia.']],
    expect: ['contains 420'],
  },
  {
    why: '“up to” has no low end',
    claim: 'Up to 650 Danish troops are in Latvia',
    sources: [[SAIL, 'There are at least 600 Danish troops in Latvia.']],
    expect: ['overlaps ≥ 600'],
  },
  {
    why: 'a figure within a range',
    claim: 'There are 25 Danish tanks in Latvia',
    sources: [[SAIL, 'There are between 20 and 30 Danish tanks in Latvia.']],
    expect: ['within 20–30'],
  },
  {
    why: 'ranges that overlap',
    claim: 'There are 25 to 40 Danish tanks in Latvia',
    sources: [[SAIL, 'There are 20-30 Danish tanks in Latvia.']],
    expect: ['overlaps 20–30'],
  },
  {
    why: 'a vague word is a stretch up to ten times its order',
    claim: 'There are 400 Danish tanks in Latvia',
    sources: [[SAIL, 'Hundreds of Danish tanks are in Latvia.']],
    expect: ['within hundreds'],
  },
  {
    why: 'beyond what a vague word covers',
    claim: 'There are 40 Danish tanks in Latvia',
    sources: [[SAIL, 'Hundreds of Danish tanks are in Latvia.']],
    expect: ['below hundreds'],
  },
  {
    why: '“no” is a figure, and no denial of it',
    claim: 'There are no Danish troops in Latvia',
    sources: [FERRIES],
    expect: ['below ≈ 1,000'],
  },
  {
    why: 'somebody else’s figure is not compared',
    claim: 'There are 2,000 Danish troops in Latvia',
    sources: [FERRIES, [LATER, 'There are about 1,500 Polish troops in Latvia.']],
    expect: ['above ≈ 1,000', 'other_owner ≈ 1,500'],
  },
  {
    why: 'only somebody else’s figure: nothing speaks to it',
    claim: 'There are 2,000 Danish troops in Latvia',
    sources: [[SAIL, 'There are about 1,500 Polish troops in Latvia.']],
    expect: ['other_owner ≈ 1,500'],
  },
  {
    why: 'an owner by its possessive',
    claim: 'Denmark has 2,000 troops in Latvia',
    sources: [[SAIL, 'Denmark’s 1,100 soldiers in Latvia guard the coast.']],
    expect: ['above 1,100'],
  },
  {
    why: 'a claim that leaves open whose takes all',
    claim: 'There are 2,000 foreign soldiers in Latvia',
    sources: [FERRIES, [LATER, 'There are about 1,500 Polish soldiers in Latvia.']],
    expect: ['above ≈ 1,000', 'above ≈ 1,500'],
  },
  {
    why: 'another place',
    claim: 'There are 2,000 Danish troops in Latvia',
    sources: [FERRIES, [LATER, 'There are about 200 Danish troops in Kosovo.']],
    expect: ['above ≈ 1,000', 'other_place ≈ 200'],
  },
  {
    why: 'the killed are not the deployed',
    claim: 'There are 2,000 Danish troops in Latvia',
    sources: [FERRIES, [LATER, 'Three Danish soldiers were killed in Latvia.']],
    expect: ['above ≈ 1,000', 'other_event 3'],
  },
  {
    why: 'the killed are compared with those who died',
    claim: 'The storm killed 20 people in Latvia',
    sources: [[SAIL, 'At least 31 people died in the storm in Latvia.']],
    expect: ['below ≥ 31'],
  },
  {
    why: 'another thing is counted',
    claim: 'There are 40 Danish tanks in Latvia',
    sources: [[SAIL, 'There are 90 Danish trucks and 45 Danish tanks in Latvia.']],
    expect: ['other_thing 90', 'below 45'],
  },
  {
    why: 'percentages need the same subject',
    claim: 'Unemployment in Latvia is 9%',
    sources: [[SAIL, 'Unemployment in Latvia stood at 6.5%, while inflation hit 9%.']],
    expect: ['above 6.5%', 'other_thing 9%'],
  },
  {
    why: 'a share in words is a percentage',
    claim: 'Half of the voters in Latvia stayed away',
    sources: [[SAIL, 'About 50% of the voters in Latvia stayed away.']],
    expect: ['near ≈ 50%'],
  },
  {
    why: 'the same money at another scale',
    claim: 'Denmark gave Latvia $3,500 million in aid',
    sources: [[SAIL, 'Denmark gave Latvia $3.5bn in aid.']],
    expect: ['same $3.5 billion'],
  },
  {
    why: 'another currency is not converted',
    claim: 'Denmark gave Latvia $3bn in aid',
    sources: [[SAIL, 'Denmark gave Latvia €3bn in aid.']],
    expect: ['other_unit €3 billion'],
  },
  {
    why: 'other units are not converted',
    claim: 'The bridge to Riga is 5 km long',
    sources: [[SAIL, 'The bridge to Riga is 3 miles long.']],
    expect: ['other_unit 3 miles'],
  },
  {
    why: 'two figures are compared one by one',
    claim: 'The fire in Riga killed 12 people and destroyed 40 houses',
    sources: [[SAIL, 'The fire in Riga killed 14 people and destroyed 40 homes.']],
    expect: ['below 14', 'other_thing 40', 'other_thing 14', 'same 40'],
  },
  {
    why: 'a denial is marked',
    claim: 'Denmark sent 300 soldiers to Latvia',
    sources: [[SAIL, 'Denmark denied that it had sent 300 soldiers to Latvia.']],
    expect: ['same 300', 'attributed “Denmark denied”', 'denied “denied”'],
  },
  {
    why: 'a negation is marked, without a figure too',
    claim: 'Denmark withdraws its troops from Latvia',
    sources: [[SAIL, 'Denmark does not withdraw its troops from Latvia.']],
    expect: ['denied “not”'],
  },
  {
    why: 'a plan and its opposite: both, in the order of their dates',
    claim: 'Denmark withdraws its troops from Latvia',
    sources: [
      [LATER, 'Denmark withdraws its 400 troops from Latvia this month.'],
      [SAIL, 'Denmark does not intend to withdraw its troops from Latvia.'],
    ],
    expect: [
      ...['denied “not”', 'planned “intend to”'],
      ...['denied “does not intend to withdraw its troops”', 'stated “withdraws its 400 troops”'],
    ],
  },
  {
    why: 'what is called false is marked',
    claim: 'Denmark sold 20 ferries to Latvia',
    sources: [[SAIL, 'The claim that Denmark sold 20 ferries to Latvia is false.']],
    expect: ['same 20', 'called_false “false”'],
  },
  {
    why: 'what is denied afterwards is marked',
    claim: 'Denmark sold 20 ferries to Latvia',
    sources: [[SAIL, 'That Denmark sold 20 ferries to Latvia was denied by the mayor.']],
    expect: ['same 20', 'denied “denied”'],
  },
  {
    why: 'what is called false beforehand is marked with what it covers',
    claim: 'Denmark sold 20 ferries to Latvia',
    sources: [[SAIL, 'A post falsely says that Denmark sold 20 ferries to Latvia.']],
    expect: ['same 20', 'attributed “A post falsely says”', 'called_false “falsely”'],
  },
  {
    why: 'a plan is marked',
    claim: 'Denmark evacuated 200 citizens from Latvia',
    sources: [[SAIL, 'Denmark will evacuate 70 of its citizens from Latvia.']],
    expect: ['above 70', 'planned “will”'],
  },
  {
    why: 'a doubt is marked',
    claim: 'Denmark lost 12 ships in Latvia',
    sources: [[SAIL, 'Denmark may have lost 12 ships in Latvia.']],
    expect: ['same 12', 'doubted “may”'],
  },
  {
    why: 'an attribution is marked',
    claim: 'The storm killed 20 people in Latvia',
    sources: [[SAIL, 'According to the mayor, 20 people were killed by the storm in Latvia.']],
    expect: ['same 20', 'attributed “According to the mayor”'],
  },
  {
    why: 'a negation of something else is no mark',
    claim: 'There are 2,000 Danish troops in Latvia',
    sources: [[SAIL, 'There are 650 Danish troops in Latvia, who did not eat.']],
    expect: ['above 650'],
  },
  {
    why: 'the same day, in other words',
    claim: 'The bridge to Riga opened on 4 March 2024',
    sources: [[SAIL, 'The bridge to Riga opened on Monday.']],
    expect: ['date same Monday'],
  },
  {
    why: 'another day',
    claim: 'The bridge to Riga opened on 1 March 2024',
    sources: [[SAIL, 'The bridge to Riga opened on Monday.']],
    expect: ['date differs Monday'],
  },
  {
    why: 'a day within a month',
    claim: 'The bridge to Riga opened on 4 March 2024',
    sources: [[LATER, 'The bridge to Riga opened in March 2024.']],
    expect: ['date within March 2024'],
  },
  {
    why: 'a day without its year is not compared',
    claim: 'The bridge to Riga opened on 4 March 2024',
    sources: [[null, 'The bridge to Riga opened on 4 March.']],
    expect: ['date not_comparable 4 March'],
  },
  {
    why: 'a claim that counts from an unknown day is not compared',
    claim: 'The bridge to Riga opened last week',
    sources: [[SAIL, 'The bridge to Riga opened on Monday.']],
    expect: ['date not_comparable Monday'],
  },
  {
    why: 'a date is compared with that of the same event only, whatever the title is of',
    claim: 'The strike took place in March 2024',
    sources: [
      [SAIL, 'Latvia closed its ports on Friday. Unions had called the strike of 26 February.'],
      [SAIL, 'Denmark warned its sailors on Monday. The strike is over, the union said.'],
    ],
    expect: ['date differs 26 February'],
  },
  {
    why: 'the event’s own date, and not that of who speaks of it',
    claim: 'The strike happened on 1 March 2024',
    sources: [[LATER, 'On Tuesday, Denmark’s parliament debated the 4 March strike in the port.']],
    expect: ['date differs 4 March'],
  },
  {
    why: 'an undated source comes last',
    claim: 'There are 2,000 Danish troops in Latvia',
    sources: [[null, 'There are 700 Danish troops in Latvia.'], AGREED, FERRIES],
    expect: [...['above ≈ 1,000', 'above ≈ 650', 'above 700'], 'attributed “the ministry said”'],
  },
  {
    why: 'another matter: the claim’s name is neither in the sentence nor in its title',
    claim: 'Jonas Berg killed five people',
    sources: [[SAIL, 'The storm killed 31 people in Riga.']],
    expect: [],
  },
  {
    why: 'whose it is, nobody says',
    claim: 'Denmark has 2,000 troops in Latvia',
    sources: [FERRIES, [LATER, 'Some 90 troops are in Latvia.']],
    expect: ['above ≈ 1,000'],
  },
  {
    why: 'both sides of “and” are places',
    claim: 'The storm in Latvia and Estonia killed 20 people',
    sources: [[SAIL, 'Latvia’s ministry said the storm in Latvia and Estonia killed 31 people.']],
    expect: ['below 31', 'attributed “Latvia’s ministry said”'],
  },
  {
    why: 'a refusal of another thing is no opposite',
    claim: 'Denmark sends tanks to Latvia',
    sources: [
      [SAIL, 'Denmark sends tanks to Latvia.'],
      [LATER, 'Denmark does not send doctors to Latvia.'],
    ],
    expect: [],
  },
  {
    why: 'a figure of another time is not compared',
    claim: 'Inflation in Latvia was 9% in June 2022',
    sources: [
      ['2022-07-20', 'Inflation in Latvia hit 9.4% in June.'],
      ['2022-09-20', 'Inflation in Latvia fell to 6% in August 2022.'],
    ],
    expect: ['below 9.4%', 'date same June'],
  },
  {
    why: 'what a part of them does is not what all of them do',
    claim: 'There were four rescue flights',
    sources: [[SAIL, 'The first of the three rescue flights left Latvia.']],
    expect: ['above 3'],
  },
  {
    why: 'the day in other words',
    claim: 'Denmark evacuates 70 citizens from Latvia on 4 March 2024',
    sources: [[SAIL, 'On Monday, Denmark evacuated 70 of its citizens from Latvia.']],
    expect: ['same 70', 'date same Monday'],
  },
];
