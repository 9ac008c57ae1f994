import type { PlanItem } from '../../domain/incident/plan.ts';
import type { Mark } from '../../domain/incident/replay.ts';
import { timeOfDay, zoneOf } from '../../domain/incident/timestamps.ts';
import { anchorOfKey } from './anchor-of-key.ts';
import { copyTemplate, findPart, write } from './find-part.ts';
import type { IncidentSession } from './incident-session.ts';

/** How a line stands at one moment. */
export interface LineState {
  mark: Mark | undefined;
  isNext: boolean;
  /** True where a sign of compromise has stopped the list. */
  isStopped: boolean;
}

/** One line of the list on the page. */
export interface LineView {
  line: HTMLElement;
  show: (item: PlanItem, state: LineState) => void;
  focus: () => void;
}

/** What is said of a line that has a mark, and the sign in its box. */
const MARKS: Record<Mark['kind'], { says: string; sign: string }> = {
  ticked: { says: 'Done', sign: '✓' },
  'did-not-work': { says: 'Did not work', sign: '✗' },
  'not-applicable': { says: 'Not applicable', sign: '–' },
};

/** Gives a line its controls when it is first shown, and lets them log what is done. */
export function openLine(line: HTMLElement, root: HTMLElement, session: IncidentSession): LineView {
  const key = line.dataset.step ?? '';
  const usualPlace =
    line.querySelector<HTMLAnchorElement>('[data-go-to]')?.getAttribute('href') ?? '';
  let mark: Mark | undefined;
  let shown = '';
  const part = <Part extends HTMLElement>(selector: string) => findPart<Part>(line, selector);
  const words = () => part<HTMLTextAreaElement>('[data-words]');

  const equip = () => {
    const controls = copyTemplate(root, '[data-line-controls]');
    findPart(line, '[data-box-place]').replaceChildren(findPart(controls, '[data-tick]'));
    findPart(line, 'div').append(controls);
    part('[data-tick]').setAttribute(
      'aria-label',
      `Done: ${key.replace('/back', '')} ${part('[data-act]').textContent}`,
    );
    part('[data-tick]').addEventListener('click', () =>
      mark === undefined ? session.add({ kind: 'ticked', item: key }) : undo(),
    );
    part('[data-undo]').addEventListener('click', undo);
    part('[data-failed]').addEventListener('click', () => {
      const note = words().value.trim();
      session.add({ kind: 'did-not-work', item: key, ...(note && { note }) });
      root.dispatchEvent(new Event('moved-on'));
    });
    part('[data-skip]').addEventListener('click', () => {
      if (skip(line, key, session)) root.dispatchEvent(new Event('moved-on'));
    });
  };
  const undo = () => {
    if (mark === undefined) return;
    // First, since hiding the button that has the focus would lay out the page once more.
    part('[data-tick]').focus();
    session.add({ kind: 'undone', event: mark.event });
  };

  return {
    line,
    show: (item, state) => {
      const { isNext, isStopped } = state;
      const asked = JSON.stringify([state.mark, isNext, isStopped, item.why, item.ifNot?.item]);
      if (asked === shown) return;
      shown = asked;
      if (line.querySelector('[data-tick]') === null) equip();
      mark = state.mark;
      const { says, sign } = mark ? MARKS[mark.kind] : { says: '', sign: '' };
      line.toggleAttribute('data-next', isNext);
      if (mark === undefined) delete line.dataset.state;
      else line.dataset.state = mark.kind;
      write(part('[data-tick]'), sign);
      part('[data-tick]').setAttribute('aria-pressed', String(mark?.kind === 'ticked'));
      part<HTMLButtonElement>('[data-tick]').disabled = isStopped && mark === undefined;
      write(part('[data-mark]'), mark ? tellMark(says, mark) : '');
      write(part('[data-failed]'), item.stops ? 'A sign is there: stop' : 'Did not work');
      write(part('[data-why]'), `Why this is here: ${item.why}`);
      const goTo = line.querySelector('[data-go-to]');
      goTo?.setAttribute(
        'href',
        item.ifNot?.item ? `#${anchorOfKey(item.ifNot.item)}` : usualPlace,
      );
    },
    focus: () => {
      part('[data-act]').focus();
      line.scrollIntoView({ block: 'center' });
    },
  };
}

/** Logs that a line does not apply; false where no reason is given, and the reader is asked for it. */
function skip(line: HTMLElement, key: string, session: IncidentSession): boolean {
  const words = findPart<HTMLTextAreaElement>(line, '[data-words]');
  const reason = words.value.trim();
  write(
    findPart(line, '[data-missing]'),
    reason ? '' : 'Write in a few words why it does not apply.',
  );
  if (reason === '') words.focus();
  else session.add({ kind: 'not-applicable', item: key, reason });
  return reason !== '';
}

function tellMark(says: string, { at, by, words }: Mark): string {
  const who = by ? `, ${by}` : '';
  return `${says} ${timeOfDay(at)} ${zoneOf(at)}${who}${words ? `: ${words}` : ''}`;
}
