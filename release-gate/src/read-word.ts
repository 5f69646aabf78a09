import { commonTraces, type OfficeParts, officeParts, unseenLines } from './office-parts.ts';
import { isOn, StoryReading } from './story-reading.ts';
import type { ReadFile, Trace } from './trace.ts';

/** Parts with text, in the words of the office. */
const STORIES: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\d*\.xml$/u, '正文'],
  [/^word\/header\d*\.xml$/u, '页眉'],
  [/^word\/footer\d*\.xml$/u, '页脚'],
  [/^word\/footnotes\.xml$/u, '脚注'],
  [/^word\/endnotes\.xml$/u, '尾注'],
  [/^word\/comments\.xml$/u, '批注'],
  [/^word\/glossary\/document\.xml$/u, '文档部件'],
  [/^word\/charts\/chart[^/]*\.xml$/u, '图表'],
  [/^word\/diagrams\/data[^/]*\.xml$/u, '图示'],
];

/** Parts whose presence alone is a trace. */
const COMMENTS = /^word\/(?:comments(?:Extended|Ids|Extensible)?|people)\.xml$/u;

/** @throws ReadFailure when the file is damaged. */
export function readWord(bytes: Uint8Array): ReadFile {
  const parts = officeParts(bytes);
  const hidden = hiddenStyles(parts);
  const stories = parts.names.flatMap((name) => {
    const part = STORIES.find(([pattern]) => pattern.test(name))?.[1];
    return part ? [new StoryReading({ parts, name, part, hidden }).read()] : [];
  });
  return {
    lines: [
      ...stories.flatMap(({ lines }) => lines),
      ...unseenLines(parts, /^customXml\/item\d+\.xml$/u),
    ],
    traces: [
      ...commonTraces(parts),
      ...stories.flatMap(({ traces }) => traces),
      ...authorsOfComments(parts),
    ],
  };
}

/** Who commented stands beside the comments too. */
function authorsOfComments(parts: OfficeParts): Trace[] {
  const persons = parts.names.filter((name) => COMMENTS.test(name) && name.endsWith('people.xml'));
  const traces: Trace[] = [];
  for (const name of persons)
    parts.tell(name, {
      open: (element, { author }) => {
        if (element === 'person' && author)
          traces.push({ id: 'metadata', place: { kind: 'file' }, words: `批注人：${author}` });
      },
    });
  return traces;
}

/** Styles whose text does not show. */
function hiddenStyles(parts: OfficeParts): ReadonlySet<string> {
  const hidden = new Set<string>();
  let style = '';
  parts.tell('word/styles.xml', {
    open: (element, attributes) => {
      if (element === 'style') style = attributes.styleId ?? '';
      if (element === 'vanish' && isOn(attributes)) hidden.add(style);
    },
  });
  return hidden;
}
