import { describe, expect, test } from 'vitest';
import { buildDirectory } from '../../../../src/domain/content/directory.ts';
import { readFixtureContent } from './fixture-content.ts';

const directory = buildDirectory(readFixtureContent());

describe('the directory finds', () => {
  test.each([
    ['an issue by its ID', 'account-locked', 'A1', 'Account locked', '/fix/account-locked/'],
    ['an issue by its number', 'A1', 'A1', 'Account locked', '/fix/account-locked/'],
    [
      'an action of an issue',
      'A1.2',
      'A1.2',
      'Call the support line and ask for an unlock.',
      '/fix/account-locked/#a1-2',
    ],
    ['a step', 'B1', 'B1', 'Confirm the credentials', '/workflow/#b1'],
    ['an action of a step', 'B1.2', 'B1.2', 'Type the password by hand.', '/workflow/#b1-2'],
    ['a question', 'F1', 'F1', 'Who unlocks an account?', '/faq/#f1'],
    ['a page by its name', 'workflow', '', 'The workflow', '/workflow/'],
    ['a page in a folder', 'fix', '', 'Find the fix', '/fix/'],
    ['the home page', '', '', 'What do you see?', '/'],
  ])('%s', (_, key, label, title, href) => {
    expect(directory.targets.get(key)).toEqual({ label, title, href });
  });

  test('a page below another by the last part of its name', () => {
    const content = readFixtureContent();
    const page = { name: 'fix/signs', data: { title: 'Signs' } };
    const { targets } = buildDirectory({ ...content, pages: [page] });
    expect(targets.get('signs')?.href).toBe('/fix/signs/');
    expect(targets.get('fix/signs')?.href).toBe('/fix/signs/');
  });

  test('an issue before a page of the same name', () => {
    const content = readFixtureContent();
    const page = { name: 'about/portal-down', data: { title: 'A page' } };
    const { targets } = buildDirectory({ ...content, pages: [page] });
    expect(targets.get('portal-down')?.href).toBe('/fix/portal-down/');
    expect(targets.get('about/portal-down')?.title).toBe('A page');
  });

  test('facts by their ID, and the practice', () => {
    expect(directory.sources.get('lockout-share')?.figure).toBe('62 %');
    expect(directory.practice?.portal.short_name).toBe('ExamplePortal');
  });
});

test('the directory does not find what does not exist', () => {
  expect(directory.targets.get('B9')).toBeUndefined();
  expect(directory.sources.get('nothing')).toBeUndefined();
});
