import { describe, expect, test } from 'vitest';
import { change, containing, findMistake, findMistakes } from '../fixture-site.ts';

const FILE = 'sop/routes.yaml';

describe('a second route', () => {
  test('without a channel is not published', () => {
    const [first] = findMistakes(change(FILE, '- channel: phone\n      do', '- do'));
    expect(first).toMatchObject({
      file: `src/content/${FILE}`,
      field: 'eligibility.ways[0].channel',
      what: 'This key is needed and has no value.',
      remedy: containing('electronic, phone, fax'),
    });
  });

  test('without a source is not published', () => {
    const edit = change(
      FILE,
      'reference]\n      sources: [support-line]',
      'reference]\n      sources: []',
    );
    expect(findMistake(edit)).toMatchObject({
      field: 'eligibility.ways[0].sources',
      what: containing('needs at least one entry'),
    });
  });

  test('without what proves it is not published', () => {
    const edit = change(
      FILE,
      'proof: [date-and-time, number-used, person, reference]',
      'proof: []',
    );
    expect(findMistakes(edit)[0]).toMatchObject({
      field: 'eligibility.ways[0].proof',
      what: containing('needs at least one entry'),
    });
  });

  test('by phone needs the person and the reference number, and says so', () => {
    const edit = change(FILE, 'number-used, person, reference]', 'number-used]');
    expect(findMistake(edit)).toMatchObject({
      field: 'eligibility.ways[0].proof',
      what: containing('needs person and reference too where the channel is phone'),
      remedy: containing('fax-receipt'),
    });
  });

  test('rests on a fact that may instruct', () => {
    const edit = change(
      FILE,
      'saved-reply]\n      sources: [support-line]',
      'saved-reply]\n      sources: [lockout-share]',
    );
    expect(findMistake(edit)).toMatchObject({
      written: 'sources: [lockout-share]',
      field: 'eligibility.ways[1].sources[0]',
      what: '"lockout-share" may not instruct: its use is "describe".',
    });
  });

  test('that rests on a fact that does not exist is told on its line', () => {
    const edit = change(
      FILE,
      'saved-reply]\n      sources: [support-line]',
      'saved-reply]\n      sources: [suport-line]',
    );
    expect(findMistake(edit)).toMatchObject({
      written: 'sources: [suport-line]',
      what: containing('Did you mean "support-line"?'),
    });
  });

  test('has no telephone number typed into it', () => {
    const edit = change(FILE, 'do: Call [[contact support-line]].', 'do: Call 1-800-555-0100.');
    expect(findMistake(edit)).toMatchObject({
      field: 'eligibility.ways[0].do',
      what: containing('is a telephone number typed into a text'),
    });
  });
});

describe('a task without a way', () => {
  test('has to say that none was found', () => {
    const edit = change(FILE, '  none_found: We found no other way.\n', '');
    expect(findMistake(edit)).toMatchObject({
      file: `src/content/${FILE}`,
      field: 'fee-schedules.none_found',
      what: containing('is needed where no way is known'),
    });
  });

  test('cannot have one all the same', () => {
    const edit = change(
      FILE,
      '  set_up: [Try one today.]',
      '  none_found: None.\n  set_up: [Try one today.]',
    );
    expect(findMistake(edit)).toMatchObject({
      field: 'eligibility.none_found',
      what: containing('belongs only to a task without a way'),
    });
  });
});

test('the numbers of the routes count up in the order of the file', () => {
  expect(findMistake(change(FILE, 'number: R2', 'number: R3'))).toMatchObject({
    written: 'number: R3',
    field: 'fee-schedules.number',
    what: containing('"R3" stands where R2 should'),
  });
});
