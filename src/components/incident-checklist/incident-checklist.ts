import { QUESTION_IDS } from '../../domain/incident/answers.ts';
import { readFragment } from '../../domain/incident/fragment.ts';
import { issueIds } from '../../domain/incident/knowledge.ts';
import { openClockSettings } from './clock-settings.ts';
import { openClock } from './clock-view.ts';
import { openExports } from './exports.ts';
import { type Guidance, openGuidance } from './guidance-view.ts';
import { IncidentSession, type Moment } from './incident-session.ts';
import { IncidentStore } from './incident-store.ts';
import { openKeeping } from './keeping.ts';
import { openLeftOut } from './left-out-view.ts';
import { type LineList, openLineList } from './line-list.ts';
import { readLocalTime } from './local-time.ts';
import { openLog } from './log-view.ts';
import { openPacket } from './packet-view.ts';
import { openPersonalData } from './personal-data.ts';
import { openQuestions } from './question-view.ts';
import { readKnowledge } from './read-knowledge.ts';
import { openRecordSheet } from './record-sheet.ts';

/** How often the clock is read, and how often an open page counts as used. In ms. */
const EVERY = { clock: 15_000, use: 300_000 };

/** Five questions in; a checklist, a support packet and a record out. Nothing that is typed leaves the page. */
class IncidentChecklist extends HTMLElement {
  connectedCallback() {
    const knowledge = readKnowledge(this);
    const session = new IncidentSession(knowledge, this.dataset.digest ?? '');
    const store = new IncidentStore(issueIds(knowledge));
    const lines = openLineList(this, session);
    const guidance = openGuidance(this, session);
    const questions = openQuestions(this, session);
    const personalData = openPersonalData(this, session);
    const sheet = openRecordSheet(this, session);
    const keeping = openKeeping(this, session, store);
    openExports(this, session, { ask: personalData.ask, print: sheet.print });
    const views = [
      questions,
      guidance,
      lines,
      openLeftOut(this),
      openPacket(this, session),
      openLog(this, session),
      personalData,
      openClock(this, session),
      openClockSettings(this, session),
    ];
    session.watch((moment) => {
      for (const view of views) view.show(moment);
      keeping.save();
    });

    keeping.resume(store.open(readLocalTime()));
    const takeAddress = () => session.offer(readFragment(location.hash, issueIds(knowledge)));
    takeAddress();
    session.refresh();
    if (QUESTION_IDS.some((id) => session.moment.state.answers[id] !== 'unknown')) questions.fold();

    this.addEventListener('moved-on', () => this.#goOn(session.moment, guidance, lines));
    window.addEventListener('hashchange', takeAddress);
    for (const event of ['visibilitychange', 'focus']) {
      window.addEventListener(event, () => session.refresh());
    }
    window.setInterval(() => session.refresh(), EVERY.clock);
    window.setInterval(() => keeping.touch(), EVERY.use);
  }

  /** Brings the reader to what has to be done now. */
  #goOn({ instruction }: Moment, guidance: Guidance, lines: LineList) {
    if (instruction.kind === 'item') lines.focus(instruction.item.key);
    else if (instruction.kind !== 'done') guidance.focus(instruction.kind);
  }
}

customElements.define('incident-checklist', IncidentChecklist);
