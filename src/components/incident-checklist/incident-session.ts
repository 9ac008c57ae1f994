import { type Answers, NO_ANSWERS } from '../../domain/incident/answers.ts';
import { type ClockSettings, usualClock } from '../../domain/incident/clock.ts';
import { type Escalation, escalate } from '../../domain/incident/escalate.ts';
import { chooseInstruction, type Instruction } from '../../domain/incident/instruction.ts';
import type { Knowledge } from '../../domain/incident/knowledge.ts';
import { appendEvent, type Happening, type IncidentEvent } from '../../domain/incident/log.ts';
import { findNextStep } from '../../domain/incident/next-step.ts';
import type { PacketFieldId } from '../../domain/incident/packet-fields.ts';
import type { Plan } from '../../domain/incident/plan.ts';
import { planChecklist } from '../../domain/incident/plan-checklist.ts';
import { type IncidentState, NOTHING_YET, replay } from '../../domain/incident/replay.ts';
import type { StoredIncident } from '../../domain/incident/stored-incident.ts';
import { beginIncident } from './begin-incident.ts';
import { readLocalTime } from './local-time.ts';

/** What every view shows. It is made anew after each happening and never changed. */
export interface Moment {
  now: string;
  /** Undefined until something happens. */
  incident: StoredIncident | undefined;
  state: IncidentState;
  plan: Plan;
  escalations: Escalation[];
  /** The one thing to do now. */
  instruction: Instruction;
}

/**
 * One incident while its page is open. Everything that happens goes through `add` and ends in the log; views
 * are told afterwards.
 */
export class IncidentSession {
  initials = '';
  readonly knowledge: Knowledge;
  readonly digest: string;
  #incident: StoredIncident | undefined;
  /** Answers of the address, which begin no incident by themselves. */
  #offered: Partial<Answers> = {};
  #moment: Moment;
  #onChange: (moment: Moment) => void = () => {};
  /** Called before each change, so that what another tab has done comes first. */
  prepare: () => void = () => {};

  constructor(knowledge: Knowledge, digest: string) {
    this.knowledge = knowledge;
    this.digest = digest;
    this.#moment = this.#look();
  }

  get moment(): Moment {
    return this.#moment;
  }

  /** Calls back after each change. */
  watch(onChange: (moment: Moment) => void) {
    this.#onChange = onChange;
  }

  /** Takes the answers of an address: they shape the list, and are logged with the first thing that is done. */
  offer(answers: Partial<Answers>) {
    const { answers: known } = this.#moment.state;
    const fresh = Object.entries(answers).filter(([key, value]) => known[key as never] !== value);
    if (fresh.length === 0) return;
    if (this.#incident !== undefined) {
      this.add({ kind: 'answered', answers: Object.fromEntries(fresh) });
      return;
    }
    this.#offered = { ...this.#offered, ...answers };
    this.refresh();
  }

  /** Logs what happened, at this moment. */
  add(happening: Happening) {
    this.prepare();
    const incident = this.#incident ?? this.#begin();
    this.#take(append(incident, happening, this.initials));
  }

  /** Keeps what was typed into a field of the packet. */
  type(field: PacketFieldId, text: string) {
    this.prepare();
    const incident = this.#incident ?? this.#begin();
    this.#take({ ...incident, packet: { ...incident.packet, [field]: text } });
  }

  /** Sets the clock. */
  set(settings: Partial<ClockSettings> & { maintenanceEnd?: string | null }) {
    this.prepare();
    const incident = this.#incident ?? this.#begin();
    const { maintenanceEnd = incident.maintenanceEnd, ...clock } = settings;
    this.#take({ ...incident, maintenanceEnd, clock: { ...incident.clock, ...clock } });
  }

  /** Takes over an incident as it was stored, or none. */
  open(incident: StoredIncident | undefined) {
    this.#incident = incident;
    if (incident === undefined) this.#offered = {};
    this.refresh();
  }

  /** Looks at the clock again: time alone can bring an escalation. */
  refresh() {
    this.#moment = this.#look();
    this.#logEscalations();
    this.#onChange(this.#moment);
  }

  #take(incident: StoredIncident) {
    this.#incident = { ...incident, lastUsed: readLocalTime() };
    this.refresh();
  }

  #look(): Moment {
    const now = readLocalTime();
    const incident = this.#incident;
    const state = incident
      ? replay(incident.log)
      : { ...NOTHING_YET, answers: { ...NO_ANSWERS, ...this.#offered } };
    const plan = planChecklist(state.answers, this.knowledge);
    const { maintenanceEnd = null, clock = usualClock(this.knowledge.practice.clock) } =
      incident ?? {};
    const { escalateMinutes } = clock;
    const escalations = escalate(plan, state, this.knowledge, {
      now,
      maintenanceEnd,
      escalateMinutes,
    });
    const next = findNextStep(plan, state, this.knowledge);
    const instruction = chooseInstruction(next, escalations, state);
    return { now, incident, state, plan, escalations, instruction };
  }

  /** Each rule is logged when it is first shown. */
  #logEscalations() {
    const { incident, state, escalations } = this.#moment;
    const fresh = escalations.filter(({ key }) => !state.escalated.has(key));
    if (incident === undefined || fresh.length === 0) return;
    this.#incident = fresh.reduce(
      (known, { key, rule }) =>
        append(known, { kind: 'escalated', rule: key, sentence: rule.sentence }),
      incident,
    );
    this.#moment = this.#look();
  }

  #begin(): StoredIncident {
    const { digest, knowledge } = this;
    const clock = usualClock(knowledge.practice.clock);
    return beginIncident(readLocalTime(), { digest, clock, answers: this.#offered });
  }
}

function append(incident: StoredIncident, happening: Happening, by?: string): StoredIncident {
  const log: IncidentEvent[] = appendEvent(incident.log, happening, readLocalTime(), by);
  return { ...incident, log };
}
