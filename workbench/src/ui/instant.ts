const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant as the clock in China shows it: `2026-11-22 09:05`. @param iso as the server sends it. */
export function instant(iso: string): string {
  return FORMAT.format(new Date(iso));
}
