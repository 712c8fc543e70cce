/** `14:30 UTC+02:00` of `14:30:00+02:00`; colons that stand close together would be an emoji's name to Discord. */
export function timeOf(time: string): string {
  const [, clock = '', offset = ''] = /^(\d{2}:\d{2})[\d:]*(.*)$/.exec(time) ?? [];
  return `${clock} UTC${offset.replace('Z', '')}`;
}
