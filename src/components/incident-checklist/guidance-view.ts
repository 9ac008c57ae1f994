import type { Escalation } from '../../domain/incident/escalate.ts';
import { findNextStep, type NextStep } from '../../domain/incident/next-step.ts';
import { timeOfDay } from '../../domain/incident/timestamps.ts';
import { joinBase } from '../../domain/site/join-base.ts';
import { anchorOfKey } from './anchor-of-key.ts';
import { copyTemplate, findPart, write } from './find-part.ts';
import type { IncidentSession, Moment } from './incident-session.ts';

/** Where the reader is brought to in each notice. */
const HEADINGS = {
  escalation: '[data-escalate]:last-child [data-title]',
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
  takeIssue.addEventListener('click', () =>
    session.add({ kind: 'answered', answers: { see: takeIssue.value } }),
  );
  const link = (href: string) => joinBase(root.dataset.base ?? '/', href);
  let shown = '';
  return {
    show: ({ plan, state, escalations }: Moment) => {
      const next = findNextStep(plan, state, session.knowledge);
      showStop(findPart(guidance, '[data-stop]'), next, session, link);
      showElsewhere(elsewhere, takeIssue, next, link);
      const keys = escalations.map(({ key, because }) => key + because).join();
      if (keys === shown) return;
      shown = keys;
      const notices = escalations.map((escalation) => renderEscalation(guidance, escalation));
      findPart(guidance, '[data-escalations]').replaceChildren(...notices);
    },
    /** Moves the reader to the newest notice, to the stop, or to what leads on from a line. */
    focus: (what: keyof typeof HEADINGS) => {
      const heading = findPart(guidance, HEADINGS[what]);
      heading.focus();
      heading.scrollIntoView({ block: 'center' });
    },
  };
}

function showStop(
  stop: HTMLElement,
  next: NextStep,
  { knowledge }: IncidentSession,
  link: (href: string) => string,
) {
  stop.hidden = next.kind !== 'stop';
  if (next.kind !== 'stop') return;
  const { line, at, page } = next;
  write(
    findPart(stop, '[data-words]'),
    `A sign of compromise was seen at ${line.id} (${timeOfDay(at)}). Nothing on this list is done any more. Seen by mistake? Undo ${line.id}.`,
  );
  const href = knowledge.places[page]?.href ?? `/${page}/`;
  findPart(stop, '[data-go]').setAttribute('href', link(href));
}

function showElsewhere(
  notice: HTMLElement,
  takeIssue: HTMLButtonElement,
  next: NextStep,
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

function renderEscalation(guidance: HTMLElement, escalation: Escalation): DocumentFragment {
  const notice = copyTemplate(guidance, '[data-escalation-notice]');
  const say = (selector: string, text: string) => write(findPart(notice, selector), text);
  const { issue, rule, because, doNow, at } = escalation;
  findPart(notice, '[data-escalate]').dataset.escalate = escalation.key;
  say('[data-title]', `Escalate now (${timeOfDay(at)})`);
  say('[data-because]', because);
  say('[data-issue]', issue.number);
  say('[data-rule]', rule.sentence);
  say('[data-do-now]', doNow);
  return notice;
}
