/** Whether a file waits for a named person, or he is only told. */
export const GATE_LEVELS = { stop: '须处理', tell: '提示' } as const satisfies Record<
  string,
  string
>;

export type GateLevel = keyof typeof GATE_LEVELS;

type TraceRule = { readonly zh: string; readonly level: GateLevel; readonly todo: string };

/** What a file may carry besides the text that one sees, with what to do about it. */
export const TRACES = {
  unreadable: {
    zh: '无法核对',
    level: 'stop',
    todo: '不能逐字核对这份文件：请另存为 PDF、Word（.docx）或者 Excel（.xlsx）后重新上传',
  },
  comment: {
    zh: '批注',
    level: 'stop',
    todo: '请在“审阅”中删除全部批注后重新上传',
  },
  'tracked-change': {
    zh: '修订痕迹',
    level: 'stop',
    todo: '请在“审阅”中接受或者拒绝全部修订后重新上传：删去的文字还在文件里',
  },
  'hidden-text': {
    zh: '隐藏文字',
    level: 'stop',
    todo: '请显示并删除隐藏文字后重新上传',
  },
  'pale-text': {
    zh: '白色文字',
    level: 'tell',
    todo: '白底上看不见的文字可以被复制出来：请核实是否应当提供',
  },
  metadata: {
    zh: '作者等文件属性',
    level: 'stop',
    todo: '请在“文件—检查文档”中删除文档属性和个人信息后重新上传',
  },
  embedded: {
    zh: '嵌入的文件或者对象',
    level: 'stop',
    todo: '嵌入的文件没有核对：请删除，或者作为单独的附件上传',
  },
  script: {
    zh: '宏或者脚本',
    level: 'stop',
    todo: '请另存为不含宏和脚本的文件后重新上传',
  },
  'external-link': {
    zh: '指向外部文件的链接',
    level: 'stop',
    todo: '请断开链接，把内容转为数值或者文字后重新上传',
  },
  'cropped-image': {
    zh: '裁剪过的图片',
    level: 'stop',
    todo: '裁掉的部分还在文件里：请压缩图片并勾选“删除图片的剪裁区域”后重新上传',
  },
  image: {
    zh: '图片',
    level: 'tell',
    todo: '图片里的文字没有核对：请人工看一遍',
  },
  'image-location': {
    zh: '照片的拍摄地点',
    level: 'stop',
    todo: '照片里有经纬度：请删除照片的位置信息后重新上传',
  },
  'custom-data': {
    zh: '附带的数据',
    level: 'tell',
    todo: '文件里附有页面上看不见的数据，已经核对其中的文字：请核实是否应当提供',
  },
  'hidden-sheet': {
    zh: '隐藏的工作表',
    level: 'stop',
    todo: '请取消隐藏，删除不提供的工作表后重新上传',
  },
  'hidden-row': {
    zh: '隐藏的行',
    level: 'stop',
    todo: '请取消隐藏或者清除筛选，删除不提供的行后重新上传',
  },
  'hidden-column': {
    zh: '隐藏的列',
    level: 'stop',
    todo: '请取消隐藏，删除不提供的列后重新上传',
  },
  'hidden-cell': {
    zh: '不显示的单元格',
    level: 'stop',
    todo: '单元格的格式使内容不显示：请改为常规格式，删除不提供的内容后重新上传',
  },
  'defined-name': {
    zh: '定义的名称',
    level: 'tell',
    todo: '请核实名称所指的内容是否应当提供',
  },
  'pivot-cache': {
    zh: '数据透视表的缓存',
    level: 'stop',
    todo: '透视表里存有全部原始数据：请把它粘贴为数值后重新上传',
  },
  'covered-text': {
    zh: '涂黑、遮盖下的文字',
    level: 'stop',
    todo: '遮盖下的文字可以被复制出来：请在原文件中删除这些文字，再导出 PDF',
  },
  'unapplied-redaction': {
    zh: '没有生效的密文标记',
    level: 'stop',
    todo: '请在 PDF 软件中“应用密文”，再另存后重新上传',
  },
  annotation: {
    zh: 'PDF 注释',
    level: 'stop',
    todo: '请删除全部注释后重新上传',
  },
  'hidden-layer': {
    zh: '隐藏的图层',
    level: 'stop',
    todo: '请删除隐藏的图层后重新导出 PDF',
  },
  'invisible-text': {
    zh: '看不见的文字',
    level: 'tell',
    todo: '多为扫描件的识别文字，已经核对：请核实与图像是否一致，遮盖处是否还有识别出的文字',
  },
  'outside-page': {
    zh: '页面以外的文字',
    level: 'stop',
    todo: '请从原文件重新导出 PDF：裁掉的文字还在文件里',
  },
  'form-field': {
    zh: '表单域',
    level: 'stop',
    todo: '请把表单打印为 PDF（拼合）后重新上传',
  },
  'earlier-version': {
    zh: '文件里的旧版本',
    level: 'stop',
    todo: '修改前的内容还在文件里：请“另存为”或者重新导出 PDF 后上传',
  },
  signed: {
    zh: '电子签名或者签章',
    level: 'tell',
    todo: '签章使文件分次保存，签章之前的版本还在文件里：请确认签章前已经核对',
  },
} as const satisfies Record<string, TraceRule>;

export type TraceId = keyof typeof TRACES;

/** Where in a file something stands, as the office finds it again. */
export type Place =
  | { readonly kind: 'file' }
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'paragraph'; readonly part: string; readonly paragraph: number };

/** Something that was seen, with the words that it holds; empty where it has none. */
export type Trace = { readonly id: TraceId; readonly place: Place; readonly words: string };

/** A line of the text of a file, hidden parts included. */
export type TextLine = { readonly text: string; readonly place: Place };

/** Everything that was read from the bytes of a file. */
export type ReadFile = { readonly lines: readonly TextLine[]; readonly traces: readonly Trace[] };

export const WHOLE_FILE: Place = { kind: 'file' };

/** 第3页, 工作表“名单”B7, 正文第5段; empty of a file as a whole. */
export function placeInChinese(place: Place): string {
  switch (place.kind) {
    case 'file':
      return '';
    case 'page':
      return `第${place.page}页`;
    case 'cell':
      return `工作表“${place.sheet}”${place.cell}`;
    case 'sheet':
      return `工作表“${place.sheet}”`;
    case 'paragraph':
      return `${place.part}第${place.paragraph}段`;
  }
}
