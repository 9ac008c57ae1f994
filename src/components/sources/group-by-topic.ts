import type { Source } from '../../schemas/source.ts';

/** Facts under one heading. */
export interface Topic {
  topic: string;
  /** The heading's anchor; `topic-` keeps it apart from the anchors of facts. */
  anchor: string;
  facts: Source[];
}

/** Facts by topic; topics by name. */
export function groupByTopic(sources: readonly Source[]): Topic[] {
  const topics = new Map<string, Source[]>();
  for (const source of sources) {
    topics.set(source.topic, [...(topics.get(source.topic) ?? []), source]);
  }
  const byName = [...topics].sort(([a], [b]) => a.localeCompare(b));
  return byName.map(([topic, facts]) => ({
    topic,
    anchor: `topic-${topic.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    facts,
  }));
}
