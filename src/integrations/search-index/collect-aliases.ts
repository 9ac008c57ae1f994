import type { Content } from '../../domain/content/content.ts';

/** Other words for each entry, by its ID or by the address of its page. */
export function collectAliases(content: Content): Map<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...content.steps.map(({ data }) => [data.id, data.aliases] as const),
    ...content.questions.map(({ data }) => [data.id, data.aliases] as const),
    ...content.issues.map(({ data }) => [`/fix/${data.id}/`, data.aliases] as const),
    ...content.signatures.map(
      ({ data }) => [data.id, [data.product, ...data.patterns.slice(1)]] as const,
    ),
    ...content.pages.map(
      ({ name, data }) => [name === '' ? '/' : `/${name}/`, data.aliases] as const,
    ),
  ]);
}
