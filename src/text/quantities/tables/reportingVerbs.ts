/** Verbs with which a text gives a source, as lemma and forms; each form stands for its lemma. */
export const REPORTING_VERBS: ReadonlyMap<string, string> = new Map(
  `say says said; tell tells told; announce announces announced; report reports reported;
  state states stated; claim claims claimed; confirm confirms confirmed; add adds added;
  estimate estimates estimated; warn warns warned; write writes wrote; tweet tweets tweeted;
  declare declares declared; explain explains explained; note notes noted; argue argues argued;
  allege alleges alleged; insist insists insisted; admit admits admitted; deny denies denied;
  acknowledge acknowledges acknowledged; suggest suggests suggested; reveal reveals revealed;
  predict predicts predicted; believe believes believed; assert asserts asserted`
    .split(';')
    .flatMap((line) => {
      const forms = line.trim().split(' ');
      return forms.map((form) => [form, forms[0] ?? form] as const);
    }),
);
