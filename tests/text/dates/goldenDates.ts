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
2023-08-02 | The talks broke down on Friday. | Friday => 2023-07-28 @ weekday_before_publication
2023-08-02 | The talks broke down on Thursday. | Thursday => [2023-07-27,2023-08-03] @ weekday_beside_publication
2023-08-02 | They have been apart since Thursday. | since Thursday => 2023-07-27/.. @ weekday_before_publication
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
2023-08-02 | He hosts the “Today” show. |
2023-08-02 | It was on Entertainment Tonight. |
2023-08-02 | “Today's strike is wrong,” she wrote. | Today => 2023-08-02? @ day_from_publication
2023-08-02 | “They fly tomorrow,” the envoy said on Monday. | tomorrow => 2023-08-01? @ day_from_publication | Monday => 2023-07-31 @ weekday_before_publication
2023-08-02 | The envoy said Monday: “They fly tomorrow.” | Monday => 2023-07-31 @ weekday_before_publication | tomorrow => 2023-08-01? @ day_from_publication
2023-08-02 | Prices are high in today's market. |
2023-08-02 | She spoke at a Tuesday press conference. | Tuesday => 2023-08-01 @ weekday_before_publication
# Weekdays that a past verb does not govern
2023-08-02 | The jackpot is at a million for Saturday's draw. | Saturday => 2023-08-05 @ weekday_after_publication
2023-08-02 | The park stays shut through Sunday. | through Sunday => ../2023-08-06 @ weekday_after_publication
2023-08-02 | They postponed the visit until Sunday. | until Sunday => ../2023-08-06 @ weekday_after_publication
2023-08-02 | The mayor spoke in the square ahead of Sunday's vote. | Sunday => 2023-08-06 @ weekday_after_publication
2023-08-02 | A Monday statement says he will step down. | Monday => 2023-07-31 @ weekday_before_publication
2023-08-02 | The announcement Monday that he would go could help them. | Monday => 2023-07-31 @ weekday_before_publication
2023-08-02 | She now faces the champions when they meet in Sunday's final that will be her last. | Sunday => 2023-08-06 @ weekday_after_publication
2023-08-04 | Storms may come from Friday night into Saturday. | Friday night => 2023-08-04 @ weekday_of_publication | Saturday => 2023-08-05 @ weekday_after_publication
2023-08-04 | Storms passed from Friday night into Saturday. | Friday night => 2023-08-04 @ weekday_of_publication | Saturday => [2023-07-29,2023-08-05] @ weekday_beside_publication
2023-08-02 | Rovers against United (9 p.m. on Sunday) | Sunday => 2023-08-06 @ weekday_after_publication
2023-08-02 | Rainfall totals for Monday include two inches in Agadez. | Monday => 2023-07-31 @ weekday_before_publication
2023-08-02 | They resumed the Friday after the vote. | the Friday after => - @ relative_to_event
2023-08-02 | Games are shown on Friday nights. |
2023-08-02 | Draws take place every Monday, Wednesday and Saturday. |
2023-08-02 | It fell on a Saturday night – the night of the fair. |
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
null | The report is dated 7/2021. | 7/2021 => 2021-07 @ numeric_date
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
2023-04-26 | It marked a return to the first Monday in May after a break. |
2023-08-02 | The treaty was signed on the first Monday of May. | the first Monday of May => 2023-05-01? @ weekday_of_month
2023-08-02 | Protesters march 26 miles to the capital. |
2023-08-02 | Curfew ends at 5 a.m. on 3 August. | 3 August => 2023-08-03? @ day_and_month_after_publication
2023-08-02 | Storms are expected through 4 August. | through 4 August => ../2023-08-04? @ day_and_month_after_publication
2022-12-07 | In the 1970s the vote fell on January 5. | 1970s => 197X @ decade | January 5 => 2022-01-05? @ day_and_month_before_publication
2023-08-02 | Trains stopped on July 24 and 29. | July 24 => 2023-07-24? @ day_and_month_before_publication | 29 => 2023-07-29? @ day_and_month_before_publication
2023-08-02 | Trains stopped on 24 and 29 July. | 29 July => 2023-07-29? @ day_and_month_before_publication
2023-08-02 | Trains stopped on July 24 and 25. | July 24 and 25 => 2023-07-24?/2023-07-25? @ day_and_month_before_publication
2023-01-19 | The band at the fair, March 17. | March 17 => 2023-03-17? @ day_and_month_after_publication
2023-01-19 | The band at the fair, August 17. | August 17 => 2023-08-17? @ day_and_month_after_publication
null | The fair of 1 August-3 August 2023 was full. | 1 August-3 August 2023 => 2023-08-01/2023-08-03 @ from_to
2023-08-02 | Doors open at 8 p.m. on Dec. 17. | Dec. 17 => 2023-12-17? @ day_and_month_after_publication
2023-11-22 | The primary is on Feb. 24. | Feb. 24 => 2024-02-24? @ day_and_month_after_publication
2022-12-30 | The states face a January 31 deadline. | January 31 => 2023-01-31? @ day_and_month_after_publication
2023-06-09 | The shop has a berry-flavored shake, coming June 12. | June 12 => 2023-06-12? @ day_and_month_after_publication
2022-10-28 | “Vote now through November 4,” screamed the signs. | through November 4 => ../2022-11-04? @ day_and_month_after_publication
2022-01-07 | He took the invitation to speak on March 1. | March 1 => 2022-03-01? @ day_and_month_after_publication
2023-11-09 | His last show was a surprise at a July 2 fair. | July 2 => 2023-07-02? @ day_and_month_before_publication
2022-12-28 | Salt is to be loaded onto a truck on December 21. | December 21 => 2022-12-21? @ day_and_month_before_publication
2023-04-05 | April 17: United 3, Rovers 2. | April 17 => 2023-04-17? @ day_and_month_after_publication
2023-08-02 | Shows follow on Aug. 24, 25 and 27. | Aug. 24 => 2023-08-24? @ day_and_month_after_publication | 25 => 2023-08-25? @ day_and_month_after_publication | 27 => 2023-08-27? @ day_and_month_after_publication
2023-12-11 | It counted searches from Jan. 1 through Nov. 27 of this year. | from Jan. 1 through Nov. 27 of this year => 2023-01-01/2023-11-27 @ from_to
2023-08-02 | The war was set off by the July 7, 2005, attacks. | July 7, 2005 => 2005-07-07 @ full_date
2022-12-30 | All that was tried through the May 9 letter failed. | May 9 => XXXX-05-09 @ event_named_by_day
2023-03-28 | The panel asked who was there on Jan. 6. | Jan. 6 => 2021-01-06 @ historic_day
2023-02-01 | The panel asked who was there on Jan. 6. | Jan. 6 => 2023-01-06? @ day_and_month_before_publication
2023-11-22 | The holiday is the fourth Thursday in November. |
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
2023-01-20 | They have been at it since September. | since September => 2022-09?/.. @ month_before_publication
2023-05-03 | Prices fell to 4% in March from 7% in June. | March => 2023-03? @ month_before_publication | June => 2022-06? @ month_before_publication
2022-07-20 | Rationing may follow from the invasion in February. | February => [2022-02?,2023-02?] @ month_before_publication
2022-09-29 | They recover and prepare to pay in January. | January => 2023-01? @ month_after_publication
2022-12-20 | The law will keep offices open through September. | through September => ../2023-09? @ month_after_publication
2022-11-23 | They sought to force a vote next October. | next October => 2023-10 @ next_month_of_name
2022-03-23 | They sought to force a vote next October. | next October => [2022-10,2023-10] @ next_month_of_name
2022-09-07 | Sales for August will be released soon. | August => 2022-08? @ month_before_publication
2023-03-10 | The decision in March to waive the tax was his. | March => 2023-03? @ month_before_publication
2023-06-13 | They met after the bank's March meeting. | March => 2023-03? @ month_before_publication
2023-06-13 | He won a bitter May primary. | May => 2023-05? @ month_before_publication
2023-05-13 | March prices fell. | March => 2023-03? @ month_before_publication
2023-05-13 | The games have always been held in July. |
2023-05-13 | Each September, the leaves turn. |
2023-05-13 | She likes June-bearing fruit. |
2023-05-13 | His wife June said so. |
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
2022-12-28 | Rain is forecast through the weekend. | through the weekend => ../2023-01-01 @ the_weekend
2023-11-14 | Sales fell in the middle of the quarter. | the middle of the quarter => 2023-36 @ middle_of_quarter
2023-11-14 | She scored in the middle of the quarter. |
2023-08-02 | For the previous 18 months, sales had grown. | For the previous 18 months => - @ period_before_publication
2023-08-02 | No talks are planned over the coming week. | over the coming week => 2023-08-02/2023-08-09 @ period_after_publication
2023-08-02 | It was hard over the past year and a half. | over the past year and a half => 2022-02-02/2023-08-02 @ period_before_publication
2022-07-21 | The heat waves of the last week were deadly. | of the last week => 2022-07-14/2022-07-21 @ period_before_publication
2022-11-30 | Shops have closed over the past half-century. | over the past half-century => 1972~/2022-11-30 @ period_before_publication
2022-11-30 | The next two days would be the worst. | The next two days => - @ period_after_publication
2022-11-30 | It rained in the last week of June. | June => 2022-06? @ month_before_publication
2022-11-23 | Talks may resume in the new year. | the new year => 2023 @ new_year
2022-01-29 | Three were hurt since the new year. | since the new year => 2022/.. @ new_year
2022-06-29 | Talks may resume in the new year. | the new year => - @ new_year
# Years, decades, centuries
null | The force has been there since 2011. | since 2011 => 2011/.. @ year
null | It has been shut since at least 2019. | since at least 2019 => 2019/.. @ year
null | It began in the year 2000. | 2000 => 2000 @ year
null | The rest must leave by 2030. | by 2030 => ../2030 @ year
null | He ruled between 2019 and 2021. | between 2019 and 2021 => 2019/2021 @ between
null | He ruled from 2019 to 2021. | from 2019 to 2021 => 2019/2021 @ from_to
null | She has been on the board, 2017-present. | 2017-present => 2017/.. @ years
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
null | Cars were stolen in the first four months of 2019. | the first four months of 2019 => 2019-01/2019-04 @ edge_of_year
null | They have been friends since the first day of 1975. | since the first day of 1975 => 1975-01-01/.. @ edge_of_year
2023-08-02 | Cars were sold through the first six months of the year. | the first six months of the year => 2023-01/2023-06 @ edge_of_year
null | It rained in the last week of 2022. | the last week of 2022 => 2022-12-25/2022-12-31 @ edge_of_year
null | Unrest marked the 1960s and '70s, and her life. | 1960s => 196X @ decade | '70s => 197X @ decade
null | He wrote so in a 1784 letter. | 1784 => 1784 @ year
null | It has been held since at least 1826. | since at least 1826 => 1826/.. @ year
null | That is a tenth more than over 2020. | 2020 => 2020 @ year
null | It recalls the 1998 men’s World Cup. | 1998 => 1998 @ year
null | The 2019 Women's Open was full. | 2019 => 2019 @ year
null | Over 2020 voters came. |
null | Write to us at 2003 Pleasant St. |
null | It is part of Vision 2030. |
# Seasons, quarters, fiscal years
null | The offensive of spring 2022 failed. | spring 2022 => 2022-21 @ season
2023-11-02 | It was dry last summer. | last summer => [2022-22,2023-22] @ season
2023-03-02 | It was dry last summer. | last summer => 2022-22 @ season
2022-12-30 | Snow is likely this winter. | this winter => 2022-12/2023-02 @ season
2022-08-04 | Snow is likely this winter. | this winter => 2022-12/2023-02 @ season
2023-08-04 | Snow was rare last winter. | last winter => 2022-12/2023-02 @ season
2023-01-04 | Snow was rare last winter. | last winter => 2021-12/2022-02 @ season
2023-03-04 | Snow was rare last winter. | last winter => - @ season
2022-08-31 | They hope to sell it next summer. | next summer => 2023-22 @ season
2023-01-26 | They track the next spring tide. |
null | Output fell in the first quarter of 2023. | the first quarter of 2023 => 2023-33 @ part_of_year
null | Output fell in Q3 2022. | Q3 2022 => 2022-35 @ part_of_year
2023-08-02 | Output will fall in the second half of the year. | the second half of the year => 2023-41 @ part_of_year
null | Revenue rose in fiscal 2023. | fiscal 2023 => - @ fiscal_year
null | The budget for fiscal years 2024-25 passed. | fiscal years 2024-25 => - @ fiscal_year
null | The 2022 fiscal year was good. | The 2022 fiscal year => - @ fiscal_year
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
2023-07-31 | It opened its July 10 meeting with a figure: 17 died that week. | July 10 => 2023-07-10? @ day_and_month_before_publication | that week => 2023-07-10?/2023-07-16? @ relative_to_event_in_sentence
2023-08-02 | He died two years later. | two years later => - @ relative_to_event
2023-08-02 | He fled the next day. | the next day => - @ relative_to_event
2023-08-02 | He was shot on July 26 and died the next day. | July 26 => 2023-07-26? @ day_and_month_before_publication | the next day => 2023-07-27? @ relative_to_event_in_sentence
2023-08-02 | It took two years before he was tried. |
2023-08-02 | He died two days after the coup. | two days after => - @ relative_to_event
2023-08-02 | He was elected in 2011 and fled later that year. | 2011 => 2011 @ year | later that year => 2011? @ relative_to_event_in_sentence
2023-08-02 | The vote was put off to the following Monday. | the following Monday => - @ relative_to_event
2023-08-02 | Sales fell from the same month a year ago. | a year ago => 2022~ @ ago
2023-08-02 | It was his last year in office. |
2023-11-29 | The games return a decade from now. | a decade from now => 2033~ @ ago
2023-11-29 | It should have been done months ago. | months ago => - @ ago
2023-11-29 | The sea rose 250 million years ago. |
2022-12-10 | The fire of 2021 was worse than that of the year before. | 2021 => 2021 @ year | the year before => 2020? @ relative_to_event_in_sentence
2022-12-10 | He died the year before he was tried. | the year before => - @ relative_to_event
2023-03-06 | Doors will open soon. For a month, they have been shut. | For a month => 2023-02~/2023-03-06 @ duration_until_publication
2022-07-23 | They lived there for over 37 years, and now have lost all. | for over 37 years => - @ duration
2022-10-20 | It calls for six more weeks of cold. |
2022-10-20 | She held the office for only 45 days. | for only 45 days => - @ duration
2022-10-20 | He has had a shop for almost 15 years. | for almost 15 years => 2007~/2022-10-20 @ duration_until_publication
# Named days
2022-11-13 | Ballots had to be sent by Election Day. | by Election Day => ../2022-11-08? @ named_day
2022-06-13 | Ballots had to be sent by Election Day. |
2022-06-13 | He wrote so on Election Day 2016. | Election Day 2016 => 2016-11-08 @ named_day
2023-07-13 | Despite Juneteenth's history, few knew it. |
2023-07-13 | They met on Juneteenth. | Juneteenth => 2023-06-19? @ named_day
2023-05-13 | They met at Easter. | Easter => 2023-04-09? @ named_day
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
