import { z } from 'zod';

/** What a message says, of its variables: nothing else is ever put into one. */
type Template<Variables> = {
  readonly zh: string;
  /** `reminder`: waits for the end of quiet hours; `urgent` does not. */
  readonly urgency: 'reminder' | 'urgent';
  readonly variables: z.ZodType<Variables>;
  subject(given: Variables): string;
  /** One paragraph each. */
  paragraphs(given: Variables): readonly string[];
};

function template<Variables>(given: Template<Variables>): Template<Variables> {
  return given;
}

const line = z.string().min(1).max(200);
const count = z.int().min(0);
const reminder = z.object({ workdays: count, count });
const moment = z.string().regex(/^\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}$/);

/** Every message that there is. */
export const TEMPLATES = {
  'link-issued': template({
    zh: '一次性链接已生成',
    urgency: 'urgent',
    variables: z.object({ at: moment, by: line }),
    subject: () => '有人为您的账号生成了一次性链接',
    paragraphs: ({ at, by }) => [
      `${at}，${by}为您的账号生成了重设密码用的一次性链接。为安全起见，链接不写在邮件里，请当面或者通过内部渠道向其索取。`,
      '如果您没有提出过，请立即联系本机关的系统管理员和安全管理员。',
    ],
  }),
  'password-changed': template({
    zh: '密码已修改',
    urgency: 'urgent',
    variables: z.object({ at: moment }),
    subject: () => '您的密码已修改',
    paragraphs: ({ at }) => [
      `您的登录密码已于${at}修改，在其他设备上的登录已经退出。`,
      '如果不是您本人修改的，请立即联系本机关的系统管理员停用账号。',
    ],
  }),
  'address-confirmation': template({
    zh: '邮箱地址确认码',
    urgency: 'urgent',
    variables: z.object({ code: z.string().regex(/^\d{8}$/), minutes: z.int().min(1) }),
    subject: () => '邮箱地址确认码',
    paragraphs: ({ code, minutes }) => [
      `确认码：${code}`,
      `有人在易公开平台把本邮箱登记为接收通知的地址。请在 ${minutes} 分钟内到“我的账号”输入确认码。不是您本人操作的，不必理会。`,
    ],
  }),
  'due-digest': template({
    zh: '到期提醒',
    urgency: 'reminder',
    variables: z.object({ on: line, late: count, second: reminder, first: reminder }),
    subject: ({ on, late, second, first }) =>
      `${on}到期提醒（${late + second.count + first.count} 件）`,
    paragraphs: ({ late, second, first }) => [
      '本机关有依申请公开的事项临近或者已经超过期限，请登录平台办理：',
      ...(late > 0 ? [`已超过期限：${late} 件`] : []),
      ...(second.count > 0 ? [`还剩不超过 ${second.workdays} 个工作日：${second.count} 件`] : []),
      ...(first.count > 0
        ? [`还剩 ${second.workdays + 1} 至 ${first.workdays} 个工作日：${first.count} 件`]
        : []),
    ],
  }),
  'job-given-up': template({
    zh: '后台任务已放弃',
    urgency: 'urgent',
    variables: z.object({ job: line, says: z.string().min(1).max(4000) }),
    subject: ({ job }) => `后台任务已放弃：${job}`,
    paragraphs: ({ job, says }) => [
      `“${job}”多次执行没有成功，已经放弃。原因：${says}`,
      '请登录平台，在“后台任务”中查看，处理之后可以重新执行。',
    ],
  }),
} as const;

export type TemplateName = keyof typeof TEMPLATES;

export type VariablesOf<Name extends TemplateName> = z.infer<(typeof TEMPLATES)[Name]['variables']>;

export function isTemplate(word: string): word is TemplateName {
  return Object.hasOwn(TEMPLATES, word);
}
