import { wordFace } from '@yigongkai/official-paper/docx-faces';
import {
  PAGE_NUMBER_STYLE,
  TWO_CHARACTERS,
  WORD_LINE,
  WORD_PITCH,
} from '@yigongkai/official-paper/word-page';
import { AlignmentType, type IStylesOptions, LineRuleType, TabStopType } from 'docx';

const face = (name: Parameters<typeof wordFace>[0]) => wordFace(name, 'official');
const FLUSH = { firstLine: 0 } as const;

/** The middle of a date of nine or ten characters that ends four characters from the right: there the seal is put. */
const DATE_MIDDLE = 8844 - 2 * TWO_CHARACTERS - 900;
const ENDING = {
  alignment: AlignmentType.LEFT,
  indent: FLUSH,
  tabStops: [{ type: TabStopType.CENTER, position: DATE_MIDDLE }],
};

/** 标题 2 号小标宋, 正文 3 号仿宋, 一级标题黑体 (GB/T 9704-2012, 5.2.2). */
export const INSTRUMENT_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: face('body'),
        size: 32,
        characterSpacing: WORD_PITCH,
        language: { value: 'zh-CN', eastAsia: 'zh-CN' },
      },
      paragraph: {
        spacing: WORD_LINE,
        indent: { firstLine: TWO_CHARACTERS },
        alignment: AlignmentType.BOTH,
      },
    },
    title: {
      run: { font: face('title'), size: 44 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: FLUSH,
        keepNext: true,
        spacing: { line: 700, lineRule: LineRuleType.EXACT, after: 290 },
      },
    },
    heading1: {
      run: { font: face('heading'), size: 32 },
      paragraph: { spacing: WORD_LINE, keepNext: true },
    },
  },
  characterStyles: [
    { id: 'LegalText', name: '法定文字', quickFormat: true },
    { id: 'OfficeText', name: '填写文字', quickFormat: true },
  ],
  paragraphStyles: [
    {
      id: 'Number',
      name: '发文字号',
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: FLUSH,
        keepNext: true,
        spacing: { ...WORD_LINE, after: 579 },
      },
    },
    {
      id: 'Addressee',
      name: '主送机关',
      paragraph: { indent: FLUSH, alignment: AlignmentType.LEFT, keepNext: true },
    },
    {
      id: 'Slip',
      name: '回执文字',
      paragraph: {
        alignment: AlignmentType.LEFT,
        keepLines: true,
        keepNext: true,
        spacing: { line: 810, lineRule: LineRuleType.EXACT },
      },
    },
    {
      id: 'Signature',
      name: '署名',
      paragraph: { ...ENDING, spacing: { ...WORD_LINE, before: 868 } },
    },
    { id: 'Date', name: '成文日期', paragraph: ENDING },
    { id: 'Seal', name: '盖章处', run: { size: 24 }, paragraph: ENDING },
    {
      id: 'SignHere',
      name: '签名处',
      paragraph: {
        alignment: AlignmentType.RIGHT,
        indent: { ...FLUSH, right: 5 * TWO_CHARACTERS },
        spacing: { ...WORD_LINE, before: 579 },
      },
    },
    {
      id: 'Note',
      name: '附注',
      paragraph: { alignment: AlignmentType.LEFT, spacing: { ...WORD_LINE, before: 290 } },
    },
    {
      id: 'FormLabel',
      name: '表格标签',
      paragraph: { indent: FLUSH, alignment: AlignmentType.CENTER },
    },
    { id: 'FormText', name: '表格文字', paragraph: { indent: FLUSH } },
    PAGE_NUMBER_STYLE,
  ],
};
