import type { Content } from '../../domain/content/content.ts';
import { formAddress } from '../../domain/content/sop-entries.ts';

/** Other words for each entry, by its ID or by the address of its page. */
export function collectAliases(content: Content): Map<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...content.steps.map(({ data }) => [data.id, data.aliases] as const),
    ...content.questions.map(({ data }) => [data.id, data.aliases] as const),
    ...content.issues.map(({ data }) => [`/fix/${data.id}/`, data.aliases] as const),
    ...content.signatures.map(
      ({ data }) => [data.id, [data.product, ...data.patterns.slice(1)]] as const,
    ),
    ...(content.sop?.phases ?? []).map(({ data }) => [data.id, data.aliases] as const),
    ...[...(content.sop?.routes ?? []), ...(content.sop?.scripts ?? [])].map(
      ({ data }) => [data.number, data.aliases] as const,
    ),
    ...(content.sop?.forms ?? []).map(({ data }) => [formAddress(data.id), data.aliases] as const),
    ...content.pages.map(
      ({ name, data }) => [name === '' ? '/' : `/${name}/`, data.aliases] as const,
    ),
  ]);
}
