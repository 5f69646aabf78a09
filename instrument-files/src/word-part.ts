import { FileChild, ImportedXmlComponent } from 'docx';

/**
 * A part of an instrument as a content control (ECMA-376-1, 17.5.2): its name is seen while one writes in it, its
 * tag tells programs which part it is. What the law or the case says whole is locked.
 */
export class WordPart extends FileChild {
  constructor(
    {
      tag,
      name,
      isLocked,
    }: { readonly tag: string; readonly name: string; readonly isLocked: boolean },
    children: readonly FileChild[],
  ) {
    super('w:sdt');
    const content = new WordPartContent(children);
    this.root.push(properties(tag, name, isLocked), content);
  }
}

class WordPartContent extends FileChild {
  constructor(children: readonly FileChild[]) {
    super('w:sdtContent');
    this.root.push(...children);
  }
}

function properties(tag: string, name: string, isLocked: boolean): ImportedXmlComponent {
  const of = (element: string, value: string) =>
    new ImportedXmlComponent(`w:${element}`, { 'w:val': value });
  const all = new ImportedXmlComponent('w:sdtPr');
  all.push(of('alias', name));
  all.push(of('tag', tag));
  if (isLocked) all.push(of('lock', 'sdtContentLocked'));
  return all;
}
