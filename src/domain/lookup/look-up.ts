import { choosePassage } from './choose-passage.ts';
import { describeSignature, type RecognisedSignature } from './describe-signature.ts';
import { type Alarm, findAlarm } from './find-alarm.ts';
import { findSignatures, tokensBeside } from './find-signatures.ts';
import { effectsOf, type LookupIndex, type Narrowing, NONE } from './lookup-index.ts';
import { openIndex } from './open-index.ts';
import { quoteEvidence } from './quote-evidence.ts';
import { readTerms } from './read-terms.ts';
import { readTokens } from './read-tokens.ts';
import { asChances } from './score-classes.ts';
import { spanOf } from './token.ts';
import { wordless } from './weigh-passage.ts';
import { chooseDeciding, weighSignatures, yieldToKnown } from './weigh-signatures.ts';

/** What the lookup makes of a text. */
export interface LookupResult {
  /** Every ref, the likeliest first; refs that nothing speaks for stand last, in order of the alphabet. */
  ranked: RankedRef[];
  /** Codes and messages known by heart, in the order in which they stand in the text. */
  recognised: RecognisedSignature[];
  /** Misspelt words and what they were read as, by their place in the text. */
  corrections: { from: number; until: number; readAs: string }[];
  verdict: Verdict;
  /** Where the text tells of somebody else at the account: the reader is to stop first. Never with off-topic. */
  alarm?: Alarm;
}

/** `match`: show the first; `doubt`: the first two are close; `off-topic`: nothing is a confident match. */
export type Verdict = 'match' | 'doubt' | 'off-topic';

/** One thing that can be shown, and what speaks for it. */
export interface RankedRef {
  ref: string;
  /** Log-odds before they are made chances; higher is likelier. */
  score: number;
  /** Its chance among all refs and `none`, 0 to 1. */
  confidence: number;
  /** Stretches of the text that speak for it, for the first refs only: `locked out`. */
  quoted: string[];
}

/** Refs after these come without the words that speak for them: nobody is shown so many. */
const MOST_QUOTED = 5;
/** How far `none` must be ahead before an alarm counts for nothing, as with a stolen credit card: a certain one, and another. */
const OFF_TOPIC_ALARMED = { certain: 9, other: 6 };

/** Ranks everything the site has for what somebody typed or pasted. Work grows with the text's length. */
export function lookUp(index: LookupIndex, text: string, narrowing: Narrowing = {}): LookupResult {
  const { model, signatures } = openIndex(index);
  const tokens = readTokens(text);
  const found = findSignatures(signatures, tokens);
  const matches = found.filter(({ meaning }) => meaning.refs.length > 0);
  const told = matches.filter(({ meaning }) => meaning.recognised);
  // The words of a code were weighed with everything that shares them; the code knows better what it stands for.
  const terms = readTerms(model, tokensBeside(tokens, told));
  const alone = matches.length > 0 && tokensBeside(tokens, matches).length === 0;
  const { units, features, scores } = alone
    ? wordless(index.refs.length)
    : choosePassage(model, index, terms, text, told.length > 0);
  const words = scores.slice();
  const deciding = chooseDeciding(told, tokens);
  for (const [ref, weight] of weighSignatures(matches, new Set(alone ? matches : deciding))) {
    scores[ref] = (scores[ref] ?? 0) + weight;
  }
  const known = new Set(deciding.flatMap(({ meaning }) => meaning.refs));
  narrow(scores, index, narrowing, known);
  yieldToKnown(scores, words, index, known);

  const recognised = matches.map((match) => describeSignature(index, match, tokens, text));
  const chances = asChances(scores);
  const ranked = index.refs
    .map((ref, number) => ({
      ref,
      number,
      score: scores[number] ?? 0,
      confidence: chances[number] ?? 0,
    }))
    .filter(({ ref }) => ref !== NONE)
    .sort((a, b) => b.score - a.score || (a.ref < b.ref ? -1 : 1))
    .map(({ ref, number, score, confidence }, place) => ({
      ref,
      score,
      confidence,
      quoted: place < MOST_QUOTED ? quoteEvidence(model, features, units, terms, number, text) : [],
    }));
  const byHeart = found
    .filter(({ meaning }) => meaning.stops)
    .map(({ from, until }) => text.slice(...spanOf(tokens, from, until)));
  const alarm =
    byHeart.length > 0
      ? { quoted: byHeart, certain: true }
      : findAlarm(model, index.alarm, terms, text);
  const certain = byHeart.length > 0 || recognised.some((code) => code.recognised);
  const limit = alarm ? OFF_TOPIC_ALARMED[alarm.certain ? 'certain' : 'other'] : index.offTopic;
  const verdict = judge(index, ranked, scores, units.length + matches.length, certain, limit);
  return {
    ranked,
    recognised,
    corrections: terms.flatMap(({ from, until, readAs }) =>
      readAs === undefined ? [] : [{ from, until, readAs }],
    ),
    ...(alarm !== undefined && verdict !== 'off-topic' && { alarm }),
    verdict,
  };
}

/** Where codes are known by heart, a tap chooses among what they point to, and never against it. */
function narrow(
  scores: Float64Array,
  { narrowing }: LookupIndex,
  answers: Narrowing,
  told: ReadonlySet<number>,
): void {
  for (const effect of effectsOf(answers, narrowing)) {
    for (const [number, weight] of effect.entries()) {
      if (told.size === 0 || told.has(number)) scores[number] = (scores[number] ?? 0) + weight;
    }
  }
}

/** A recognised code and an alarm known by heart are never off-topic; a text that says nothing always is. */
function judge(
  index: LookupIndex,
  [first, second]: readonly RankedRef[],
  scores: Float64Array,
  said: number,
  certain: boolean,
  offTopic: number,
): Verdict {
  const none = scores[index.refs.indexOf(NONE)] ?? -Infinity;
  const isOff = said === 0 || (first !== undefined && none - first.score > offTopic);
  if (first === undefined || (isOff && !certain)) return 'off-topic';
  return second !== undefined && first.score - second.score < index.doubt ? 'doubt' : 'match';
}
