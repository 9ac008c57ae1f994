/**
 * Lays the page out as paper has it, looks, and puts everything back before anything is drawn.
 * @returns what `look` answers.
 */
export function layOutForPrint<Answer>(look: () => Answer): Answer {
  const media = [...document.styleSheets].flatMap((sheet) => [
    sheet.media,
    ...listMedia(sheet.cssRules),
  ]);
  const before = media.map(({ mediaText }) => mediaText);
  for (const one of media) {
    if (/\bprint\b/.test(one.mediaText)) one.mediaText = 'all';
    else if (/\bscreen\b/.test(one.mediaText)) one.mediaText = 'not all';
  }
  try {
    return look();
  } finally {
    for (const [index, one] of media.entries()) one.mediaText = before[index] ?? '';
  }
}

/** The conditions of all `@media` rules, also of those inside a layer. */
function listMedia(rules: CSSRuleList): MediaList[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule.media] : []),
    ...(rule instanceof CSSGroupingRule ? listMedia(rule.cssRules) : []),
  ]);
}
