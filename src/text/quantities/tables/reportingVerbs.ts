/** Verbs with which a text gives a source: form → lemma. The lemma, first of its line, is a form, too, but for "state". */
export const REPORTING_VERBS: ReadonlyMap<string, string> = new Map(
  `say says said; tell tells told; announce announces announced; report reports reported;
  state stated; claim claims claimed; confirm confirms confirmed; add adds added;
  estimate estimates estimated; warn warns warned; write writes wrote; tweet tweets tweeted;
  declare declares declared; explain explains explained; note notes noted; argue argues argued;
  allege alleges alleged; insist insists insisted; admit admits admitted; deny denies denied;
  acknowledge acknowledges acknowledged; suggest suggests suggested; reveal reveals revealed;
  predict predicts predicted; believe believes believed; assert asserts asserted`
    .split(';')
    .flatMap((line) => {
      const forms = line.trim().split(' ');
      return forms.map((form) => [form, forms[0] ?? form] as const);
    })
    .filter(([form]) => form !== 'state'),
);

/** Forms that are nouns as well ("a report", "mining claims"): a verb only after a name, "Reuters reports". */
export const NOUN_FORMS: ReadonlySet<string> = new Set(
  `report reports claim claims estimate estimates note notes add write tweet tweets reveal`.split(
    /\s+/,
  ),
);
