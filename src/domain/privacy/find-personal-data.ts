import { findBirthDates } from './find-birth-dates.ts';
import { findEmails } from './find-emails.ts';
import { findMemberIds } from './find-member-ids.ts';
import { findPhones } from './find-phones.ts';
import { findSsns } from './find-ssns.ts';
import type { Finding } from './kinds.ts';

/**
 * Finds what looks like personal data in free text: Social Security numbers, birth dates, member IDs, e-mail
 * addresses and telephone numbers. It stays silent on what staff are meant to write down: error codes, an
 * NPI, the date of a failure, reference numbers of firewalls, IDs of requests, network addresses, versions.
 * A name has no shape, so none is found. The time it takes grows with the length of the text and no faster:
 * every repetition in its patterns is bounded.
 * @param today the reader's calendar day, `YYYY-MM-DD`: a date of the last year is a failure's, an older one
 * a birth date.
 * @returns the findings in the order of the text; none overlaps another.
 */
export function findPersonalData(text: string, today: string): Finding[] {
  const found = [
    ...findEmails(text),
    ...findSsns(text),
    ...findMemberIds(text),
    ...findBirthDates(text, today),
    ...findPhones(text),
  ];
  return dropOverlaps(found);
}

/** Of two findings that overlap, the one that begins first stays; of two that begin together, the longer. */
function dropOverlaps(findings: readonly Finding[]): Finding[] {
  const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return ordered.filter((finding) => {
    if (finding.start < end) return false;
    end = finding.end;
    return true;
  });
}
