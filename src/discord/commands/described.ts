import { localized, type Wording } from '../wording/wording.ts';

/** What has both a name and a description in the bot's words: `ask` has `askName`, `askDescription`. */
type Described = {
  [Key in keyof Wording]: Key extends `${infer Name}Description` ? Name : never;
}[keyof Wording];

/** Name and description of a command or an option, in all languages. */
export function described(what: Described) {
  const name = localized(`${what}Name`);
  const description = localized(`${what}Description`);
  return {
    name: name.text,
    name_localizations: name.localizations,
    description: description.text,
    description_localizations: description.localizations,
  };
}
