import type { EdtfDate, EdtfTime } from './edtfTime.ts';

/** Writes a time as EDTF: the inverse of `parseEdtfTime()`. */
export function writeEdtf(time: EdtfTime): string {
  switch (time.kind) {
    case 'date':
      return writeDate(time);
    case 'interval':
      return `${time.start ? writeDate(time.start) : '..'}/${time.end ? writeDate(time.end) : '..'}`;
    case 'choice':
      return `[${time.dates.map(writeDate).join(',')}]`;
  }
}

function writeDate({ year, month, day, qualifier }: EdtfDate): string {
  const parts = [month, day].filter((part) => part !== undefined);
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-') + qualifier;
}
