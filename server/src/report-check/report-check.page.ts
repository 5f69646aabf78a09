import { openApiPath } from '@yigongkai/contract/open-api';
import { CHECK_RESULTS, reportCheckPath } from '@yigongkai/contract/report-check';
import { type Html, html } from '../http/html.ts';
import { type DeskSettings, megabytesText } from './desk-settings.ts';

/** What the form offers without script: the page's script asks for its own. */
const CHOICES = ['page', 'docx', 'xlsx'] as const;

/** The form on which anyone has reports checked; below it, with script, each file's progress and result. */
export function reportCheckPage(settings: DeskSettings): Html {
  return html`<h1>检查一份年报</h1>
<p class="lead">拿一份或多份政府信息公开工作年度报告来，逐格核对表格里的数字，也核对正文与表格；同一机关相邻两年的一起交来，还核对跨年的数字。</p>
<p class="kept"><strong>文件不保存。</strong>文件只在读取时放在服务器的内存里，读完即弃；不必登录，不记录文件名和内容；您的网络地址只为限制数量在内存里留十分钟。涉密文件请勿上传。</p>
${reportCheckForm(settings)}
<section id="checking" class="checking" aria-labelledby="checking-title" hidden>
<h2 id="checking-title">文件<span id="files-count"></span></h2>
<p id="checking-status" role="status"></p>
<p class="acts"><button type="button" id="stop">停止</button><button type="button" id="save-docx" hidden>下载核对意见（Word）</button><button type="button" id="save-xlsx" hidden>下载数字和发现（Excel）</button><button type="button" id="clear" hidden>清空</button></p>
<ol id="files-list" class="files"></ol>
</section>
<div id="result"></div>
<h2>怎样核对</h2>
<ul>
<li>读取网页（.html）、PDF（要有文字层）、Word（.docx）和纯文本，按内容辨认，不看扩展名。2019 年和 2021 年两种格式都能读。</li>
<li>看不准的格不猜，写“无法确认”；空白不当作 0。不能判断的规则另外列出，不算通过。</li>
<li>结果由程序得出，只说明数字和文字之间是否一致，不是对机关工作的评价；有疑义时以原文为准。</li>
<li>程序也可以调用：见<a href="${openApiPath}">接口说明（OpenAPI）</a>。文件很多时，可以在自己的电脑上运行本软件的命令 <code>yigongkai report matrix</code>。</li>
</ul>`;
}

/** @param title of the form, where it follows a result. */
export function reportCheckForm({
  bytesPerFile,
  bytesPerRequest,
  filesPerRequest,
}: DeskSettings): Html {
  return html`<form id="check-form" class="form check-form" method="post" action="${reportCheckPath}" enctype="multipart/form-data" data-bytes-per-file="${bytesPerFile}" data-bytes-per-request="${bytesPerRequest}" data-files-per-request="${filesPerRequest}">
<div class="field drop" id="drop">
<label for="files">年报文件</label>
<p id="files-hint" class="hint">网页、PDF、Word（.docx）或纯文本；每份不超过 ${megabytesText(bytesPerFile)}，一次最多 ${filesPerRequest} 份、合计 ${megabytesText(bytesPerRequest)}。<span class="with-script" hidden>选好或拖到这里后马上开始。</span></p>
<input type="file" id="files" name="file" multiple required aria-describedby="files-hint">
<p class="with-script" hidden><button type="button" id="choose-folder">选择整个文件夹</button><input type="file" id="folder" webkitdirectory hidden tabindex="-1" aria-label="文件夹"></p>
</div>
<div class="without-script">
<fieldset class="field"><legend>结果</legend>${CHOICES.map(
    (as, at) =>
      html`<p><label><input type="radio" name="as" value="${as}"${at === 0 && html` checked`}> ${CHECK_RESULTS[as]}</label></p>`,
  )}</fieldset>
<button>检查</button>
</div>
</form>`;
}
