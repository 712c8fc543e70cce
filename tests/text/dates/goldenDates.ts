/** A sentence written for the test, when it was published, and what it says of time. */
export interface GoldenSentence {
  readonly published: string | null;
  readonly text: string;
  readonly dates: readonly GoldenDate[];
}

interface GoldenDate {
  /** The characters of the span. */
  readonly words: string;
  readonly edtf: string | null;
  readonly rule: string;
}

/** A line: publication | sentence | words => EDTF or - @ rule | … */
const TABLE = `
# Weekdays, from the publication: 2 August 2023 was a Wednesday
2023-08-02 | The minister resigned on Tuesday evening. | Tuesday evening => 2023-08-01 @ weekday_before_publication
2023-08-02 | The talks broke down on Thursday. | Thursday => 2023-07-27 @ weekday_before_publication
2023-08-02 | The army spoke on Wednesday. | Wednesday => 2023-08-02 @ weekday_of_publication
2023-08-02 | He seized power last Wednesday. | last Wednesday => 2023-07-26 @ last_weekday
2023-08-02 | They met last Friday in Niamey. | last Friday => 2023-07-28 @ last_weekday
2023-08-02 | She left last Tuesday. | last Tuesday => [2023-07-25,2023-08-01] @ last_weekday
2023-08-02 | The court will sit next Monday. | next Monday => 2023-08-07 @ next_weekday
2023-08-02 | The court will sit next Friday. | next Friday => [2023-08-04,2023-08-11] @ next_weekday
2023-08-02 | The council will vote on Monday. | Monday => 2023-08-07 @ weekday_after_publication
2023-08-02 | He said on Monday that the talks will begin on Friday. | Monday => 2023-07-31 @ weekday_before_publication | Friday => 2023-08-04 @ weekday_after_publication
2023-08-02 | On Friday, the envoy will fly home. | Friday => 2023-08-04 @ weekday_after_publication
2023-08-02 | Starting Monday, shops stay open. | Monday => 2023-08-07 @ weekday_after_publication
2023-08-02 | Those hurt in Saturday's attack, he said, will be flown out. | Saturday => 2023-07-29 @ weekday_before_publication
2023-08-02 | The hearing is scheduled for Thursday. | Thursday => 2023-08-03 @ weekday_after_publication
2023-08-02 | The vote will be held Sunday. | Sunday => 2023-08-06 @ weekday_after_publication
2023-08-02 | On Monday, it would have cost twice as much. | Monday => 2023-07-31 @ weekday_before_publication
2023-08-02 | A curfew has been in force since Saturday. | since Saturday => 2023-07-29/.. @ weekday_before_publication
2023-08-02 | A curfew has been in force since last Wednesday. | since last Wednesday => 2023-07-26/.. @ last_weekday
2023-08-02 | The strike began on Monday of last week. | Monday of last week => 2023-07-24 @ weekday_of_last_week
2023-08-02 | The camp closed this past Sunday. | this past Sunday => 2023-07-30 @ weekday_before_publication
null | A French plane landed on Tuesday. | Tuesday => - @ weekday
2023-08 | A French plane landed on Tuesday. | Tuesday => - @ weekday
2023-08-02 | The flights stopped after Tuesday's attack. | Tuesday => 2023-08-01 @ weekday_before_publication
2023-08-02 | The shop opens every Tuesday. |
2023-08-02 | Prayers are held on Fridays. |
2023-08-02 | He reads the Sunday Times. |
2023-08-02 | The office is open Monday to Friday. |
2023-08-02 | It happened on a Tuesday. |
2023-08-02 | Sheffield Wednesday lost at home. |
# Days from the publication
2023-08-02 | Two planes left yesterday. | yesterday => 2023-08-01 @ day_from_publication
2023-08-02 | The ministers meet today. | today => 2023-08-02 @ day_from_publication
2023-08-02 | The embassy closes tomorrow. | tomorrow => 2023-08-03 @ day_from_publication
2023-08-02 | The president speaks tonight. | tonight => 2023-08-02 @ day_from_publication
2023-08-02 | Shots were heard last night. | last night => 2023-08-01 @ day_from_publication
2024-03-01 | The bridge fell yesterday morning. | yesterday morning => 2024-02-29 @ day_from_publication
2023-08-02 | “We fly tomorrow,” the envoy said. | tomorrow => 2023-08-03? @ day_from_publication
null | The embassy closed yesterday. | yesterday => - @ day_from_publication
2023-08-02 | You can read more in USA TODAY. |
2023-08-02 | Prices are high in today's market. |
2023-08-02 | She spoke at a Tuesday press conference. | Tuesday => 2023-08-01 @ weekday_before_publication
# Full dates
null | He died early July 4, 2021. | July 4, 2021 => 2021-07-04 @ full_date
2023-08-02 | Cases rose in the week of June 12. | the week of June 12 => 2023-06-12?/2023-06-18? @ week_of_day
null | Cases rose in the week ending June 18, 2023. | the week ending June 18, 2023 => 2023-06-12/2023-06-18 @ week_of_day
null | Cases rose in the week of June 12. | the week of June 12 => - @ week_of_day
null | The base opened on 26 July 2021. | 26 July 2021 => 2021-07-26 @ full_date
null | The base opened on July 26, 2021, in Agadez. | July 26, 2021 => 2021-07-26 @ full_date
null | The base opened on the 26th of July 2021. | 26th of July 2021 => 2021-07-26 @ full_date
null | The base opened on Monday, July 26, 2021. | Monday, July 26, 2021 => 2021-07-26 @ full_date
null | The base opened on Friday, July 26, 2021. | Friday, July 26, 2021 => - @ full_date
null | The report is dated 2021-07-26. | 2021-07-26 => 2021-07-26 @ numeric_date
null | The report is dated 26/07/2021. | 26/07/2021 => 2021-07-26 @ numeric_date
null | The report is dated 7/26/2021. | 7/26/2021 => 2021-07-26 @ numeric_date
null | The report is dated 03/04/2021. | 03/04/2021 => [2021-03-04,2021-04-03] @ numeric_date
2023-08-02 | Flights resumed on Dec. 3 last year. | Dec. 3 last year => 2022-12-03 @ full_date
null | The summit of 3-5 May 2021 failed. | 3-5 May 2021 => 2021-05-03/2021-05-05 @ full_date
# Days without a year
null | The July 26 coup surprised its neighbours. | July 26 => XXXX-07-26 @ day_and_month
2023-08-02 | The July 26 coup surprised its neighbours. | July 26 => 2023-07-26? @ day_and_month_before_publication
2024-06-01 | The July 26 coup surprised its neighbours. | July 26 => XXXX-07-26 @ event_named_by_day
2024-06-01 | Since the 7 October attacks, flights have been rare. | Since the 7 October => XXXX-10-07/.. @ event_named_by_day
2023-08-02 | The convoy left on July 26. | July 26 => 2023-07-26? @ day_and_month_before_publication
2023-08-02 | The convoy left on 3 September. | 3 September => 2022-09-03? @ day_and_month_before_publication
2023-08-02 | The convoy will leave on 3 September. | 3 September => 2023-09-03? @ day_and_month_after_publication
2023-01-10 | The convoy left on December 30. | December 30 => 2022-12-30? @ day_and_month_before_publication
2023-08-02 | On June 30, the court put a stop to the plan. | June 30 => 2023-06-30? @ day_and_month_before_publication
2023-08-02 | They met on Tuesday, August 1. | Tuesday, August 1 => 2023-08-01 @ weekday_and_day
2023-08-02 | Voting ran from July 22 to July 24. | from July 22 to July 24 => 2023-07-22?/2023-07-24? @ from_to
2023-08-02 | Voting took place July 22-24. | July 22-24 => 2023-07-22?/2023-07-24? @ day_and_month_before_publication
2023-08-02 | It rained on Friday the 13th. | Friday the 13th => 2023-01-13? @ weekday_and_day_of_month
2023-08-02 | There are 2000 US troops and 1950 soldiers from Spain. |
2023-08-02 | In 2000 US troops left. | 2000 => 2000 @ year
2023-04-26 | It marked a return to the first Monday in May after a break. | the first Monday in May => - @ weekday_of_month
2023-08-02 | The treaty was signed on the first Monday of May. | the first Monday of May => 2023-05-01? @ weekday_of_month
2023-08-02 | Protesters march 26 miles to the capital. |
2023-08-02 | Curfew ends at 5 a.m. on 3 August. | 3 August => 2023-08-03? @ day_and_month_after_publication
2023-08-02 | Storms are expected through 4 August. | through 4 August => ../2023-08-04? @ day_and_month_after_publication
2022-12-07 | In the 1970s the vote fell on January 5. | 1970s => 197X @ decade | January 5 => 2022-01-05? @ day_and_month_before_publication
2023-08-02 | Trains stopped on July 24 and 29. | July 24 => 2023-07-24? @ day_and_month_before_publication
2023-08-02 | Trains stopped on 24 and 29 July. | 29 July => 2023-07-29? @ day_and_month_before_publication
2023-08-02 | Trains stopped on July 24 and 25. | July 24 and 25 => 2023-07-24?/2023-07-25? @ day_and_month_before_publication
2023-01-19 | The band at the fair, March 17. | March 17 => 2023-03-17? @ day_and_month_after_publication
2023-01-19 | The band at the fair, August 17. | August 17 => [2022-08-17?,2023-08-17?] @ day_and_month_before_publication
null | The fair of 1 August-3 August 2023 was full. | 1 August-3 August 2023 => 2023-08-01/2023-08-03 @ from_to
# Months
2023-08-02 | Prices rose in July. | July => 2023-07? @ month_before_publication
2023-08-02 | Prices rose in October. | October => 2022-10? @ month_before_publication
2023-08-02 | Elections are due in October. | October => 2023-10? @ month_after_publication
null | Prices rose in July. | July => XXXX-07 @ month
2023-03-02 | Prices rose last July. | last July => 2022-07 @ last_month_of_name
2023-11-02 | Prices rose last July. | last July => [2022-07,2023-07] @ last_month_of_name
2023-08-02 | The rains came in mid-July. | mid-July => 2023-07? @ month_before_publication
2023-08-02 | Work began in late March 2019. | late March 2019 => 2019-03 @ month_of_year
2023-08-02 | Work lasted from May to June. | from May to June => 2023-05?/2023-06? @ from_to
2023-08-02 | Work lasted between March and November 2022. | between March and November 2022 => 2022-03/2022-11 @ between
2023-08-02 | Work lasted from November to March 2022. | from November to March 2022 => 2021-11/2022-03 @ from_to
2023-08-02 | Theresa May spoke first. |
2023-08-02 | They may leave if asked. |
2023-08-02 | Thousands joined the March on Washington. |
2023-08-02 | The soldiers march at dawn. |
2023-08-02 | The general was caught in May. | May => 2023-05? @ month_before_publication
2023-08-02 | April Jones told the court so. |
2023-08-02 | He won gold at June's games. | June => 2023-06? @ month_before_publication
2023-08-02 | He is up for election in November. | November => 2023-11? @ month_after_publication
2023-08-02 | His trial had been due to take place in April. | April => 2023-04? @ month_before_publication
2022-09-01 | It could cost more between August and March 31. | between August and March 31 => 2022-08?/2023-03-31? @ between
2023-08-02 | They may win the house this November. | this November => 2023-11 @ month_of_this_year
# Weeks, months and years from the publication
2023-08-02 | Aid was cut last week. | last week => 2023-07-24/2023-07-30 @ last_week
2023-08-02 | Aid was cut this week. | this week => 2023-07-31/2023-08-06 @ this_week
2023-08-06 | Aid was cut this week. | this week => - @ this_week
2023-08-02 | Aid will stop next month. | next month => 2023-09 @ next_month
2023-08-02 | Aid was cut earlier this month. | earlier this month => 2023-08-01/2023-08-02 @ this_month
2023-08-02 | Aid will stop later this year. | later this year => 2023-08-02/2023-12-31 @ this_year
2023-01-15 | Aid was cut last month. | last month => 2022-12 @ last_month
2023-08-02 | Aid was cut late last year. | late last year => 2022 @ last_year
2023-08-02 | The troops must go by the end of the month. | by the end of the month => ../2023-08-31 @ end_of_month
2023-08-02 | Shops closed over the weekend. | the weekend => 2023-07-29/2023-07-30 @ the_weekend
2023 | Aid was cut last year. | last year => 2022 @ last_year
2023 | Aid was cut last month. | last month => - @ last_month
null | Aid was cut last week. | last week => - @ last_week
2023-07-31 | Shops may close this weekend. | this weekend => 2023-08-05/2023-08-06 @ this_weekend
2023-07-31 | Shops in town this weekend. | this weekend => - @ this_weekend
2023-08-02 | Sales fell this quarter. | this quarter => 2023-35 @ this_quarter
# Years, decades, centuries
null | The force has been there since 2011. | since 2011 => 2011/.. @ year
null | It has been shut since at least 2019. | since at least 2019 => 2019/.. @ year
null | It began in the year 2000. | 2000 => 2000 @ year
null | The rest must leave by 2030. | by 2030 => ../2030 @ year
null | He ruled between 2019 and 2021. | between 2019 and 2021 => 2019/2021 @ between
null | He ruled from 2019 to 2021. | from 2019 to 2021 => 2019/2021 @ from_to
null | The 2019-20 season was cut short. | 2019-20 => 2019/2020 @ years
null | The 2020 election was close. | 2020 => 2020 @ year
null | It was the follow-up to 2007's play. | 2007 => 2007 @ year
null | Leading up to 2020, prices rose. | 2020 => 2020 @ year
null | It must be done before the end of 2011. | before the end of 2011 => ../2011-12-31 @ year
null | Nothing changed before 2011. | before 2011 => ../2010 @ year
null | Nothing changed after 2011. | after 2011 => 2012/.. @ year
null | Much changed after the 2020 election. | 2020 => 2020 @ year
null | The rate doubled back in 2005-6. | 2005-6 => 2005/2006 @ years
null | The port was built by 18th century settlers. | 18th century => 17XX @ century
null | It will be gone by the end of the 2040s. | by the end of the 2040s => ../2049-12-31 @ decade
null | Wages fell in the 1990s. | 1990s => 199X @ decade
null | Wages fell in the '90s. | '90s => 199X @ decade
null | A hit with kids of the '80s and '90s. | '80s => 198X @ decade | '90s => 199X @ decade
null | Wages fell in the early 2020s. | early 2020s => 202X @ decade
null | The palace dates from the 19th century. | 19th century => 18XX @ century
null | Rail came in the late nineteenth century. | late nineteenth century => 18XX @ century
null | It shows Turner's 1838 picture. | 1838 => 1838 @ year
null | The abbey was founded in 1098. | 1098 => 1098 @ year
null | Pay will rise from 2025 onwards. | from 2025 onwards => 2025/.. @ year
2023-08-02 | Pay will rise from 2025. | from 2025 => 2025/.. @ year
2023-08-02 | Fares will rise from 1 September. | from 1 September => 2023-09-01?/.. @ day_and_month_after_publication
2023-08-01 | Here is the news from Wednesday, August 2. | Wednesday, August 2 => 2023-08-02 @ weekday_and_day
2023-08-02 | The film from 2019 won a prize. | 2019 => 2019 @ year
null | There are 2,023 people in the camp. |
null | Some 2000 soldiers were there. |
null | It was a Boeing 737. |
null | They won 24-10 in the end. |
null | Temperatures were in the 80s. |
null | She was in her 60s. |
null | Article 5 binds the G20 and the G7. |
null | See page 1998 of the report. |
null | Call 202-555-2019 for help. |
null | It cost $2019 at the time. |
# Seasons, quarters, fiscal years
null | The offensive of spring 2022 failed. | spring 2022 => 2022-21 @ season
2023-11-02 | It was dry last summer. | last summer => [2022-22,2023-22] @ season
2023-03-02 | It was dry last summer. | last summer => 2022-22 @ season
null | Output fell in the first quarter of 2023. | the first quarter of 2023 => 2023-33 @ part_of_year
null | Output fell in Q3 2022. | Q3 2022 => 2022-35 @ part_of_year
2023-08-02 | Output will fall in the second half of the year. | the second half of the year => 2023-41 @ part_of_year
null | Revenue rose in fiscal 2023. | fiscal 2023 => - @ fiscal_year
null | They scored in the third quarter. |
# Counted times
2023-08-02 | The envoy arrived three days ago. | three days ago => 2023-07-30 @ ago
2023-08-02 | The mine closed a decade ago. | a decade ago => 2013~ @ ago
2023-08-02 | The mine closed half a century ago. | half a century ago => 1973~ @ ago
2023-08-02 | The mine closed half a year ago. | half a year ago => - @ ago
2023-08-02 | The mine closed six months ago. | six months ago => 2023-02~ @ ago
2023-08-02 | The mine closed a few years ago. | a few years ago => - @ ago
null | The mine closed ten years ago. | ten years ago => - @ ago
2023-08-02 | Nine were hurt in the past 24 hours. | in the past 24 hours => 2023-08-01/2023-08-02 @ period_before_publication
2023-08-02 | Prices doubled over the past month. | over the past month => 2023-07-02/2023-08-02 @ period_before_publication
2023-08-02 | Prices doubled in the last five years. | in the last five years => 2018~/2023-08-02 @ period_before_publication
2023-08-02 | Prices will double over the next year. | over the next year => 2023-08-02/2024-08-02 @ period_after_publication
2023-08-02 | Half of them stayed at home over the next year. | over the next year => - @ period_after_publication
2023-08-02 | The country has been at war for three years. | for three years => 2020~/2023-08-02 @ duration_until_publication
2023-08-02 | For three years, the country has been at war. | For three years => 2020~/2023-08-02 @ duration_until_publication
2023-08-02 | For three years, the country was at war and has lost. | For three years => - @ duration
2023-08-02 | The country was at war for three years. | for three years => - @ duration
null | The country has been at war for three years. | for three years => - @ duration
2023-08-02 | He fell in 2011 and died two years later. | 2011 => 2011 @ year | two years later => 2013? @ relative_to_event_in_sentence
2023-08-02 | He died two years later. | two years later => - @ relative_to_event
2023-08-02 | He fled the next day. | the next day => - @ relative_to_event
2023-08-02 | He was shot on July 26 and died the next day. | July 26 => 2023-07-26? @ day_and_month_before_publication | the next day => 2023-07-27? @ relative_to_event_in_sentence
2023-08-02 | He died two days after the coup. | two days after => - @ relative_to_event
2023-08-02 | He was elected in 2011 and fled later that year. | 2011 => 2011 @ year | later that year => 2011? @ relative_to_event_in_sentence
2023-08-02 | The vote was put off to the following Monday. | the following Monday => - @ relative_to_event
2023-08-02 | Sales fell from the same month a year ago. | a year ago => 2022~ @ ago
2023-08-02 | It was his last year in office. |
# Named days
2023-08-02 | They met on Christmas Day. | Christmas Day => 2022-12-25? @ named_day
null | They met at Christmas. | Christmas => XXXX-12-25 @ named_day
2023-08-02 | They marched on May Day 2021. | May Day 2021 => 2021-05-01 @ named_day
2023-08-02 | Sales rose on Black Friday. | Black Friday => 2022-11-25? @ named_day
null | They met on Good Friday 2023. | Good Friday 2023 => 2023-04-07 @ named_day
null | Christmas shopping was slow. |
2023-08-02 | The war followed the September 11 attacks. | September 11 => 2001-09-11 @ historic_day
2023-08-02 | The war followed 9/11. | 9/11 => 2001-09-11 @ historic_day
1999-08-02 | They need 9/11 of the votes. |
# No time at all
2023-08-02 | The ministers met at 10:30 a.m. |
2023-08-02 | The general said nothing. |
2023-08-02 | They fought on, day after day. |
2023-08-02 | The fall of the capital was quick. |
2023-08-02 | He took second place, three points behind. |
2023-08-02 | Nine of ten voters stayed at home. |
`;

/** Read once; a line that is not of the form fails every test that uses it. */
export const GOLDEN_DATES: readonly GoldenSentence[] = TABLE.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [published = '', text = '', ...dates] = line.split(/ \|(?: |$)/);
    return {
      ...{ published: published === 'null' ? null : published, text },
      dates: dates.filter(Boolean).map(readDate),
    };
  });

function readDate(cell: string): GoldenDate {
  const match = /^(.+) => (\S+) @ (\w+)$/.exec(cell);
  if (!match) throw new Error(`Cannot read "${cell}" of the golden table`);
  const [, words = '', edtf = '', rule = ''] = match;
  return { words, edtf: edtf === '-' ? null : edtf, rule };
}
