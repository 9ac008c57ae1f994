import { expect, test } from 'vitest';
import { splitBlocks } from '../../../../src/domain/language/split-blocks.ts';

const BODY = `import Table from './Table.astro'

<Table rows={['a', 'b']} />

One paragraph
on two lines.
## A heading
Another paragraph.

- First entry
  goes on
- Second entry
  1. An inner step

- Third entry

1. A step

| Head | Second |
| --- | --- |
| a \\| b | |

\`\`\`
not read
\`\`\`

- A list of its own
> Quoted.
`;

test('a body falls into headings, paragraphs, items and cells, in order', () => {
  expect(splitBlocks(BODY)).toEqual([
    { kind: 'paragraph', text: 'One paragraph on two lines.' },
    { kind: 'heading', text: 'A heading' },
    { kind: 'paragraph', text: 'Another paragraph.' },
    { kind: 'item', text: 'First entry goes on', list: 0 },
    { kind: 'item', text: 'Second entry', list: 0 },
    { kind: 'numbered-item', text: 'An inner step', list: 1 },
    { kind: 'item', text: 'Third entry', list: 0 },
    { kind: 'numbered-item', text: 'A step', list: 2 },
    { kind: 'cell', text: 'Head' },
    { kind: 'cell', text: 'Second' },
    { kind: 'cell', text: 'a \\| b' },
    { kind: 'item', text: 'A list of its own Quoted.', list: 3 },
  ]);
});

test('an empty body has none', () => {
  expect(splitBlocks('\n\n')).toEqual([]);
});
