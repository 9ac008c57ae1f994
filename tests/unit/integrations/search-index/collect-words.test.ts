import { expect, test } from 'vitest';
import { collectWords } from '../../../../src/integrations/search-index/collect-words.ts';

test('the words of titles, texts and other names are listed once, the most used first', () => {
  const record = { url: '/', tab: '', page: 'P' };
  const words = collectWords([
    {
      ...record,
      title: 'Locked accounts',
      aliases: 'frozen',
      content: 'Your accounts, locked; accounts!',
    },
    { ...record, title: 'ERR_FAILED 50053', aliases: '', content: 'it don’t' },
  ]);
  expect(words).toEqual(['accounts', 'locked', 'frozen', 'your']);
});
