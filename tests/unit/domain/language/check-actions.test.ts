import { describe, expect, test } from 'vitest';
import { checkActions } from '../../../../src/domain/language/check-actions.ts';
import { IMPERATIVE_VERBS } from '../../../../src/domain/language/imperative-verbs.ts';
import { sampleText } from './sample-text.ts';

describe('a step', () => {
  test.each([
    'Open the page.',
    '**Take your hands off** the page.',
    '[Print](/downtime/) the page.',
    'Do not try again.',
    'Never share a code.',
    'Write 2 * 3 and a_b_c.',
  ])('%j is accepted', (text) => {
    expect(checkActions([sampleText('action', text)])).toEqual([]);
  });

  test.each([
    ['The user opens the page.', 'The'],
    ['If it is locked, call IT.', 'If'],
    ['Opening the page helps.', 'Opening'],
    ['You should call IT.', 'You'],
    ['**Downtime:** is a window open?', 'Downtime'],
    ['', ''],
  ])('%j is refused, since it does not begin with a verb', (text, first) => {
    expect(checkActions([sampleText('instruction', text)])).toMatchObject([
      {
        file: 'src/content/steps/b1-x.mdx',
        field: 'actions[0].do',
        what: `This step begins with "${first}", which is no verb in the imperative: "${text}"`,
      },
    ]);
  });

  test('with a second sentence is refused where it is an action, and not in an instruction', () => {
    const text = 'Close the tab. Call clinic IT.';
    expect(checkActions([sampleText('action', text)])).toMatchObject([
      { what: 'This step goes on with a second sentence: "Call clinic IT."' },
    ]);
    expect(checkActions([sampleText('instruction', text)])).toEqual([]);
  });

  test.each([
    'Open the *second* page.',
    'Open the _second_ page.',
    'Open the <em>second</em> page.',
  ])('%j is refused for its italics', (text) => {
    expect(checkActions([sampleText('action', text)])).toMatchObject([
      { what: expect.stringContaining('This step has italics') },
    ]);
  });

  test.each(['Call IT unless it is night.', 'Close all tabs except one.'])(
    '%j is refused for its exception',
    (text) => {
      expect(checkActions([sampleText('action', text)])).toMatchObject([
        { what: expect.stringContaining('This step has an exception') },
      ]);
    },
  );

  test('is the only text held to these rules', () => {
    expect(checkActions([sampleText('paragraph', 'The page is *old*, unless updated.')])).toEqual(
      [],
    );
  });
});

test('the list of verbs is in the order of the alphabet and in small letters', () => {
  const verbs = [...IMPERATIVE_VERBS];
  expect(verbs).toEqual(verbs.map((verb) => verb.toLowerCase()).sort());
});
