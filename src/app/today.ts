/** Today where the machine is, as an EDTF date: what “last year” in a question counts from. */
export function today(now: Date = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map(twoDigits)].join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
