/** The surnames of most people, one character each, and the compound ones. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文温施洪季鲁柳翁俞章鲍葛韶岳齐尤柯倪庄裴聂焦管卓祝项缪凌';
const COMPOUND = '欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|令狐|夏侯';

/** What begins like a name and is none. */
const NOT_NAMES =
  /^(?:高[龄危血中原级校效等层]|白血|金额|时间|严重|任何|常[见住年]|管理|方[案法面式]|程[度序]|万元|文[件化]|向[其有]|于[是其]|康复|江[苏西]|马上|成[年人立]|安全|全[部区市]|温[州室]|施[工行]|项目|易[地于]|石油|田间|黄[色河]|史料|段落|林[业地]|龙头|钟点|钱款|季[节度]|武装|章程|许[可多]|应[当急]|唐[代山]|宋代|汤药|余[额人]|何[时种]|毛[利病]|丁[类级]|柳州|洪[水涝]|雷[电击]|范围|单[位元]|顾[客问]|关[于系]|苏[州木]|贺[州信]|莫[名]|祝[贺愿]|齐[全抓])/;

const SURNAME = `(?:${COMPOUND}|[${SURNAMES}])`;

/** A given name: one or two characters, none of them standing for one left out. */
const GIVEN = '[\\p{Script=Han}]{1,2}';

/** A surname with a given name, as a pattern without groups. */
export const NAME = `${SURNAME}(?![某×XＸ*])${GIVEN}`;

const NAME_FIRST = new RegExp(`^${NAME}`, 'u');

/** Whether characters that have the shape of a name are one, and one not yet masked. */
export function isName(text: string): boolean {
  return !NOT_NAMES.test(text) && !/[某的了和与在是有为等之及或不]/.test(text.slice(1));
}

const BEHIND =
  /^(?:[\s,.、。;:()（）)"”》\t|]|同学|同志|男|女|系|身患|领|患|因|被|于|在|自|是|已|和|与|等|之|现|每|获|由|将|的|说|称|今年|$)/;

/** The name at the start of a text, as long as what follows it allows; `null` where there is none. */
export function nameAt(text: string): string | null {
  const longest = NAME_FIRST.exec(text)?.[0];
  if (longest === undefined) return null;
  for (let length = longest.length; length >= 2; length -= 1) {
    const name = longest.slice(0, length);
    if (isName(name) && BEHIND.test(text.slice(length, length + 2))) return name;
  }
  return null;
}
