/** Words before a number that make a label of it, whatever follows: "Article 5", "Boeing 737 planes". */
export const DESIGNATORS: ReadonlySet<string> = new Set(
  `article articles section sections chapter chapters page pages p pp no nos number numbers paragraph clause
  figure fig table appendix flight boeing airbus route highway interstate room apartment apt suite
  gate terminal channel resolution amendment title proposition prop bill act psalm verse
  season episode volume vol version chapter windows iphone ipad android galaxy playstation xbox ps
  apollo artemis soyuz formula type grade tier stage phase category cat district precinct ward
  covid vitamin protocol annex schedule rule law directive order exhibit item count question
  unit reactor runway platform track studio division league unesco agenda opus symphony
  pier hangar engine ladder local post rank ranked isbn doi id tel phone fax zip postcode code
  class mark mk model series generation gen level quarter q week weeks's game match round set day lap
  top bottom cop falcon starlink fox abc nbc cbs bbc espn sky radio fm am area zone sector hall box seed
  seeded pick fiscal fy super bowl wrestlemania ufc mission expedition superbowl shark call dial`.split(
    /\s+/,
  ),
);

/**
 * Designators that are ordinary words, too: no label where they are no capitalised name and a thing
 * that is counted follows ("that day 20 people died", "on the order 300 tanks").
 */
export const WEAK_DESIGNATORS: ReadonlySet<string> = new Set(
  `day week game match round set order count question item law rule bill act level quarter class model
  mark series area zone box pick mission call track post unit no p figure table local code seed type
  am fox sky radio title order platform engine law generation district ward room
  local post studio division league directive season hall tier top`.split(/\s+/),
);

/** "Group of 7", "Big Ten", "Final Four": names whose number has a capital or follows these. */
export const GROUP_NAMES: ReadonlySet<string> = new Set([
  'group',
  'big',
  'final',
  'elite',
  'sweet',
]);

/** What ends the name of a street: "10 Downing Street". */
export const STREETS: ReadonlySet<string> = new Set(
  'street st avenue ave road rd boulevard blvd drive lane place square court terrace way highway'.split(
    ' ',
  ),
);
