import type { Finding } from './kinds.ts';
import { BEGINS, ENDS, lowerLetters, matchShape, SIGNS } from './match-shape.ts';

const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const NTH = `${DAY}(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;

/** 03/14/1962, 3-14-62, 1962-03-14, March 14, 1962, 14 Mar 1962. */
const SHAPES = [
  String.raw`(?:${MONTH}(?<a>[/-])${DAY}\k<a>|${DAY}(?<b>[/-])${MONTH}\k<b>)(?:${YEAR}|(?<short>\d{2}))`,
  String.raw`${YEAR}(?<a>[/-])(?:0[1-9]|1[0-2])\k<a>(?:0[1-9]|[12]\d|3[01])`,
  String.raw`${MONTH_NAME}\.? ${NTH},? ${YEAR}`,
  String.raw`${NTH} ${MONTH_NAME}\.?,? ${YEAR}`,
].map((shape) => new RegExp(`${BEGINS}${shape}${ENDS}`, 'gu'));

/** A date that the text itself calls a birth date, of whatever year. */
const NAMED = new RegExp(
  String.raw`\b(?:d\.?o\.?b\b\.?|born|birth ?(?:date|day)|date of birth)[ \t]{0,3}(?:is|on|[:#=])?[ \t]{0,3}(?<value>(?:\d{1,4}[/. -]\d{1,2}[/. -]\d{1,4}|\d{8}|${MONTH_NAME}\.? ${NTH},? \d{4}|${NTH} ${MONTH_NAME}\.?,? \d{4}))(?![${SIGNS}])`,
  'dgu',
);

/** An event's date has the time of day beside it, or a word in front that no birth has. */
const TIME_BEHIND = /^(?:T\d|[ ,]{1,2}(?:at )?\d{1,2}:\d{2})/i;
const EVENT_IN_FRONT =
  /(?:\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?[ ,]{1,2}(?:on )?|\b(?:expire[ds]?|expiry|valid|issued|released?|updated|version|build)\b[^.\n]{0,12})$/i;

/** A date of about the last year is taken for the day of a failure, a notice or a reset. */
const RECENT_DAYS = 400;
const DAY_MS = 86_400_000;

/**
 * Birth dates: dates that are called so, and dates without a time of day from long enough ago.
 * @param today the reader's calendar day, `YYYY-MM-DD`.
 */
export function findBirthDates(text: string, today: string): Finding[] {
  const lower = lowerLetters(text);
  return [
    ...matchShape(lower, 'birth-date', NAMED),
    ...SHAPES.flatMap((shape) =>
      matchShape(
        lower,
        'birth-date',
        shape,
        (_, match) => isLongAgo(match, today) && !isOfEvent(lower, match),
      ),
    ),
  ];
}

/** Counted from the end of the date's year: a false alarm teaches staff to ignore the next one. */
function isLongAgo({ groups }: RegExpExecArray, today: string): boolean {
  const year = fullYear(groups?.year, groups?.short, Number(today.slice(0, 4)));
  return Date.parse(`${today}T00:00:00Z`) - Date.UTC(year, 11, 31) > RECENT_DAYS * DAY_MS;
}

function isOfEvent(text: string, { index, 0: date }: RegExpExecArray): boolean {
  const end = index + date.length;
  return (
    TIME_BEHIND.test(text.slice(end, end + 12)) ||
    EVENT_IN_FRONT.test(text.slice(Math.max(0, index - 32), index))
  );
}

/** A short year is the last one that has come: in 2026, 62 is 1962 and 26 is 2026. */
function fullYear(year: string | undefined, short: string | undefined, thisYear: number): number {
  if (year !== undefined) return Number(year);
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(short);
  return inThisCentury > thisYear ? inThisCentury - 100 : inThisCentury;
}
