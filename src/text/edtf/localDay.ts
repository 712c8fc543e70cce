/** The day of a moment where the machine is, as an EDTF date. */
export function localDay(time: Date): string {
  const [year, month, day] = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map(twoDigits)].join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
