import type { Escalation } from '../../domain/incident/escalate.ts';
import type { Instruction } from '../../domain/incident/instruction.ts';
import { timeOfDay } from '../../domain/incident/timestamps.ts';
import { joinBase } from '../../domain/site/join-base.ts';
import { anchorOfKey } from './anchor-of-key.ts';
import { copyTemplate, findPart, write } from './find-part.ts';
import type { IncidentSession, Moment } from './incident-session.ts';

/** Where the reader is brought to in each notice. */
const HEADINGS = {
  escalation: '[data-current] [data-title]',
  stop: '[data-stop] [data-title]',
  elsewhere: '[data-elsewhere] [data-go]',
};

/** What {@link openGuidance} answers. */
export type Guidance = ReturnType<typeof openGuidance>;

/** What must be done now: the stop at signs of compromise, escalations, and where a line leads that is not on the list. */
export function openGuidance(root: HTMLElement, session: IncidentSession) {
  const guidance = findPart(root, '[data-guidance]');
  const elsewhere = findPart(guidance, '[data-elsewhere]');
  const takeIssue = findPart<HTMLButtonElement>(elsewhere, '[data-do="take-issue"]');
  takeIssue.addEventListener('click', () => {
    session.add({ kind: 'answered', answers: { see: takeIssue.value } });
    root.dispatchEvent(new Event('moved-on'));
  });
  const link = (href: string) => joinBase(root.dataset.base ?? '/', href);
  let shown = '';
  return {
    show: ({ escalations, instruction }: Moment) => {
      showStop(findPart(guidance, '[data-stop]'), instruction, session, link);
      showElsewhere(elsewhere, takeIssue, instruction, link);
      const current = instruction.kind === 'escalation' ? instruction.escalation : undefined;
      const keys = escalations.map((one) => one.key + one.because + (one === current)).join();
      if (keys === shown) return;
      shown = keys;
      const notices = escalations.map((one) => renderEscalation(guidance, one, one === current));
      findPart(guidance, '[data-escalations]').replaceChildren(...notices);
    },
    /** Moves the reader to what has to be done now, or to what leads on from a line. */
    focus: (what: keyof typeof HEADINGS) => {
      const heading = findPart(guidance, HEADINGS[what]);
      heading.focus();
      heading.scrollIntoView({ block: 'center' });
    },
  };
}

function showStop(
  stop: HTMLElement,
  next: Instruction,
  { knowledge }: IncidentSession,
  link: (href: string) => string,
) {
  stop.hidden = next.kind !== 'stop';
  if (next.kind !== 'stop') return;
  const { line, at, page } = next;
  write(
    findPart(stop, '[data-words]'),
    `A sign of compromise was seen at ${line.id} (${timeOfDay(at)}). Seen by mistake? Undo ${line.id}.`,
  );
  const href = knowledge.places[page]?.href ?? `/${page}/`;
  findPart(stop, '[data-go]').setAttribute('href', link(href));
}

function showElsewhere(
  notice: HTMLElement,
  takeIssue: HTMLButtonElement,
  next: Instruction,
  link: (href: string) => string,
) {
  notice.hidden = next.kind !== 'elsewhere';
  if (next.kind !== 'elsewhere') return;
  const { from, to, after } = next;
  const { label = '', title = '', href = '/' } = to.place ?? {};
  const place = [label, title].filter(Boolean).join(' ');
  write(
    findPart(notice, '[data-words]'),
    `${from.id} did not work. ${to.says ?? ''} Go to ${place}`,
  );
  const go = findPart(notice, '[data-go]');
  go.setAttribute('href', link(href));
  write(go, `Read ${label || title}`);
  takeIssue.hidden = to.issue === undefined;
  takeIssue.value = to.issue ?? '';
  write(takeIssue, `Fit the list to ${place}`);
  const on = findPart(notice, '[data-on]');
  on.hidden = after === undefined;
  if (after === undefined) return;
  on.setAttribute('href', `#${anchorOfKey(after.key)}`);
  write(on, `Go on with ${after.id}`);
}

function renderEscalation(
  guidance: HTMLElement,
  escalation: Escalation,
  isCurrent: boolean,
): DocumentFragment {
  const notice = copyTemplate(guidance, '[data-escalation-notice]');
  const say = (selector: string, text: string) => write(findPart(notice, selector), text);
  const { issue, rule, because, doNow, at } = escalation;
  const box = findPart(notice, '[data-escalate]');
  box.dataset.escalate = escalation.key;
  box.toggleAttribute('data-current', isCurrent);
  say('[data-title]', `${isCurrent ? 'Escalate now' : 'Escalated'} (${timeOfDay(at)})`);
  say('[data-because]', because);
  say('[data-issue]', issue.number);
  say('[data-rule]', rule.sentence);
  say('[data-do-now]', doNow);
  return notice;
}
