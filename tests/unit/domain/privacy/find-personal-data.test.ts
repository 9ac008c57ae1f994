import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../../src/domain/privacy/find-personal-data.ts';
import type { PersonalDataKind } from '../../../../src/domain/privacy/kinds.ts';
import { anyText } from '../../any-text.ts';

const TODAY = '2026-11-24';

/** What is found, as kind and words. */
function find(text: string): [PersonalDataKind, string][] {
  return findPersonalData(text, TODAY).map(({ kind, start, end }) => [
    kind,
    text.slice(start, end),
  ]);
}

describe('personal data is found with its kind and its place', () => {
  test.each<[string, PersonalDataKind, string]>([
    ['her number is 123-45-6789.', 'ssn', '123-45-6789'],
    ['123 45 6789', 'ssn', '123 45 6789'],
    ['123–45–6789', 'ssn', '123–45–6789'],
    ['SSN: 123456789', 'ssn', '123456789'],
    ['Social Security no. 123456789', 'ssn', '123456789'],
    ['soc sec 123456789', 'ssn', '123456789'],
    ['(987-65-4321)', 'ssn', '987-65-4321'],
    ['born 03/14/1962', 'birth-date', '03/14/1962'],
    ['DOB 3-14-62', 'birth-date', '3-14-62'],
    ['D.O.B.: 03141962', 'birth-date', '03141962'],
    ['date of birth: 14.03.1962', 'birth-date', '14.03.1962'],
    ['dob 11/02/2026', 'birth-date', '11/02/2026'],
    ['Jane, 03/14/1962, cannot be found', 'birth-date', '03/14/1962'],
    ['Jane 3/14/62', 'birth-date', '3/14/62'],
    ['14/03/1962', 'birth-date', '14/03/1962'],
    ['1962-03-14', 'birth-date', '1962-03-14'],
    ['March 14, 1962', 'birth-date', 'March 14, 1962'],
    ['on 14th Mar. 1962 in Chicago', 'birth-date', '14th Mar. 1962'],
    ['patient of Sept 3 2019', 'birth-date', 'Sept 3 2019'],
    ['U12345678', 'member-id', 'U12345678'],
    ['card says U12345678 01 for her', 'member-id', 'U12345678 01'],
    ['u1234567801', 'member-id', 'u1234567801'],
    ['ABC123456789', 'member-id', 'ABC123456789'],
    ['XYZ-123456789', 'member-id', 'XYZ-123456789'],
    ['1EG4-TE5-MK73', 'member-id', '1EG4-TE5-MK73'],
    ['1EG4TE5MK73', 'member-id', '1EG4TE5MK73'],
    ['Member ID: 987654321', 'member-id', '987654321'],
    ['subscriber # 98765-01', 'member-id', '98765-01'],
    ['patient’s number is 44321', 'member-id', '44321'],
    ['MRN 0045521', 'member-id', '0045521'],
    ['MEMBER ID: ABC-1234', 'member-id', 'ABC-1234'],
    ['BORN MARCH 14, 1962', 'birth-date', 'MARCH 14, 1962'],
    ['code went to jane.doe@example.com today', 'email', 'jane.doe@example.com'],
    ["o'neil+portal@mail.example.org", 'email', "o'neil+portal@mail.example.org"],
    ['<billing@example.org>', 'email', 'billing@example.org'],
    ['josé.muñoz@correo.example', 'email', 'josé.muñoz@correo.example'],
    ['call (555) 555-0100', 'phone', '(555) 555-0100'],
    ['555-555-0100', 'phone', '555-555-0100'],
    ['555.555.0100', 'phone', '555.555.0100'],
    ['1-800-555-0100', 'phone', '1-800-555-0100'],
    ['+1 555 555 0100', 'phone', '+1 555 555 0100'],
    ['cell 5555550100', 'phone', '5555550100'],
    ['555-555-0100/555-555-0101', 'phone', '555-555-0100'],
  ])('%s', (text, kind, words) => {
    expect(find(text)).toContainEqual([kind, words]);
  });

  test('several in one text come in its order and none overlaps another', () => {
    const text =
      'Jane (DOB 03/14/1962, SSN 123-45-6789), 555-555-0100 or jane@example.org, U12345678';
    expect(find(text)).toEqual([
      ['birth-date', '03/14/1962'],
      ['ssn', '123-45-6789'],
      ['phone', '555-555-0100'],
      ['email', 'jane@example.org'],
      ['member-id', 'U12345678'],
    ]);
  });
});

describe('what staff are meant to write down brings no alarm', () => {
  test.each([
    // Codes and messages, as they stand on screens.
    'AADSTS50126: Error validating credentials due to invalid username or password.',
    'AADSTS7000112, AADSTS530032, AADSTS900561',
    'E0000004 E0000207 E0000119',
    'MSIS7042: The same client browser session has made 6 requests in the last 1 seconds.',
    'MSIS7065: There are no registered protocol handlers on path /adfs/ls/',
    'ERR_CONNECTION_TIMED_OUT NET::ERR_CERT_DATE_INVALID DNS_PROBE_FINISHED_NXDOMAIN',
    'SEC_ERROR_UNKNOWN_ISSUER MOZILLA_PKIX_ERROR_MITM_DETECTED PR_END_OF_FILE_ERROR',
    'urn:oasis:names:tc:SAML:2.0:status:AuthnFailed',
    '503 Service Unavailable, 504 Gateway Timeout, HTTP ERROR 500, 431 Request Header Fields Too Large',
    "You don't have permission to access this page. Reference #18",
    'An SMS message was recently sent. Please wait 30 seconds before trying again.',
    'You will be logged out for inactivity in 20 seconds',
    'Hmm. We’re having trouble finding that site.',
    'AAA reject in the 271: payer-level (loop 2100A), 2100B',
    'Attention Required! | Cloudflare, Error 1020',
    '0x80070005, -2147024891, 2147942405, KB5034441, error code: 2145124329',
    // Reference numbers of firewalls, and IDs of requests.
    'Ray ID: 7d1f0c2a9b8e1234',
    'Cloudflare Ray ID: 9012345678901234 • Your IP: 203.0.113.7',
    'Reference #18.4f1c2117.1700000000.1a2b3c4d',
    'Reference&#32;&#35;18&#46;4f1c2117&#46;1700000000&#46;1a2b3c4d',
    'Your support ID is: 123456789012345',
    'The requested URL was rejected. Your support ID is: 12345678901234567890.',
    'support ID 5551234567890123456',
    'Request unsuccessful. Incapsula incident ID: 277000430072458924-76341237987546378',
    'Correlation Id: 550e8400-e29b-41d4-a716-446655440000',
    'Trace ID: 4bf92f3577b34da6a3ce929d0e0e4736 Request Id: b1234567-1234-4123-8123-123456789012',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    'incident INC0012345, ticket REQ12345678, case 5558675309, ref: 5558675309',
    // Times.
    'Timestamp: 2024-04-24T08:05:12Z',
    '2019-04-24 08:05:12Z',
    '04/24/2019, 8:05 AM and 8:05 AM on 04/24/2019',
    'Wed, 24 Apr 2019 08:05:12 GMT',
    'failed on 11/24/2026, 11/24/26 and 2026-11-23, first on March 3, 2026',
    'The certificate expired on 04/24/2019. Version of 2018-02-01.',
    '1700000000 1700000000123',
    // NPI, with and without its name, and with a typing slip.
    'NPI 1234567893',
    '1234567893, 2000000002',
    'NPI: 2125550100',
    'our NPI is 1234567890',
    // Addresses and versions.
    'backup@10.0.0.255, Straße5555550100, заказ123-45-6789',
    '203.0.113.7, 10.0.0.255:8443, 2001:db8::ff00:42:8329, 00-1B-44-11-3A-B7',
    'Chrome 131.0.6778.86 (Official Build) (64-bit), Edge 131.0.2903.70, Firefox 133.0.1',
    'Windows 10.0.19045.5131, macOS 10.15.7',
    'https://cignaforhcp.com/5555550100/login?id=5555550100',
    '100 Main Street, Sampletown, IL 60601-1234',
    'B1.2 then A2.3, tab D, page 12 of 24',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('any text whatsoever', () => {
  test('is searched without a throw, and each finding is a piece of it', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        let end = 0;
        for (const finding of findPersonalData(text, TODAY)) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(text.length);
          end = finding.end;
        }
      }),
    );
  });

  test('keeps its finding when words stand around it', () => {
    const words = fc.stringMatching(/^[a-z ]{0,20}$/);
    const data = fc.constantFrom(
      '123-45-6789',
      '03/14/1962',
      'U12345678',
      'a@example.org',
      '(555) 555-0100',
    );
    fc.assert(
      fc.property(words, data, words, (before, value, after) => {
        const text = `${before} ${value} ${after}`;
        expect(find(text).map(([, found]) => found)).toEqual([value]);
      }),
    );
  });

  test.each([
    ['digits', '5'],
    ['groups of digits', '555-'],
    ['signs of an address', 'a.'],
    ['at signs', 'a@'],
    ['names of a number', 'member id '],
    ['months', 'mar '],
    ['spaces', 'dob \t'],
    ['dates', '1/1/'],
  ])('of a million %s is searched in a number of steps that grows with its length', (_, piece) => {
    // A pattern that backtracks would need hours for this, and the test would run into its time limit.
    const text = piece.repeat(1_000_000 / piece.length);
    expect(Array.isArray(findPersonalData(text, TODAY))).toBe(true);
  });
});
