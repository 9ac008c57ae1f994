import { describe, expect, test } from 'vitest';
import { change, containing, findMistake, findMistakes } from './fixture-site.ts';

const FILE = 'src/content/practice.yaml';

/** Writes keys into practice.yaml, above the portal. */
const fill = (yaml: string) => change('practice.yaml', 'portal:\n', `${yaml}\nportal:\n`);

const SITE = 'practice:\n  sites:\n    - name: Main\n';

describe('a practice file', () => {
  test.each([
    ['telephone', 'systems:\n  fax: 555 555 0100', 'systems.fax', 'is not a telephone number'],
    [
      'telephone typed as a number',
      'systems:\n  fax: 5555550100',
      'systems.fax',
      'is a number; text is needed',
    ],
    [
      'extension',
      'people:\n  clinic_it:\n    phone: 555-555-0100 x12',
      'people.clinic_it.phone',
      'ext. 12',
    ],
    [
      'address of a page',
      'publishing:\n  address: kb.example.org',
      'publishing.address',
      'is not a web address',
    ],
    ['paper size', 'binder:\n  paper: legal', 'binder.paper', 'is not one of letter, a4'],
    ['NPI', `${SITE}      npi: "1234567890"`, 'practice.sites[0].npi', 'is not a valid NPI'],
    [
      'NPI of nine digits',
      `${SITE}      npi: "123456789"`,
      'practice.sites[0].npi',
      'is not a valid NPI',
    ],
    [
      'NPI without quotes',
      `${SITE}      npi: 1234567893`,
      'practice.sites[0].npi',
      'put the number in quotes',
    ],
    [
      'time zone',
      'practice:\n  time_zone: CST',
      'practice.time_zone',
      'write one such as America/Chicago',
    ],
    [
      'place for a time zone',
      'practice:\n  time_zone: America/Peoria',
      'practice.time_zone',
      'is not a time zone',
    ],
    [
      'ZIP code without quotes',
      `${SITE}      address:\n        zip: 60601`,
      'practice.sites[0].address.zip',
      'put the ZIP code in quotes',
    ],
    [
      'ZIP code',
      `${SITE}      address:\n        zip: "6060"`,
      'practice.sites[0].address.zip',
      'is not a ZIP code',
    ],
    [
      'state',
      `${SITE}      address:\n        state: Illinois`,
      'practice.sites[0].address.state',
      'write two capitals',
    ],
    [
      'e-mail address',
      'people:\n  clinic_it:\n    email: nobody',
      'people.clinic_it.email',
      'name@example.org',
    ],
    ['number of minutes', 'clock:\n  act_minutes: 0', 'clock.act_minutes', 'the least is 1'],
    ['day', 'payer:\n  answers:\n    asked_on: 3/2/2026', 'payer.answers.asked_on', 'is not a day'],
    [
      'answer of yes or no',
      'systems:\n  runs_eligibility: maybe',
      'systems.runs_eligibility',
      'true or false is needed',
    ],
  ])('with a wrong %s is refused on its line', (_, yaml, field, what) => {
    const written = yaml.split('\n').at(-1)?.trim() ?? '';
    const value = written.replace(/^\w+: /, '').replaceAll('"', '');
    const told = findMistake(fill(yaml));
    expect(told).toMatchObject({ file: FILE, written, field, what: containing(what) });
    expect(told.what).toContain(`"${value}"`);
    expect(told.remedy).not.toBe('');
  });

  test('with an unknown key is refused with the keys that may stand there', () => {
    expect(findMistake(fill('clock:\n  act_minuts: 10'))).toMatchObject({
      file: FILE,
      written: 'act_minuts: 10',
      field: 'clock.act_minuts',
      what: 'There is no key "act_minuts" here. Did you mean "act_minutes"?',
      remedy: containing('update_minutes'),
    });
  });

  test('with a text where a person’s keys are needed is refused', () => {
    expect(findMistake(fill('people:\n  clinic_it: Bob'))).toMatchObject({
      written: 'clinic_it: Bob',
      field: 'people.clinic_it',
      what: '"Bob" is text; a group of keys is needed.',
      remedy: containing('Who looks after computers'),
    });
  });

  test('with a fourth charge person is refused', () => {
    const people = `people:\n  charge_persons:\n${'    - name: Sample\n'.repeat(4)}`;
    expect(findMistake(fill(people))).toMatchObject({
      written: 'charge_persons:',
      what: containing('takes three people at most'),
    });
  });

  test('with an unknown key is refused even while the key is empty', () => {
    expect(findMistake(fill('binder:\n  place:'))).toMatchObject({
      written: 'place:',
      field: 'binder.place',
      what: 'There is no key "place" here.',
    });
  });

  test('without the name of the portal is refused', () => {
    expect(findMistake(change('practice.yaml', 'name: Example Portal', 'name: #'))).toMatchObject({
      written: 'name: # for Providers',
      field: 'portal.name',
      what: 'This key is needed and has no value.',
      remedy: containing('The name of the portal'),
    });
  });

  test('may leave every key of a practice empty', () => {
    const empty =
      'practice:\n  name:\n  sites: []\n  time_zone:\npeople:\n  clinic_it:\nclock:\n  act_minutes:';
    expect(findMistakes(fill(empty))).toEqual([]);
  });
});
