/**
 * What the law leaves open, or what we know from no copy of it: a default with its source, for an
 * office to change, and never a hard refusal.
 */
export type Setting<T> = {
  readonly value: T;
  readonly source: string;
  /** What it decides, for the page where it is changed. */
  readonly says: string;
};

/** What an office may put in a setting's place: a number within bounds, one of several, all of them in an order, any of them, or a text. */
export type Answer =
  | {
      readonly kind: 'number';
      readonly unit: string;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: 'choice' | 'order' | 'several';
      /** Each with what a person reads. */
      readonly choices: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'text';
      /** What is wrong with a text, in Chinese; `null` where nothing is. */
      readonly faultOf: (text: string) => string | null;
    };

/** A setting that says what may be chosen. */
export type OpenSetting<T> = Setting<T> & Answer;
