import type { Setting } from './settings-page.tsx';

/** A value in words: a choice by its name, a number with its unit, several in their order. */
export function writtenValue(
  { choices, bounds }: Pick<Setting, 'choices' | 'bounds'>,
  value: Setting['value'],
): string {
  const nameOf = (one: string) => choices.find((choice) => choice.value === one)?.zh ?? one;
  if (typeof value === 'number') return `${value} ${bounds?.unit ?? ''}`.trim();
  if (typeof value === 'string') return nameOf(value);
  return value.map(nameOf).join('、') || '没有';
}
