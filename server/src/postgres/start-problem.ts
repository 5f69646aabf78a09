import { OperatorProblem } from '../operator-problem.ts';

type Cause = {
  readonly log: RegExp;
  readonly says: string;
  /** Waiting may help: another server is about to end or to be reaped. */
  readonly mayPass?: true;
};

/** What PostgreSQL writes when it does not start, and what that means to whoever runs it. The first match counts. */
const CAUSES: readonly Cause[] = [
  {
    log: /shared memory.*(No space left|Cannot allocate)/,
    says: '共享内存不足。容器请加大 /dev/shm（如 --shm-size=256m），或释放内存后重试。',
  },
  {
    log: /no space left on device|disk quota exceeded/i,
    says: '磁盘已满（或超出配额）。请清出空间后重试；已提交的数据不会丢失。',
  },
  {
    log: /lock file "[^"]*postmaster\.pid" already exists|pre-existing shared memory block/,
    says: '另一个数据库进程正占用这个数据文件夹（或刚被强行结束、尚未退净）。请稍候重试；一直如此时，请先结束占用它的进程。',
    mayPass: true,
  },
  {
    log: /lock file "[^"]*\.s\.PGSQL[^"]*" already exists|could not (bind|create) (Unix|any Unix)/,
    says: '数据库的套接字已被另一个进程占用。请先结束占用它的进程，或换一个数据文件夹。',
    mayPass: true,
  },
  {
    log: /incompatible with (server|operating system)|was initialized by PostgreSQL version/,
    says: '数据与随装的 PostgreSQL 版本不合。请用原版本执行 npm run backup，再在新文件夹里执行 npm run restore。',
  },
  {
    log: /permission denied|wrong ownership|invalid permissions|group or world access/i,
    says: '数据文件夹的属主或权限不对。请恢复为建立它的用户所有，权限为 0700。',
  },
  {
    log: /read-only file system/i,
    says: '数据文件夹所在的磁盘是只读的。请改为可写，或用 YIGONGKAI_DATA 指定别处。',
  },
  {
    log: /could not map anonymous shared memory|Cannot allocate memory|out of memory/,
    says: '内存不足。请释放内存后重试。',
  },
  {
    log: /error while loading shared libraries|cannot execute|Exec format error/,
    says: '随装的 PostgreSQL 在本机运行不起来（缺少系统库或平台不符）。请设 DATABASE_URL 使用已有的 PostgreSQL（15 或更高版本）。',
  },
  {
    log: /could not locate a valid checkpoint record|invalid checkpoint|invalid page|could not read file|checksum/,
    says: '数据文件已损坏。请保留原文件夹勿动，另设空文件夹并用 npm run restore 恢复最近的备份。',
  },
];

/** @param log what the server wrote during this start. @param holder the process that holds the data folder. */
export function startProblem(log: string, where: string, holder?: number): OperatorProblem {
  const cause = causeOf(log);
  const who = cause?.mayPass && holder ? `占用者的进程号（PID）是 ${holder}。` : '';
  const excerpt = log.trim().split('\n').slice(-5).join('\n');
  return new OperatorProblem(
    `数据库启动失败（${where}）：${cause?.says ?? '原因见下面的日志。'}${who}\n日志末尾：\n${excerpt}`,
  );
}

/** What a fault of the disk under our own hands means; any other fault stays what it is. */
export function diskProblem(fault: unknown, where: string): unknown {
  const { code = '', message } = fault as NodeJS.ErrnoException;
  const isOfDisk = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS'].includes(code);
  return isOfDisk ? startProblem(message, where) : fault;
}

export function mayPass(log: string): boolean {
  return causeOf(log)?.mayPass ?? false;
}

function causeOf(log: string): Cause | undefined {
  return CAUSES.find((cause) => cause.log.test(log));
}
