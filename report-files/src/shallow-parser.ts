import { Parser, type ParserOptions } from 'htmlparser2';

/** Far deeper than offices nest: with each element that stands open, the parser takes longer over the next. */
const DEEPEST = 2_000;

/** What is told about each element and each text, in the order of the document. */
type Telling = {
  readonly onopentag: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onclosetag: (name: string, isImplied: boolean) => void;
  readonly ontext: (text: string) => void;
};

/** A parser for which, once elements stand too deep within one another, no further one has anything inside. */
export function shallowParser(telling: Telling, options: ParserOptions): Parser {
  let [depth, isDeepest] = [0, false];

  class ShallowParser extends Parser {
    protected override isVoidElement(name: string): boolean {
      return isDeepest || super.isVoidElement(name);
    }
  }

  return new ShallowParser(
    {
      ...telling,
      onopentag: (name, attributes) => {
        depth += 1;
        isDeepest ||= depth >= DEEPEST;
        telling.onopentag(name, attributes);
      },
      onclosetag: (name, isImplied) => {
        depth -= 1;
        telling.onclosetag(name, isImplied);
      },
    },
    options,
  );
}
