import type { Certificate } from '@yigongkai/contract/disposals';
import { cite } from '@yigongkai/law/provisions/provision';
import { DISPOSAL_GROUNDS } from '@yigongkai/law/requests/disposal';
import { PARTY_KINDS } from '@yigongkai/law/requests/party-kind';

const KINDS = { ...PARTY_KINDS, contact: '联系方式' } as const;

const IN_CHINA = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'medium',
});

/** The certificate as it is printed and put into the file. */
export function certificateText(certificate: Certificate): string {
  const { ground, retentionEndsOn, earlyReason, destroyed, files, ledger } = certificate;
  const { zh, provision } = DISPOSAL_GROUNDS[ground];
  const lines = [
    '个人信息销毁证明',
    `编号：${certificate.number}`,
    `机关：${certificate.organ}`,
    `申请：${certificate.requestNumber ?? '未登记编号'}（${certificate.request}）`,
    `依据：${zh}（${cite(provision)}）`,
    `理由：${certificate.why}`,
    retentionEndsOn && `保管期限：至 ${retentionEndsOn}`,
    earlyReason && `提前销毁的理由：${earlyReason}`,
    `销毁内容：案件密钥 ${certificate.key}，及其加密的 ${destroyed.length} 项个人信息（${counted(destroyed)}）`,
    files > 0 && `案件文件：${files} 份，内容、文件名和哈希值均已删除`,
    `提出：${signed(certificate.proposed)}`,
    `确认：${signed(certificate.confirmed)}`,
    ledger && `销毁时台账：第 ${ledger.seq} 条，哈希值 ${ledger.hash}；台账未作任何改动`,
    '案件密钥销毁后，本平台不再能解密上述个人信息。此前所作的备份，按备份的保存期限另行处理。',
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}

function counted(destroyed: Certificate['destroyed']): string {
  return Object.entries(KINDS)
    .map(([kind, zh]) => ({ zh, count: destroyed.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ zh, count }) => `${zh} ${count} 项`)
    .join('、');
}

function signed({ name, account, at }: Certificate['proposed']): string {
  return `${name}（账号 ${account}），${IN_CHINA.format(new Date(at))}`;
}
