/** A moment as its day by this computer's clock and time zone, `YYYY-MM-DD`; now, where none is named. */
export function readToday(moment = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
