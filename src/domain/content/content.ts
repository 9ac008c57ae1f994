import type { AlarmsFile } from '../../schemas/alarms.ts';
import type { AsidesFile } from '../../schemas/asides.ts';
import type { Failure } from '../../schemas/failure.ts';
import type { IncidentQuestion } from '../../schemas/incident-question.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { NarrowingFile } from '../../schemas/narrowing.ts';
import type { PacketContent } from '../../schemas/packet-field.ts';
import type { Page } from '../../schemas/page.ts';
import type { PausePoint } from '../../schemas/pause-point.ts';
import type { Phrases } from '../../schemas/phrases.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Query } from '../../schemas/query.ts';
import type { Question } from '../../schemas/question.ts';
import type { Signature } from '../../schemas/signature.ts';
import type { SopDocument } from '../../schemas/sop/document.ts';
import type { Form } from '../../schemas/sop/form.ts';
import type { Pathway } from '../../schemas/sop/pathway.ts';
import type { Phase } from '../../schemas/sop/phase.ts';
import type { Planning } from '../../schemas/sop/planning.ts';
import type { QuickCard } from '../../schemas/sop/quick-card.ts';
import type { Roles } from '../../schemas/sop/roles.ts';
import type { Route } from '../../schemas/sop/route.ts';
import type { Script } from '../../schemas/sop/script.ts';
import type { Source } from '../../schemas/source.ts';
import type { Step } from '../../schemas/step.ts';
import type { TellApart } from '../../schemas/tell-apart.ts';
import type { VocabularyFile } from '../../schemas/vocabulary.ts';
import type { Release } from '../sop/compare-release.ts';

/** One file of the content: its front matter and, below it, its text. */
export interface Entry<Data> {
  /** Path from the project's root. */
  file: string;
  data: Data;
  /** The text below the front matter; empty for data files. */
  body: string;
  /** Line of the file on which the text begins, where it is known. */
  bodyLine?: number;
  /** Key of the entry, where its file holds several. */
  key?: string;
}

/** The downtime procedure. */
export interface Sop {
  phases: Entry<Phase>[];
  routes: Entry<Route>[];
  scripts: Entry<Script>[];
  forms: Entry<Form>[];
  quickCard: Entry<QuickCard>;
  roles: Entry<Roles>;
  pathway: Entry<Pathway>;
  planning: Entry<Planning>;
  document: Entry<SopDocument>;
}

/** One entry of a file that is a list of entries. */
export interface Listed<Data> extends Entry<Data> {
  /** Its place in the list, from 0; its keys are found at `[<index>].<key>`. */
  index: number;
}

/** The files of `src/content/checklist`; a site without a checklist has none of them. */
export interface ChecklistFiles {
  points: Entry<PausePoint>[];
  questions: Entry<IncidentQuestion[]> | undefined;
  failures: Entry<Failure[]> | undefined;
  packet: Entry<PacketContent> | undefined;
}

/** Everything authors write, as plain data. */
export interface Content {
  issues: Entry<Issue>[];
  steps: Entry<Step>[];
  questions: Entry<Question>[];
  sources: Entry<Source>[];
  /** Pages of `src/content/docs`; `name` is the path of the page without slashes at its ends. */
  pages: (Entry<Page> & { name: string })[];
  practice: Entry<Practice> | undefined;
  /** The filled example of it. */
  example?: Entry<Practice> | undefined;
  signatures: Listed<Signature>[];
  tellApart: Listed<TellApart>[];
  phrases: Entry<Phrases>[];
  vocabulary: Entry<VocabularyFile> | undefined;
  narrowing: Entry<NarrowingFile> | undefined;
  /** Undefined where the lookup learns no alarm. */
  alarms?: Entry<AlarmsFile> | undefined;
  /** Undefined where nothing is said beside the trouble. */
  asides?: Entry<AsidesFile> | undefined;
  /** The project's own queries, which measure the lookup. */
  queries: Listed<Query>[];
  /** Undefined where the site has no downtime procedure. */
  sop?: Sop | undefined;
  /** What the version in force is made of, as it was recorded. */
  release?: Entry<Release> | undefined;
  checklist: ChecklistFiles;
}
