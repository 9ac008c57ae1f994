import { labelOf } from '../../domain/incident/answer-labels.ts';
import { QUESTION_IDS, type QuestionId } from '../../domain/incident/answers.ts';
import { writeFragment } from '../../domain/incident/fragment.ts';
import { findPart, write } from './find-part.ts';
import type { IncidentSession, Moment } from './incident-session.ts';

/** The five questions: taps answer them, and the address carries the answers by their IDs. */
export function openQuestions(root: HTMLElement, session: IncidentSession) {
  const questions = findPart<HTMLDetailsElement>(root, '[data-questions]');
  const answered = findPart(questions, '[data-answered]');
  questions.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    afterPaint(() => {
      session.add({ kind: 'answered', answers: { [name]: value } });
      history.replaceState(history.state, '', `#${writeFragment(session.moment.state.answers)}`);
    });
  });
  for (const button of root.querySelectorAll('[data-to-list]')) {
    button.addEventListener('click', () => {
      questions.open = false;
      const first = findPart(root, '[data-point] h2');
      first.focus();
      first.scrollIntoView();
    });
  }
  let shown: string | undefined;
  return {
    /** Hides the questions behind their answers, so that the list stands on the first screen. */
    fold: () => {
      questions.open = false;
    },
    show: ({ state }: Moment) => {
      const fragment = writeFragment(state.answers);
      if (fragment === shown) return;
      shown = fragment;
      for (const id of QUESTION_IDS) choose(questions, id, state.answers[id]);
      const given = QUESTION_IDS.flatMap(
        (id) => labelOf(id, state.answers[id], session.knowledge) ?? [],
      );
      const open = QUESTION_IDS.length - given.length;
      write(answered, given.length === 0 ? '' : `${given.join(' · ')}${describeOpen(open)}`);
    },
  };
}

/** The tap is seen to be taken at once; the list is put in order right behind it. */
function afterPaint(act: () => void) {
  requestAnimationFrame(() => setTimeout(act));
}

function choose(questions: HTMLElement, id: QuestionId, answer: string) {
  const choice = questions.querySelector<HTMLInputElement>(
    `input[name="${id}"][value="${CSS.escape(answer)}"]`,
  );
  if (choice !== null && !choice.checked) choice.checked = true;
}

function describeOpen(open: number): string {
  return open === 0 ? '' : ` · ${open} not answered: answer to fit the list to you`;
}
