import type { Knowledge } from '../../domain/incident/knowledge.ts';
import { addTexts, type LineTexts } from '../../domain/incident/line-texts.ts';
import { findPart } from './find-part.ts';

/** What checklists are made from: the rules that the page carries, and the words of its lines. */
export function readKnowledge(root: HTMLElement): Knowledge {
  const rules: Knowledge = JSON.parse(findPart(root, '[data-rules]').textContent);
  return addTexts(rules, (key) => readTexts(findPart(root, `[data-step="${CSS.escape(key)}"]`)));
}

function readTexts(line: HTMLElement): LineTexts {
  const read = (selector: string) => line.querySelector(selector)?.textContent?.trim() ?? '';
  const says = read('[data-says]');
  return { do: read('[data-act]'), expect: read('[data-expect]'), ...(says && { says }) };
}
