import { getEntry } from 'astro:content';
import { gatherKnowledge } from './domain/incident/gather-knowledge.ts';
import type { Knowledge } from './domain/incident/knowledge.ts';
import { loadDirectory, loadKnowledge } from './knowledge.ts';

/** What the incident checklist is made from, read from the collections: the one JSON its page carries. */
export async function loadIncidentKnowledge(): Promise<Knowledge> {
  const [{ issues, steps, points, practice }, directory, questions, failures, packet] =
    await Promise.all([
      loadKnowledge(),
      loadDirectory(),
      getEntry('incidentQuestions', 'questions'),
      getEntry('failures', 'failures'),
      getEntry('packet', 'packet'),
    ]);
  if (!questions || !failures || !packet) throw new Error('src/content/checklist is incomplete.');
  return gatherKnowledge(
    {
      issues: issues.map(({ data }) => data),
      steps: steps.map(({ data }) => data),
      points: points.map(({ data }) => data),
      questions: questions.data.list,
      failures: failures.data.list,
      packet: packet.data,
      practice,
    },
    directory,
  );
}
