/** Where a notice can be read: a link where it is an address, else the words. */
export function NoticeSource({
  source,
  title,
}: {
  readonly source: string;
  readonly title: string;
}) {
  if (!/^https?:\/\//.test(source)) return source;
  return (
    <a href={source} target="_blank" rel="noreferrer" aria-label={`原文：${title}（新窗口）`}>
      原文
    </a>
  );
}
