import type { Source } from '../../schemas/source.ts';

/** Facts under one heading, in the order of the file. */
export interface Topic {
  topic: string;
  /** The heading's anchor; `topic-` keeps it apart from the anchors of facts. */
  anchor: string;
  facts: Source[];
}

/** Facts by topic; topics in the order in which they first appear. */
export function groupByTopic(sources: readonly Source[]): Topic[] {
  const topics = new Map<string, Source[]>();
  for (const source of sources) {
    topics.set(source.topic, [...(topics.get(source.topic) ?? []), source]);
  }
  return [...topics].map(([topic, facts]) => ({
    topic,
    anchor: `topic-${topic.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    facts,
  }));
}
