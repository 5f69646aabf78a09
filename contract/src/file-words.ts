type FileType = {
  readonly zh: string;
  /** How names of such files end; the first one is the usual. */
  readonly endings: readonly [string, ...string[]];
  readonly mime: string;
};

/** What files are taken in, by their content. */
export const FILE_TYPES = {
  pdf: { zh: 'PDF', endings: ['pdf'], mime: 'application/pdf' },
  docx: {
    zh: 'Word 文档',
    endings: ['docx'],
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    zh: 'Excel 表格',
    endings: ['xlsx'],
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  pptx: {
    zh: '演示文稿',
    endings: ['pptx'],
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  ofd: { zh: 'OFD 版式文件', endings: ['ofd'], mime: 'application/ofd' },
  doc: { zh: '旧版 Word 或 WPS 文字', endings: ['doc', 'wps'], mime: 'application/msword' },
  xls: { zh: '旧版 Excel 或 WPS 表格', endings: ['xls', 'et'], mime: 'application/vnd.ms-excel' },
  ppt: {
    zh: '旧版演示文稿',
    endings: ['ppt', 'dps'],
    mime: 'application/vnd.ms-powerpoint',
  },
  text: { zh: '纯文本', endings: ['txt', 'csv', 'md'], mime: 'text/plain' },
  html: { zh: '网页', endings: ['html', 'htm'], mime: 'text/html' },
  png: { zh: 'PNG 图片', endings: ['png'], mime: 'image/png' },
  jpeg: { zh: 'JPEG 图片', endings: ['jpg', 'jpeg'], mime: 'image/jpeg' },
  gif: { zh: 'GIF 图片', endings: ['gif'], mime: 'image/gif' },
  bmp: { zh: 'BMP 图片', endings: ['bmp'], mime: 'image/bmp' },
  tiff: { zh: 'TIFF 图片', endings: ['tif', 'tiff'], mime: 'image/tiff' },
  webp: { zh: 'WebP 图片', endings: ['webp'], mime: 'image/webp' },
  zip: { zh: 'ZIP 压缩包', endings: ['zip'], mime: 'application/zip' },
} as const satisfies Record<string, FileType>;

export type FileTypeWord = keyof typeof FILE_TYPES;

/** Where a file stands. From accepted it comes to refused only when a later scan finds something. */
export const FILE_STATES = {
  quarantined: '隔离中，待检查',
  checking: '检查中',
  accepted: '已收下',
  refused: '未收下，内容已删除',
  disposed: '已随案件的个人信息销毁',
} as const satisfies Record<string, string>;

export type FileState = keyof typeof FILE_STATES;

/** Whether a scanner for viruses has seen a file. */
export const SCAN_STATES = {
  'not-scanned': '未查毒',
  clean: '已查毒，未发现病毒',
  infected: '发现病毒',
} as const satisfies Record<string, string>;

export type ScanState = keyof typeof SCAN_STATES;

/** Whether the text was looked through for marks of secrecy. Only `read` says that all of it was. */
export const SCREENING_STATES = {
  waiting: '未作密级标志筛查',
  read: '已筛查文字，未见密级标志',
  partly: '只筛查了部分内容，请人工查看',
  unreadable: '读不出文字，无法筛查密级标志，请人工查看',
  marked: '发现密级标志',
} as const satisfies Record<string, string>;

export type ScreeningState = keyof typeof SCREENING_STATES;

type FindingRule = {
  readonly zh: string;
  /** What it means and what to do. */
  readonly says: string;
  /** Whether the file is refused for it and its content removed. */
  readonly refuses: boolean;
};

const RESEND = '原文件没有保存。';

/** What the check of a file may find. Never anything of its content. */
export const FILE_FINDINGS = {
  empty: {
    zh: '空文件',
    says: `文件是空的。${RESEND}请确认选对了文件。`,
    refuses: true,
  },
  'type-refused': {
    zh: '类型不收',
    says: `不收这种类型的文件。${RESEND}请另存为 PDF、OFD、Word、Excel、纯文本或图片后再上传。`,
    refuses: true,
  },
  'type-conflict': {
    zh: '类型与名称不符',
    says: `文件的实际内容与名称后缀不一致。${RESEND}请用生成它的程序另存一份再上传，不要只改后缀。`,
    refuses: true,
  },
  'two-types': {
    zh: '兼作两种文件',
    says: `文件里另藏着一个压缩包。${RESEND}请用生成它的程序另存一份再上传。`,
    refuses: true,
  },
  damaged: {
    zh: '已损坏',
    says: `文件已损坏，打不开。${RESEND}请检查原文件后再上传。`,
    refuses: true,
  },
  encrypted: {
    zh: '已加密',
    says: `文件加了密码，无法检查。${RESEND}请去掉密码后再上传。`,
    refuses: true,
  },
  macros: {
    zh: '含有宏',
    says: `文件里有宏（程序）。${RESEND}请另存为不含宏的 .docx、.xlsx 或 PDF 后再上传。`,
    refuses: true,
  },
  'archive-bomb': {
    zh: '压缩炸弹',
    says: `压缩的内容解开后大得异常，或者里面的文件太多。${RESEND}请直接上传需要的文件。`,
    refuses: true,
  },
  'too-deep': {
    zh: '压缩层数太多',
    says: `压缩包里套着多层压缩包。${RESEND}请解开后再上传。`,
    refuses: true,
  },
  'secrecy-mark': {
    zh: '密级标志',
    says: '文件带有国家秘密的密级标志，没有收下，内容和文件名已经删除。涉密不上网：请立即停止上传，不要用邮件、即时通信等方式再传，并报告本机关保密工作机构；存有该文件的联网电脑和存储介质按保密规定处理。确非国家秘密、只是文字相同的，请改正后再上传。',
    refuses: true,
  },
  infected: {
    zh: '病毒',
    says: '查毒程序在文件里发现了病毒，内容已经删除。请先在自己的电脑上查杀，再上传干净的文件。',
    refuses: true,
  },
  'internal-mark': {
    zh: '内部标志',
    says: '文件带有“内部资料”“工作秘密”一类的标志。公开前请送保密审查。',
    refuses: false,
  },
  unreadable: {
    zh: '读不出文字',
    says: '读不出文字（例如扫描件、图片、旧版 Office 文件），无法筛查密级标志。请人工查看。',
    refuses: false,
  },
  'partly-read': {
    zh: '部分没有文字',
    says: '部分页面或部分内容读不出文字，那些部分没有筛查密级标志。请人工查看。',
    refuses: false,
  },
  'check-stopped': {
    zh: '检查没有完成',
    says: '检查没有完成（超过时间或内存的限度，或者检查程序被终止）。文件仍在隔离中：请再检查一次；仍不成功的，请拆成小文件上传。',
    refuses: false,
  },
} as const satisfies Record<string, FindingRule>;

export type FileFindingWord = keyof typeof FILE_FINDINGS;

/** What a file belongs to, and which permission lets the staff see files of this sort. */
export const FILE_SUBJECTS = {
  request: { zh: '申请的材料', permission: 'file.read' },
  'request-identity': { zh: '申请人的身份证明', permission: 'identity' },
  draft: { zh: '草稿的附件', permission: 'file.read' },
} as const satisfies Record<string, { zh: string; permission: 'file.read' | 'identity' }>;

export type FileSubjectWord = keyof typeof FILE_SUBJECTS;
