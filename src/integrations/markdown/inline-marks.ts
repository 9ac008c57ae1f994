import { defineHastPlugin } from 'satteri';
import { buildDirectory, type Directory } from '../../domain/content/directory.ts';
import { parseInline } from '../../domain/content/inline-text.ts';
import { type InlineRun, resolveInline } from '../../domain/content/resolve-inline.ts';
import { readContent } from '../content-check/read-content.ts';

/** Replaces the marks in Markdown text (`B3`, `[[source …]]`) by links and numbers. */
export function inlineMarks() {
  let directory: Directory | undefined;
  return defineHastPlugin({
    name: 'inline-marks',
    text(node, context) {
      if (parseInline(node.value).every(({ kind }) => kind === 'text')) return;
      const parent = context.parent(node);
      const inLink =
        parent?.type === 'element' && (parent.tagName === 'a' || parent.tagName === 'code');
      if (inLink) return;
      directory ??= buildDirectory(readContent(process.cwd()).content);
      context.replaceNode(node, resolveInline(node.value, directory).map(toNode));
    },
  });
}

function toNode(run: InlineRun) {
  const text = { type: 'text' as const, value: run.text };
  if (run.class === undefined) return text;
  return {
    type: 'element' as const,
    tagName: run.href === undefined ? 'span' : 'a',
    properties: {
      className: [run.class],
      href: run.href,
      title: run.title,
      dataPractice: run.practice,
    },
    children: [text],
  };
}
