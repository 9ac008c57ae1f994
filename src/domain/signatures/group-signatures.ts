import type { Origin, OriginSignature } from './origins.ts';

/** Signatures that point to one issue first. */
export interface IssueGroup {
  issue: string;
  signatures: OriginSignature[];
}

const inOrder = new Intl.Collator('en', { numeric: true }).compare;

/** Signatures as one looks them up: by the pattern shown, numbers by size, so that 99 comes before 1020. */
export function orderSignatures(signatures: readonly OriginSignature[]): OriginSignature[] {
  return [...signatures].sort(
    (a, b) => inOrder(a.patterns[0] ?? '', b.patterns[0] ?? '') || inOrder(a.id, b.id),
  );
}

/** Signatures by their likeliest issue, in the order of the issues; issues without any are left out. */
export function groupByIssue(
  signatures: readonly OriginSignature[],
  issues: readonly string[],
): IssueGroup[] {
  const groups = Map.groupBy(signatures, ({ issues: [likeliest] }) => likeliest);
  return issues.flatMap((issue) => {
    const inGroup = groups.get(issue);
    return inGroup === undefined ? [] : [{ issue, signatures: orderSignatures(inGroup) }];
  });
}

/** The recognized signatures that point to an issue, first or second, by origin in the order given. */
export function listMessages(
  issue: string,
  signatures: readonly OriginSignature[],
  origins: readonly Origin[],
): { origin: Origin; signatures: OriginSignature[] }[] {
  const pointing = signatures.filter((s) => s.recognised && s.issues.includes(issue));
  const groups = Map.groupBy(pointing, ({ origin }) => origin);
  return origins.flatMap((origin) => {
    const inGroup = groups.get(origin.id);
    return inGroup === undefined ? [] : [{ origin, signatures: orderSignatures(inGroup) }];
  });
}
