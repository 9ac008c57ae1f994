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
  const goTo = line.querySelector<HTMLAnchorElement>('[data-go-to]');
  const usualPlace = goTo?.getAttribute('href') ?? '';
  const act = findPart(line, '[data-act]');
  let item: PlanItem | undefined;
  let mark: Mark | undefined;
  let shown = '';
  let controls: Controls | undefined;

  const undo = () => {
    if (mark === undefined) return;
    // First, since hiding the button that has the focus would lay out the page once more.
    controls?.tick.focus();
    session.add({ kind: 'undone', event: mark.event });
  };
  const equip = (): Controls => {
    const made = addControls(line, root);
    made.tick.setAttribute('aria-label', `Done: ${key.replace('/back', '')} ${act.textContent}`);
    made.tick.addEventListener('click', () =>
      mark === undefined ? session.add({ kind: 'ticked', item: key }) : undo(),
    );
    made.undone.addEventListener('click', undo);
    made.failed.addEventListener('click', () => {
      const note = made.words.value.trim();
      session.add({ kind: 'did-not-work', item: key, ...(note && { note }) });
      root.dispatchEvent(new Event('moved-on'));
    });
    made.skipped.addEventListener('click', () => {
      if (skip(made, key, session)) root.dispatchEvent(new Event('moved-on'));
    });
    made.more.addEventListener('toggle', () => write(made.why, `Why this is here: ${item?.why}`));
    return made;
  };

  return {
    line,
    show: (planned, state) => {
      const { isNext, isStopped } = state;
      item = planned;
      const { event, kind, at } = state.mark ?? {};
      const asked = [event, kind, at, isNext, isStopped, item.ifNot?.item].join();
      if (asked === shown) return;
      shown = asked;
      controls ??= equip();
      mark = state.mark;
      const { says, sign } = mark ? MARKS[mark.kind] : { says: '', sign: '' };
      line.toggleAttribute('data-next', isNext);
      if (mark === undefined) delete line.dataset.state;
      else line.dataset.state = mark.kind;
      write(controls.tick, sign);
      controls.tick.setAttribute('aria-pressed', String(mark?.kind === 'ticked'));
      controls.tick.disabled = isStopped && mark === undefined;
      write(controls.mark, mark ? tellMark(says, mark) : '');
      write(controls.failed, item.stops ? 'A sign is there: stop' : 'Did not work');
      goTo?.setAttribute(
        'href',
        item.ifNot?.item ? `#${anchorOfKey(item.ifNot.item)}` : usualPlace,
      );
    },
    focus: () => {
      act.focus();
      line.scrollIntoView({ block: 'center' });
    },
  };
}

type Controls = ReturnType<typeof addControls>;

/** Sets the controls into a line. */
function addControls(line: HTMLElement, root: HTMLElement) {
  const controls = copyTemplate(root, '[data-line-controls]');
  findPart(line, '[data-box-place]').replaceChildren(findPart(controls, '[data-tick]'));
  findPart(line, 'div').append(controls);
  return {
    tick: findPart<HTMLButtonElement>(line, '[data-tick]'),
    mark: findPart(line, '[data-mark]'),
    failed: findPart(line, '[data-failed]'),
    undone: findPart(line, '[data-undo]'),
    more: findPart(line, 'details'),
    why: findPart(line, '[data-why]'),
    words: findPart<HTMLTextAreaElement>(line, '[data-words]'),
    missing: findPart(line, '[data-missing]'),
    skipped: findPart(line, '[data-skip]'),
  };
}

/** Logs that a line does not apply; false where no reason is given, and the reader is asked for it. */
function skip({ words, missing }: Controls, key: string, session: IncidentSession): boolean {
  const reason = words.value.trim();
  write(missing, reason ? '' : 'Write in a few words why it does not apply.');
  if (reason === '') words.focus();
  else session.add({ kind: 'not-applicable', item: key, reason });
  return reason !== '';
}

function tellMark(says: string, { at, by, words }: Mark): string {
  const who = by ? `, ${by}` : '';
  return `${says} ${timeOfDay(at)} ${zoneOf(at)}${who}${words ? `: ${words}` : ''}`;
}
