import { ANSWER_PAGES, STOP_PAGE } from '../../domain/content/answer-refs.ts';
import type { Content } from '../../domain/content/content.ts';
import { buildDirectory } from '../../domain/content/directory.ts';
import { anchorOf } from '../../domain/content/ids.ts';
import { ACTOR_NAMES } from '../../domain/content/labels.ts';
import { nameOfIssue } from '../../domain/content/name-of-issue.ts';
import { toPlainText } from '../../domain/content/to-plain-text.ts';
import {
  type AnswerText,
  keyOfAnchor,
  type LookupTexts,
} from '../../domain/lookup/explain/lookup-texts.ts';
import { readTokens } from '../../domain/lookup/read-tokens.ts';
import { anchorOf as anchorOfTokens } from '../../domain/lookup/signature-anchor.ts';
import { originAddress, originOfFile } from '../../domain/signatures/origins.ts';
import { sayWhomNext } from '../../domain/signatures/say-whom-next.ts';
import { joinBase } from '../../domain/site/join-base.ts';

/** The texts that the lookup shows beside what the page has already. */
export function collectTexts(content: Content, base: string): LookupTexts {
  return {
    answers: collectAnswers(content, base),
    stop: collectStop(content, base),
    signatures: content.signatures.map(({ file, data }) => ({
      means: data.means,
      first: data.first_action,
      who: data.who.map((actor) => ACTOR_NAMES[actor]).join(' or '),
      next: sayWhomNext(data.who),
      href: joinBase(base, `${originAddress(originOfFile(file))}#${data.id}`),
    })),
    patterns: Object.fromEntries(
      content.signatures.flatMap(({ data }, place) =>
        data.patterns.map((pattern) => [keyOfAnchor(anchorOfTokens(readTokens(pattern))), place]),
      ),
    ),
  };
}

function collectStop({ pages }: Content, base: string): AnswerText | undefined {
  const page = pages.find(({ name }) => `/${name}/` === STOP_PAGE)?.data;
  return page && { name: page.title, href: joinBase(base, STOP_PAGE), says: page.description };
}

function collectAnswers(content: Content, base: string): Record<string, AnswerText> {
  const directory = buildDirectory(content);
  const answer = (name: string, address: string, says: string): AnswerText => ({
    name,
    href: joinBase(base, address),
    says: toPlainText(says, directory),
  });
  const pages = Object.entries(ANSWER_PAGES).flatMap(([name, address]) => {
    const page = content.pages.find((each) => `/${each.name}/` === address)?.data;
    if (page === undefined) return [];
    return [
      [`page:${name}`, answer(page.title, address, page.first_action ?? page.description)] as const,
    ];
  });
  return Object.fromEntries([
    ...content.issues.map(
      ({ data: { id, number, title, first_action } }) =>
        [
          `issue:${id}`,
          answer(`${number} ${nameOfIssue(title)}`, `/fix/${id}/`, first_action),
        ] as const,
    ),
    ...content.questions.map(
      ({ data: { id, slug, title, answer: says } }) =>
        [`faq:${slug}`, answer(`${id} ${title}`, `/faq/#${anchorOf(id)}`, says)] as const,
    ),
    ...pages,
  ]);
}
