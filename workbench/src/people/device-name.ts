/** In the order in which they tell themselves apart: Edge and the others call themselves Chrome and Safari as well. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, '微信'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/360SE|360EE|QIHU/, '360 浏览器'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome 类浏览器'],
  [/Safari/, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/OpenHarmony|HarmonyOS/, '鸿蒙'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/UOS|Kylin|Linux/, 'Linux（含麒麟、统信）'],
];

/** What a browser says that it is (User-Agent), as people know their devices; its own words where it says neither. */
export function deviceName(words: string | null): string {
  if (!words) return '未能识别';
  const named = [SYSTEMS, BROWSERS]
    .map((names) => names.find(([mark]) => mark.test(words))?.[1])
    .filter((name) => name !== undefined);
  return named.length > 0 ? named.join('，') : words;
}
