/** Stems of the verbs with which news gives somebody's words. */
export const SAYING: ReadonlySet<string> = new Set(
  `accus acknowledg add admit agre alleg announc answer argu ask assert believ blame call caution claim comment condemn
  confirm critic criticis declar demand deni describ dismiss explain express hail insist mention note pledg prais predict
  promis recal reject repli report respond reveal said salut say says speak spoke state stress suggest swear tell think
  told tweet urg vow warn welcom wonder write wrote`.split(/\s+/),
);
