import { describe, expect, test } from 'vitest';
import { listPlaces } from '../../../../src/domain/binder/list-places.ts';
import { placeReference } from '../../../../src/domain/binder/place-reference.ts';
import { findSide, listSampleSides } from './sample-content.ts';

const target = (href: string) => ({ label: '', title: '', href });
const targets = new Map([
  ['D1.2', target('/downtime/#d1-2')],
  ['A1', target('/fix/account-locked/')],
  ['account-locked', target('/fix/account-locked/')],
  ['P2', target('/downtime/drill/')],
  ['S1', target('/downtime/#s1')],
  ['stop', target('/fix/stop/')],
]);
const sides = listSampleSides();
const places = listPlaces(sides, { targets });

describe('where something stands in the binder', () => {
  test.each([
    ['/downtime/#d1-2', 'd1', 'd1-2'],
    ['/downtime/#s1', 'd2', 's1'],
    ['/downtime/drill/', 'p2', 'p2'],
    ['/fix/account-locked/', 'a1', 'a1'],
    ['/fix/stop/', 'stop', 'stop'],
    ['/workflow/', 'b0', 'b0'],
    ['/fix/', 'symptoms-1', 'symptoms-1'],
  ])('%s: side %s, anchor %s', (address, side, anchor) => {
    expect(places.get(address)).toEqual({ page: findSide(side, sides).page, anchor });
  });

  test('nowhere, for a page that is not printed', () => {
    expect(places.get('/understand/')).toBeUndefined();
  });
});

describe('a link in the binder', () => {
  const site = 'https://kb.example.org/kb';

  test('leads to the side that holds its target', () => {
    expect(placeReference('/downtime/#d1-2', places, site)).toEqual({
      kind: 'inside',
      href: '#d1-2',
      page: findSide('d1', sides).page,
    });
    expect(placeReference('#d1-2', places, undefined)).toMatchObject({ kind: 'inside' });
  });

  test('leads to the published site where the binder does not hold it', () => {
    expect(placeReference('/about/sources/#x', places, site)).toEqual({
      kind: 'outside',
      href: 'https://kb.example.org/kb/about/sources/#x',
    });
  });

  test('is mere text where the site is published nowhere, or the anchor is not printed', () => {
    expect(placeReference('/about/sources/#x', places, undefined)).toEqual({ kind: 'text' });
    expect(placeReference('#what-to-do', places, site)).toEqual({ kind: 'text' });
  });

  test.each(['tel:+18005550100', 'https://cignaforhcp.com/', 'mailto:it@example.org'])(
    'stays what it is: %s',
    (href) => {
      expect(placeReference(href, places, undefined)).toEqual({ kind: 'outside', href });
    },
  );
});
