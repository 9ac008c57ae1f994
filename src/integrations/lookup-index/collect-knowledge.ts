import { ANSWER_PAGES } from '../../domain/content/answer-refs.ts';
import type { Content } from '../../domain/content/content.ts';
import { nameOfIssue } from '../../domain/content/name-of-issue.ts';
import type { LookupKnowledge, LookupSubject } from '../../domain/lookup/build/knowledge.ts';

/**
 * What the lookup is built from, out of the content.
 *
 * @throws Error where the content lacks the vocabulary or what the taps say
 */
export function collectKnowledge(content: Content): LookupKnowledge {
  const { vocabulary, narrowing, asides, alarms } = content;
  if (vocabulary === undefined || narrowing === undefined) {
    const missing = vocabulary === undefined ? 'vocabulary' : 'narrowing';
    throw new Error(`src/content/${missing}.yaml is missing. → Put it back; git keeps it.`);
  }
  return {
    subjects: collectSubjects(content),
    phrases: content.phrases.map(({ data }) => data),
    signatures: content.signatures.map(({ data }) => ({
      id: data.id,
      product: data.product,
      patterns: data.patterns,
      issues: data.issues,
      means: data.means,
      recognised: data.recognised,
      stops: data.stops,
    })),
    vocabulary: vocabulary.data,
    narrowing: narrowing.data,
    alarms: alarms?.data ?? { by_heart: [], links: [], stop: [], go_on: [] },
    asides: asides?.data ?? { about: [], asides: [] },
  };
}

function collectSubjects({ issues, questions, pages }: Content): LookupSubject[] {
  return [
    ...issues.map(({ data }) => ({
      ref: `issue:${data.id}`,
      title: nameOfIssue(data.title),
      texts: [data.title, data.summary, ...data.aliases, ...data.symptoms],
      background: data.causes,
      stopFirst: data.stop_first,
    })),
    ...questions.map(({ data }) => ({
      ref: `faq:${data.slug}`,
      title: data.title,
      texts: data.aliases,
      background: [data.answer],
    })),
    ...Object.entries(ANSWER_PAGES).flatMap(([name, address]) => {
      const page = pages.find((each) => `/${each.name}/` === address)?.data;
      if (page === undefined) return [];
      const { title, description, aliases } = page;
      return [{ ref: `page:${name}`, title, texts: [description, ...aliases] }];
    }),
  ];
}
