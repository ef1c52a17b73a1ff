<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Xidu</source>
            <translation>关于细读</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <source>Read a Chinese article closely, and cite it.</source>
            <translation>细读一篇中文文章，并可据以引用。</translation>
        </message>
        <message>
            <source>Works on this computer only: nothing is sent anywhere.</source>
            <translation>只在本机工作，不向任何地方发送内容。</translation>
        </message>
        <message>
            <source>Free software under the Apache licence 2.0. Conversion by the dictionaries of OpenCC, names by the network of LAC (both Apache 2.0), window by Qt (LGPL 3).</source>
            <translation>自由软件，采用 Apache 许可证 2.0。简繁转换用 OpenCC 词典，人名地名识别用 LAC 网络（均为 Apache 2.0），界面用 Qt（LGPL 3）。</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>许可证…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Article</source>
            <translation>文章(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>笔记(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>显示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>前往(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <source>Open an article from a file</source>
            <translation>从文件打开一篇文章</translation>
        </message>
        <message>
            <source>Paste as new article</source>
            <translation>粘贴为新文章</translation>
        </message>
        <message>
            <source>Open the text on the clipboard as an article</source>
            <translation>把剪贴板上的文字作为文章打开</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>书库</translation>
        </message>
        <message>
            <source>Show the articles you have opened</source>
            <translation>显示打开过的文章</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Save the article or your notes in another format</source>
            <translation>把文章或笔记存成其他格式</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>偏好设置…</translation>
        </message>
        <message>
            <source>Language, type and theme</source>
            <translation>语言、字体和配色</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Close the window; everything is saved already</source>
            <translation>关闭窗口；一切都已保存</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Make the change again</source>
            <translation>重新做这次改动</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the selection as the source has it</source>
            <translation>按原文复制所选文字</translation>
        </message>
        <message>
            <source>Copy as shown</source>
            <translation>按显示复制</translation>
        </message>
        <message>
            <source>Copy the selection in the script shown, proposals in brackets</source>
            <translation>按所显示的字形复制，推补的字加括号</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>连同出处复制</translation>
        </message>
        <message>
            <source>Copy the selection as the source has it, with its citation</source>
            <translation>按原文复制所选文字，并附出处</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Find in the article, in either script and width</source>
            <translation>在文中查找，简繁、全半角通用</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>查找下一处</translation>
        </message>
        <message>
            <source>Go to the next hit</source>
            <translation>到下一处</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>查找上一处</translation>
        </message>
        <message>
            <source>Go to the hit before</source>
            <translation>到上一处</translation>
        </message>
        <message>
            <source>Highlight the selection in this colour</source>
            <translation>用这种颜色标出所选文字</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>添加笔记</translation>
        </message>
        <message>
            <source>Highlight the selection and write a note on it</source>
            <translation>标出所选文字并写一条笔记</translation>
        </message>
        <message>
            <source>Next note</source>
            <translation>下一条笔记</translation>
        </message>
        <message>
            <source>Go to the next note</source>
            <translation>到下一条笔记</translation>
        </message>
        <message>
            <source>Previous note</source>
            <translation>上一条笔记</translation>
        </message>
        <message>
            <source>Go to the note before</source>
            <translation>到上一条笔记</translation>
        </message>
        <message>
            <source>Show the article in this script; the text itself stays as it is</source>
            <translation>用这种字形显示文章，原文不变</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>推补</translation>
        </message>
        <message>
            <source>Show what masked characters probably were, marked as proposals</source>
            <translation>显示遮字可能原是什么字，并标明是推补</translation>
        </message>
        <message>
            <source>Full-width punctuation</source>
            <translation>全角标点</translation>
        </message>
        <message>
            <source>Show half-width punctuation between Chinese characters full-width</source>
            <translation>汉字之间的半角标点显示为全角</translation>
        </message>
        <message>
            <source>Read in these colours</source>
            <translation>用这种配色阅读</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Set the article in larger type</source>
            <translation>正文用大一号的字</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Set the article in smaller type</source>
            <translation>正文用小一号的字</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>标准字号</translation>
        </message>
        <message>
            <source>Set the article in the size it starts with</source>
            <translation>正文恢复原来的字号</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Show or hide the outline</source>
            <translation>显示或隐藏目录</translation>
        </message>
        <message>
            <source>Side panel</source>
            <translation>侧栏</translation>
        </message>
        <message>
            <source>Show or hide details, notes, search and overview</source>
            <translation>显示或隐藏详情、笔记、查找和概览</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Fill the screen with the window</source>
            <translation>让窗口占满屏幕</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>下一处提及</translation>
        </message>
        <message>
            <source>Choose the next name in the article</source>
            <translation>选文中下一个名称</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>上一处提及</translation>
        </message>
        <message>
            <source>Choose the name before in the article</source>
            <translation>选文中上一个名称</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>下一节</translation>
        </message>
        <message>
            <source>Go to the next heading</source>
            <translation>到下一个标题</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>上一节</translation>
        </message>
        <message>
            <source>Go to the heading before</source>
            <translation>到上一个标题</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Show what the article says about the chosen name</source>
            <translation>显示文中关于所选名称的内容</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Show your notes on this article</source>
            <translation>显示这篇文章的笔记</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Show all hits with their context</source>
            <translation>列出所有查到之处及上下文</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Show what is in the article</source>
            <translation>显示文中有些什么</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>What to try first</source>
            <translation>先试试什么</translation>
        </message>
        <message>
            <source>Open the sample article</source>
            <translation>打开示例文章</translation>
        </message>
        <message>
            <source>An invented report that shows everything at work</source>
            <translation>一篇虚构的报道，各项功能都能看到</translation>
        </message>
        <message>
            <source>About Xidu</source>
            <translation>关于细读</translation>
        </message>
        <message>
            <source>Version and licences</source>
            <translation>版本和许可证</translation>
        </message>
        <message>
            <source>Show Chinese quotation marks this way; the text itself stays as it is</source>
            <translation>以这种引号显示中文；原文本身不变</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>编码…</translation>
        </message>
        <message>
            <source>Read the file again in another encoding, or put garbled text right</source>
            <translation>换一种编码重新读取文件，或修复乱码</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Put all articles of a folder into the library</source>
            <translation>把文件夹里的所有文章加入书库</translation>
        </message>
        <message>
            <source>Show more names</source>
            <translation>显示更多名称</translation>
        </message>
        <message>
            <source>Mark names that are less sure too</source>
            <translation>把不那么确定的名称也标出来</translation>
        </message>
        <message>
            <source>Show fewer names</source>
            <translation>显示更少名称</translation>
        </message>
        <message>
            <source>Mark only names that are surer</source>
            <translation>只标出比较确定的名称</translation>
        </message>
        <message>
            <source>Uncertain characters</source>
            <translation>存疑字</translation>
        </message>
        <message>
            <source>Mark characters whose form in this script is uncertain; a click offers others</source>
            <translation>标出在此文字下写法不确定的字；点一下可选别的写法</translation>
        </message>
        <message>
            <source>Which paragraphs have their number in the margin</source>
            <translation>哪些段落在页边标号</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close the article in front; everything is saved already</source>
            <translation>关闭眼前这篇文章；一切都已保存</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>下一篇文章</translation>
        </message>
        <message>
            <source>Show the next of the open articles</source>
            <translation>显示已打开的下一篇文章</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>上一篇文章</translation>
        </message>
        <message>
            <source>Show the open article before this one</source>
            <translation>显示已打开的上一篇文章</translation>
        </message>
        <message>
            <source>What has its reading above it</source>
            <translation>哪些词的上方标注读音</translation>
        </message>
        <message>
            <source>Readings in zhuyin</source>
            <translation>用注音符号</translation>
        </message>
        <message>
            <source>Write readings in zhuyin instead of pinyin</source>
            <translation>读音用注音符号，不用拼音</translation>
        </message>
        <message>
            <source>Readings of Taiwan</source>
            <translation>台湾读音</translation>
        </message>
        <message>
            <source>Read as in Taiwan instead of the mainland: 垃圾 lèsè, 和 hàn</source>
            <translation>按台湾而非大陆的读音：垃圾 lèsè，和 hàn</translation>
        </message>
        <message>
            <source>Colour this name</source>
            <translation>为此名上色</translation>
        </message>
        <message>
            <source>Colour every mention of the chosen name, or take the colour away</source>
            <translation>为所选名称的每一处上色，或去掉颜色</translation>
        </message>
        <message>
            <source>Remove the colours of names</source>
            <translation>去掉名称的颜色</translation>
        </message>
        <message>
            <source>Take the colour away from all names that you coloured</source>
            <translation>去掉你为名称上的所有颜色</translation>
        </message>
        <message>
            <source>Overview in a window…</source>
            <translation>在窗口中概览…</translation>
        </message>
        <message>
            <source>Charts and tables of the article, each to be saved as a file</source>
            <translation>全文的图与表，均可存为文件</translation>
        </message>
        <message>
            <source>Learn this word</source>
            <translation>学这个词</translation>
        </message>
        <message>
            <source>Put the selected word among those you learn, or take it from them</source>
            <translation>把所选的词加入生词，或从中去掉</translation>
        </message>
        <message>
            <source>I know this word</source>
            <translation>这个词我认识</translation>
        </message>
        <message>
            <source>The selected word gets no gloss any more, or gets it again</source>
            <translation>所选的词不再释义，或恢复释义</translation>
        </message>
        <message>
            <source>Words to Anki…</source>
            <translation>生词到 Anki…</translation>
        </message>
        <message>
            <source>Save cards of the words you learn, each with its sentence in this article</source>
            <translation>把生词连同本文中的句子存为卡片</translation>
        </message>
        <message>
            <source>Dictionary…</source>
            <translation>词典…</translation>
        </message>
        <message>
            <source>Choose a dictionary in CC-CEDICT&apos;s format for glosses under the mouse</source>
            <translation>选择一部 CC-CEDICT 格式的词典，鼠标停留时释义</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>使用指南</translation>
        </message>
        <message>
            <source>How to use Xidu</source>
            <translation>如何使用细读</translation>
        </message>
        <message>
            <source>Note on the section</source>
            <translation>给本节写笔记</translation>
        </message>
        <message>
            <source>Write a note on the section that you read</source>
            <translation>给正在读的一节写笔记</translation>
        </message>
        <message>
            <source>Note on the article</source>
            <translation>给全文写笔记</translation>
        </message>
        <message>
            <source>Write a note on the whole article</source>
            <translation>给整篇文章写笔记</translation>
        </message>
        <message>
            <source>Begin the note earlier</source>
            <translation>笔记起点前移</translation>
        </message>
        <message>
            <source>Move the beginning of the chosen note one character back</source>
            <translation>所选笔记的起点前移一字</translation>
        </message>
        <message>
            <source>Begin the note later</source>
            <translation>笔记起点后移</translation>
        </message>
        <message>
            <source>Move the beginning of the chosen note one character on</source>
            <translation>所选笔记的起点后移一字</translation>
        </message>
        <message>
            <source>End the note earlier</source>
            <translation>笔记终点前移</translation>
        </message>
        <message>
            <source>Move the end of the chosen note one character back</source>
            <translation>所选笔记的终点前移一字</translation>
        </message>
        <message>
            <source>End the note later</source>
            <translation>笔记终点后移</translation>
        </message>
        <message>
            <source>Move the end of the chosen note one character on</source>
            <translation>所选笔记的终点后移一字</translation>
        </message>
        <message>
            <source>Export library…</source>
            <translation>导出书库…</translation>
        </message>
        <message>
            <source>Write all articles with their notes to one file</source>
            <translation>把全部文章连同笔记写入一个文件</translation>
        </message>
        <message>
            <source>Import library…</source>
            <translation>导入书库…</translation>
        </message>
        <message>
            <source>Take in a library from a file; nothing is doubled</source>
            <translation>从文件并入书库，不会重复</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>Say what the selected words or the chosen name really are</source>
            <translation>说明所选文字或名称究竟是什么</translation>
        </message>
        <message>
            <source>About this article…</source>
            <translation>文章信息…</translation>
        </message>
        <message>
            <source>Title, author, source and dates, and where each comes from</source>
            <translation>标题、作者、来源和日期，以及各自的依据</translation>
        </message>
        <message>
            <source>What you put right…</source>
            <translation>我的更正…</translation>
        </message>
        <message>
            <source>Your gazetteer and all your corrections, to change, import or export</source>
            <translation>你的词表和全部更正，可修改、导入或导出</translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation>所有命令…</translation>
        </message>
        <message>
            <source>Find a command by some of its letters or its pinyin, and carry it out</source>
            <translation>输入几个字或拼音找到命令并执行</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>专注</translation>
        </message>
        <message>
            <source>Open the file that the article came from in its own program</source>
            <translation>用系统程序打开文章所来自的文件</translation>
        </message>
        <message>
            <source>Open the original file</source>
            <translation>打开原始文件</translation>
        </message>
        <message>
            <source>Open the original page…</source>
            <translation>打开原始网页…</translation>
        </message>
        <message>
            <source>Open the page that the article came from in the browser, after asking</source>
            <translation>询问之后，用浏览器打开文章所来自的网页</translation>
        </message>
        <message>
            <source>Print preview…</source>
            <translation>打印预览…</translation>
        </message>
        <message>
            <source>Print the article as it is shown, with its highlights</source>
            <translation>按所显示的样子打印文章，连同高亮</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>See the pages before they are printed</source>
            <translation>打印之前先看各页</translation>
        </message>
        <message>
            <source>Show nothing but the article; Esc brings the rest back</source>
            <translation>只显示文章；按 Esc 恢复其余部分</translation>
        </message>
        <message>
            <source>Show the article beside itself in another script or another open article</source>
            <translation>把文章与它的另一种字形或另一篇已打开的文章并排显示</translation>
        </message>
        <message>
            <source>Split view</source>
            <translation>并排</translation>
        </message>
        <message>
            <source>Compare copies…</source>
            <translation>比较异本…</translation>
        </message>
        <message>
            <source>Show where copies of this report differ</source>
            <translation>显示这篇报道的各个文本有何不同</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>导览</translation>
        </message>
        <message>
            <source>What to try first, in three steps on the sample article</source>
            <translation>先试什么：在示例文章上走三步</translation>
        </message>
        <message>
            <source>Copies of this report…</source>
            <translation>本报道的各文本…</translation>
        </message>
        <message>
            <source>Say which articles are copies of this report, and which of them you read</source>
            <translation>指定哪些文章是本报道的文本，以及读哪一个</translation>
        </message>
        <message>
            <source>Take over from other copies</source>
            <translation>采纳别的文本</translation>
        </message>
        <message>
            <source>Put in what all other copies have where this one is masked or lacks a number</source>
            <translation>在遮字或缺数处填入别的文本一致保存的文字</translation>
        </message>
        <message>
            <source>Bring the other copies&apos; notes here</source>
            <translation>移来别的文本的笔记</translation>
        </message>
        <message>
            <source>Note on the name</source>
            <translation>对人名地名的笔记</translation>
        </message>
        <message>
            <source>Write a note on whom or what the selection or the focused name means</source>
            <translation>为选中或聚焦的名称所指写笔记</translation>
        </message>
        <message>
            <source>Next doubtful place</source>
            <translation>下一处存疑</translation>
        </message>
        <message>
            <source>Go to what is masked, dropped, proposed or of uncertain form; Enter tells more</source>
            <translation>到下一处遮字、缺数、推补或字形不定的地方；按回车看说明</translation>
        </message>
        <message>
            <source>Previous doubtful place</source>
            <translation>上一处存疑</translation>
        </message>
        <message>
            <source>Go to the doubtful place before</source>
            <translation>到前一处存疑的地方</translation>
        </message>
        <message>
            <source>Find in the article or in the library, in either script and width</source>
            <translation>在文章或书库中查找，简繁、全半角通用</translation>
        </message>
        <message>
            <source>Bring the notes of other copies of this report to this one</source>
            <translation>把本报道别的文本上的笔记移到这一个</translation>
        </message>
        <message>
            <source>Reopen closed article</source>
            <translation>重新打开关闭的文章</translation>
        </message>
        <message>
            <source>Open the article again that was closed last</source>
            <translation>重新打开最近关闭的文章</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>搜索书库</translation>
        </message>
        <message>
            <source>Search all articles and notes, for the selected words if there are any</source>
            <translation>搜索所有文章和笔记；选中了文字就搜索这些文字</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Go back to where you were reading before the last jump</source>
            <translation>回到上次跳转之前读到的地方</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Go again where you came back from</source>
            <translation>再去刚才退回之前的地方</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>未列入正文的部分</translation>
        </message>
        <message>
            <source>Show navigation, replies and what else is no part of the article, where it stands</source>
            <translation>在原处显示导航、回帖等不属于文章的文字</translation>
        </message>
        <message>
            <source>Quotation marks</source>
            <translation>引号</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>注音</translation>
        </message>
        <message>
            <source>Paragraph numbers</source>
            <translation>段落编号</translation>
        </message>
        <message>
            <source>More scripts</source>
            <translation>更多字形</translation>
        </message>
        <message>
            <source>Copy restored, with citation</source>
            <translation>连同推补和出处复制</translation>
        </message>
        <message>
            <source>Copy the selection with what was masked or dropped in brackets, with its evidence and citation</source>
            <translation>复制所选文字：遮字和缺数补在〔〕里，附依据和出处</translation>
        </message>
        <message>
            <source>Take back the last change: of a note, or in the library</source>
            <translation>撤销最近一次更改：笔记的，或书库里的</translation>
        </message>
        <message>
            <source>Cursor in the text</source>
            <translation>正文光标</translation>
        </message>
        <message>
            <source>Arrow keys move a cursor through the article instead of scrolling it</source>
            <translation>方向键在正文里移动光标，而不滚动页面</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>AddingDialog</name>
        <message>
            <source>Add folder</source>
            <translation>添加文件夹</translation>
        </message>
        <message>
            <source>Looking for articles in {folder}…</source>
            <translation>正在 {folder} 中查找文章…</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>需要留意的</translation>
        </message>
        <message>
            <source>@{number} {title} has nearly the text of @{other}</source>
            <translation>@{number} {title} 与 @{other} 的文字几乎相同</translation>
        </message>
        <message>
            <source>{done} of {all} files read</source>
            <translation>已读 {done} / {all} 个文件</translation>
        </message>
        <message>
            <source>{new} added, {known} were there already, {failed} could not be opened.</source>
            <translation>已添加 {new} 篇，{known} 篇原已在库，{failed} 个无法打开。</translation>
        </message>
        <message>
            <source>Keep what is nearly the same as copies</source>
            <translation>把内容相近的记作同一报道的文本</translation>
        </message>
    </context>
    <context>
        <name>ArticleTable</name>
        <message>
            <source>Articles in the library</source>
            <translation>书库中的文章</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>对照…</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>文集</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>移入回收站</translation>
        </message>
        <message>
            <source>Forget completely…</source>
            <translation>彻底忘记…</translation>
        </message>
        <message>
            <source>New collection…</source>
            <translation>新建文集…</translation>
        </message>
        <message>
            <source>New tag…</source>
            <translation>新建标签…</translation>
        </message>
        <message>
            <source>About this article…</source>
            <translation>文章信息…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Copy citation</source>
            <translation>复制引文</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <source>reposted {time}</source>
            <translation>转载于 {time}</translation>
        </message>
        <message>
            <source>{percent} % sure</source>
            <translation>把握 {percent}%</translation>
        </message>
        <message>
            <source>Proposed: {text} ({sure})</source>
            <translation>推补：{text}（{sure}）</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>May be {forms}</source>
            <translation>也可能是 {forms}</translation>
        </message>
        <message>
            <source>Note on copy {copy}</source>
            <translation>文本 {copy} 的笔记</translation>
        </message>
        <message>
            <source>Proposed: {text}
stands so in {witness}</source>
            <translation>推补：{text}
{witness}作此</translation>
        </message>
        <message>
            <source>no. {issue}</source>
            <translation>第 {issue} 期</translation>
        </message>
        <message>
            <source>{name}, {type}, {count}</source>
            <translation>{name}，{type}，{count}</translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <source>Removed articles</source>
            <translation>已移除的文章</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>移除时间</translation>
        </message>
        <message>
            <source>Removed articles wait here with their notes until the bin is emptied.</source>
            <translation>移除的文章连同笔记留在这里，直到清空回收站。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Forget completely…</source>
            <translation>彻底忘记…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>清空回收站…</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>回收站是空的</translation>
        </message>
        <message>
            <source>What you remove can be restored here.</source>
            <translation>移除的文章可以在这里恢复。</translation>
        </message>
    </context>
    <context>
        <name>ChoiceButton</name>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>In this article</source>
            <translation>在本文中</translation>
        </message>
        <message>
            <source>In every article</source>
            <translation>在所有文章中</translation>
        </message>
        <message>
            <source>Forget the choice</source>
            <translation>取消选择</translation>
        </message>
    </context>
    <context>
        <name>ChoosingDialog</name>
        <message>
            <source>Compare with other copies</source>
            <translation>与别的文本比较</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Keep these as copies of one report</source>
            <translation>记作同一篇报道的文本</translation>
        </message>
        <message>
            <source>copy of this report</source>
            <translation>本报道的文本</translation>
        </message>
        <message>
            <source>{share} the same</source>
            <translation>{share} 相同</translation>
        </message>
        <message>
            <source>Ticked are the copies of this report and what is nearly the same text.</source>
            <translation>已勾选本报道的文本和内容相近的文章。</translation>
        </message>
        <message>
            <source>A file…</source>
            <translation>文件…</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Copies in files</source>
            <translation>文件中的其他文本</translation>
        </message>
    </context>
    <context>
        <name>Collation</name>
        <message>
            <source>Names, posts</source>
            <translation>人名、职务</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>引语</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Script, punctuation</source>
            <translation>字形、标点</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>移位</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>缺段</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>遮字</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <source>{count} restored</source>
            <translation>已恢复 {count} 处</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Paragraph in</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source> ({words})</source>
            <translation>（{words}）</translation>
        </message>
    </context>
    <context>
        <name>CollationFlow</name>
        <message numerus="yes">
            <source>%n place(s) restored from other copies; Ctrl+Z in the article takes them back.</source>
            <translation>
                <numerusform>已据别的文本恢复 %n 处；在文章里按 Ctrl+Z 可撤销。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollationWindow</name>
        <message>
            <source>Copies compared</source>
            <translation>异文对照</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>正在比较…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>异文</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n 处异文</numerusform>
            </translation>
        </message>
        <message>
            <source>No difference.</source>
            <translation>没有异文。</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>已存为 {name}。</translation>
        </message>
        <message numerus="yes">
            <source>Bring notes here (%n)</source>
            <translation>
                <numerusform>移来笔记（%n）</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring the notes of the other copies to the first, to cite it</source>
            <translation>把别的文本上的笔记移到第一个文本，以便引用</translation>
        </message>
    </context>
    <context>
        <name>Coloring</name>
        <message>
            <source>Click a name, or walk to one with Tab; then colour it.</source>
            <translation>先点选一个名称，或用 Tab 走到它，再上色。</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>A command, by some of its letters or its pinyin</source>
            <translation>输入命令的几个字或拼音</translation>
        </message>
        <message>
            <source>All commands</source>
            <translation>所有命令</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>No command is called so. Try fewer letters.</source>
            <translation>没有这样的命令。少输几个字试试。</translation>
        </message>
    </context>
    <context>
        <name>CopiesBeside</name>
        <message>
            <source>No other copy gives anything back here.</source>
            <translation>别的文本没有可恢复的内容。</translation>
        </message>
        <message>
            <source>The other copies have no notes on what stands here.</source>
            <translation>别的文本在这里没有笔记。</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) brought here from other copies; Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>已从别的文本移来 %n 条笔记；Ctrl+Z 可撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) taken over from other copies; Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>已据别的文本恢复 %n 处；Ctrl+Z 可撤销。</numerusform>
            </translation>
        </message>
        <message>
            <source>Note on copy {copy}: {words}</source>
            <translation>文本 {copy} 的笔记：{words}</translation>
        </message>
        <message numerus="yes">
            <source>Bring notes here (%n)</source>
            <translation>
                <numerusform>移来笔记（%n）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) show in brackets what another copy has.</source>
            <translation>
                <numerusform>%n 处以〔〕显示别的文本所载的字。</numerusform>
            </translation>
        </message>
        <message>
            <source>Text as found</source>
            <translation>照原文显示</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>采纳</translation>
        </message>
        <message>
            <source>No other copy is known yet: compare this article with one first ({keys}).</source>
            <translation>还不知道这篇文章有别的文本：请先与另一份比较（{keys}）。</translation>
        </message>
    </context>
    <context>
        <name>CopiesList</name>
        <message>
            <source>Copies</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>copy of this report</source>
            <translation>本报道的文本</translation>
        </message>
    </context>
    <context>
        <name>CopyPane</name>
        <message>
            <source>From copy {copy}</source>
            <translation>来自文本 {copy}</translation>
        </message>
    </context>
    <context>
        <name>Core</name>
        <message>
            <source>Another program holds the library {path}; try again.</source>
            <translation>书库 {path} 正被另一个程序占用，请稍后再试。</translation>
        </message>
        <message>
            <source>Looking for names ended early; open the article again.</source>
            <translation>识别名称中途停止，请重新打开这篇文章。</translation>
        </message>
        <message>
            <source>That is no regular expression: {reason}.</source>
            <translation>这不是正则表达式：{reason}。</translation>
        </message>
        <message>
            <source>The article names nobody and nothing called {name}.</source>
            <translation>文中没有名为“{name}”的人或事物。</translation>
        </message>
        <message>
            <source>The article took too long to read.</source>
            <translation>分析这篇文章用时过长。</translation>
        </message>
        <message>
            <source>The expression takes too long on this text; use a simpler one.</source>
            <translation>这个表达式在此文上耗时过长，请用简单一些的。</translation>
        </message>
        <message>
            <source>The library has no article @{number}.</source>
            <translation>书库里没有文章 @{number}。</translation>
        </message>
        <message>
            <source>The library is closed.</source>
            <translation>书库已关闭。</translation>
        </message>
        <message>
            <source>The library was made by a newer Xidu (its version {found}, this program knows {known}); please update Xidu.</source>
            <translation>这个书库由较新的细读建立（版本 {found}，本程序只认得 {known}），请更新细读。</translation>
        </message>
        <message>
            <source>The library {path} can&apos;t be written: {reason}.</source>
            <translation>无法写入书库 {path}：{reason}。</translation>
        </message>
        <message>
            <source>The library {path} fails: {reason}.</source>
            <translation>书库 {path} 出错：{reason}。</translation>
        </message>
        <message>
            <source>The program was stopped.</source>
            <translation>程序已停止。</translation>
        </message>
        <message>
            <source>The settings can&apos;t be saved: {reason}.</source>
            <translation>无法保存设置：{reason}。</translation>
        </message>
        <message>
            <source>There is no conversion {name}; choose one of {known}.</source>
            <translation>没有转换 {name}，可选：{known}。</translation>
        </message>
        <message>
            <source>There is no export format {name}; choose one of {known}.</source>
            <translation>没有导出格式 {name}，可选：{known}。</translation>
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translation>没有文件 {name}。</translation>
        </message>
        <message>
            <source>There is no note {note}.</source>
            <translation>没有笔记 {note}。</translation>
        </message>
        <message>
            <source>There is no script {name}; choose one of {known}.</source>
            <translation>没有字形 {name}，可选：{known}。</translation>
        </message>
        <message>
            <source>bytes here are not valid {encoding}</source>
            <translation>此处的字节不是有效的 {encoding}</translation>
        </message>
        <message>
            <source>masked, and no character is clearly likeliest</source>
            <translation>遮字，没有哪个字明显更可能</translation>
        </message>
        <message>
            <source>part of a person&apos;s name: nothing is proposed</source>
            <translation>是人名的一部分，不作推补</translation>
        </message>
        <message>
            <source>with {char} it reads {word}</source>
            <translation>补“{char}”则为“{word}”</translation>
        </message>
        <message>
            <source>without the mark the words around it are whole</source>
            <translation>去掉这个符号，前后的词是完整的</translation>
        </message>
        <message>
            <source>{count} characters are masked</source>
            <translation>遮去 {count} 字</translation>
        </message>
        <message>
            <source>{name} can&apos;t be read: {why}.</source>
            <translation>无法读取 {name}：{why}。</translation>
        </message>
        <message>
            <source>{name} holds no text; its page probably fetches it when shown.</source>
            <translation>{name} 里没有正文，可能是网页打开后才载入的。</translation>
        </message>
        <message>
            <source>{name} is a directory; choose a file in it.</source>
            <translation>{name} 是文件夹，请选择其中的文件。</translation>
        </message>
        <message>
            <source>{name} is larger than 200 MB, which is more than Xidu opens.</source>
            <translation>{name} 超过 200 MB，细读无法打开。</translation>
        </message>
        <message>
            <source>{name} is not an ordinary file.</source>
            <translation>{name} 不是普通文件。</translation>
        </message>
        <message>
            <source>{path} can&apos;t be written: {reason}.</source>
            <translation>无法写入 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} is a folder; name a file in it.</source>
            <translation>{path} 是文件夹，请指定其中的文件。</translation>
        </message>
        <message>
            <source>{word} stands here without its number</source>
            <translation>“{word}”前缺少数字</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>HTML</source>
            <translation>HTML 网页</translation>
        </message>
        <message>
            <source>W3C Web Annotation (JSON-LD)</source>
            <translation>W3C 网页批注（JSON-LD）</translation>
        </message>
        <message>
            <source>CSV (Readwise)</source>
            <translation>CSV（Readwise）</translation>
        </message>
        <message>
            <source>CSV (entities)</source>
            <translation>CSV（人名、地名等）</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <source>{name} holds more than {count} files, which is more than Xidu opens.</source>
            <translation>{name} 里的文件超过 {count} 个，细读打不开这么多。</translation>
        </message>
        <message>
            <source>{name} is damaged or incomplete; open it in the program that made it and save a copy.</source>
            <translation>{name} 已损坏或不完整；请用制作它的程序打开，另存一份。</translation>
        </message>
        <message>
            <source>{name} is protected by a password; save a copy without one and open that.</source>
            <translation>{name} 有密码保护；请另存一份不带密码的，再打开它。</translation>
        </message>
        <message>
            <source>{name} unpacks to more than Xidu opens ({size} MB).</source>
            <translation>{name} 解压后超过细读能打开的大小（{size} MB）。</translation>
        </message>
        <message>
            <source>{name} holds no text, only pictures or nothing at all.</source>
            <translation>{name} 里没有文字，只有图片或什么也没有。</translation>
        </message>
        <message>
            <source>{name} is in Word&apos;s format of before 2007; save it as .docx and open that.</source>
            <translation>{name} 是 2007 年以前的 Word 格式；请另存为 .docx 再打开。</translation>
        </message>
        <message>
            <source>Of the tracked changes {inserted} insertions are shown as accepted, {deleted} deletions are left out.</source>
            <translation>文档带有修订：{inserted} 处插入按已接受显示，{deleted} 处删除不显示。</translation>
        </message>
        <message>
            <source>{name} is only a link to {url}; Xidu fetches nothing: save the page in a browser and open the saved file.</source>
            <translation>{name} 只是指向 {url} 的链接；细读不联网取网页：请在浏览器里保存该网页，再打开保存的文件。</translation>
        </message>
        <message>
            <source>{name} is a scan without text; run text recognition (OCR) over it and open the result.</source>
            <translation>{name} 是没有文字层的扫描件；请先做文字识别（OCR），再打开识别后的文件。</translation>
        </message>
        <message>
            <source>{count} of {pages} pages are pictures without text; what stands on them isn&apos;t shown.</source>
            <translation>{pages} 页中有 {count} 页是没有文字的图片，其内容未显示。</translation>
        </message>
        <message>
            <source>{name} has more than {count} pages, which is more than Xidu opens.</source>
            <translation>{name} 超过 {count} 页，细读打不开这么多。</translation>
        </message>
        <message>
            <source>U+FFFD: the character here was lost before the file was saved</source>
            <translation>U+FFFD：这里的字符在文件保存以前就已丢失</translation>
        </message>
        <message>
            <source>undecodable bytes were saved as U+FFFD and read as GB18030: what stood here is lost</source>
            <translation>无法解码的字节被存成 U+FFFD，又按 GB18030 读出：原字已失</translation>
        </message>
        <message>
            <source>filler of a program&apos;s memory, not text</source>
            <translation>程序内存的填充字节，不是正文</translation>
        </message>
        <message>
            <source>a byte-order mark read as characters</source>
            <translation>字节顺序标记被读成了字符</translation>
        </message>
        <message>
            <source>written in {written} and read as {read}</source>
            <translation>以 {written} 写成，却按 {read} 读出</translation>
        </message>
        <message>
            <source>a character that only the source&apos;s own font can show</source>
            <translation>只有来源自带字体才能显示的字符</translation>
        </message>
        <message>
            <source>{code} is invisible and belongs to no word</source>
            <translation>{code} 不可见，也不属于任何词</translation>
        </message>
        <message>
            <source>the same words stand right before</source>
            <translation>前面紧接着就是同样的话</translation>
        </message>
        <message>
            <source>a site&apos;s sentence, {count} times in the text</source>
            <translation>网站插入的话，文中出现 {count} 次</translation>
        </message>
        <message>
            <source>Reading {name} brought the program down.</source>
            <translation>读取 {name} 时程序崩溃。</translation>
        </message>
        <message>
            <source>{name} can&apos;t be opened: {why}.</source>
            <translation>无法打开 {name}：{why}。</translation>
        </message>
        <message>
            <source>{name} is locked by its shop&apos;s copy protection (DRM); Xidu can&apos;t open it.</source>
            <translation>{name} 被书店的版权保护（DRM）锁住，细读打不开。</translation>
        </message>
        <message>
            <source>The search index {path} can&apos;t be used: {reason}.</source>
            <translation>搜索索引 {path} 无法使用：{reason}。</translation>
        </message>
        <message>
            <source>{name}: takes a date such as 2023, 2023-05 or 2023-05-08, not {value}.</source>
            <translation>{name}: 后面要写日期，如 2023、2023-05 或 2023-05-08，而不是 {value}。</translation>
        </message>
        <message>
            <source>{name}: takes one of {known}, not {value}.</source>
            <translation>{name}: 后面要写 {known} 之一，而不是 {value}。</translation>
        </message>
        <message>
            <source>There is no encoding {name}; choose one of {known}.</source>
            <translation>没有名为 {name} 的编码；可选：{known}。</translation>
        </message>
        <message>
            <source>This text was not written in {written} and read as {read}.</source>
            <translation>这段文字不是以 {written} 写成、按 {read} 读出的。</translation>
        </message>
        <message>
            <source>There is no citation style {name}; choose one of {known}.</source>
            <translation>没有引文格式 {name}，可选：{known}。</translation>
        </message>
        <message>
            <source>The citation style {name} can&apos;t be used: {reason}.</source>
            <translation>引文格式 {name} 不能使用：{reason}。</translation>
        </message>
        <message>
            <source>Anki (TSV)</source>
            <translation>Anki (TSV)</translation>
        </message>
        <message>
            <source>BibTeX</source>
            <translation>BibTeX</translation>
        </message>
        <message>
            <source>RIS</source>
            <translation>RIS</translation>
        </message>
        <message>
            <source>CSL-JSON</source>
            <translation>CSL-JSON</translation>
        </message>
        <message>
            <source>Word (.docx)</source>
            <translation>Word (.docx)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>EPUB 3</source>
            <translation>EPUB 3</translation>
        </message>
        <message>
            <source>TEI P5 (XML)</source>
            <translation>TEI P5 (XML)</translation>
        </message>
        <message>
            <source>the reader entered it</source>
            <translation>由读者补入</translation>
        </message>
        <message>
            <source>the reader rejected what was proposed</source>
            <translation>读者不采纳推补</translation>
        </message>
        <message>
            <source>The PDF can&apos;t be set: {reason}.</source>
            <translation>PDF 排版失败：{reason}。</translation>
        </message>
        <message>
            <source>No backup of the library can be made in {path}: {reason}.</source>
            <translation>无法在 {path} 中备份书库：{reason}。</translation>
        </message>
        <message>
            <source>The bin has no article @{number}.</source>
            <translation>回收站里没有文章 @{number}。</translation>
        </message>
        <message>
            <source>Correction {number} of {name} makes no sense: {why}.</source>
            <translation>{name} 的第 {number} 条更正不通：{why}。</translation>
        </message>
        <message>
            <source>That can be put right in one article only; say in which.</source>
            <translation>这只能在一篇文章里更正，请指明是哪一篇。</translation>
        </message>
        <message>
            <source>There is no correction {correction}.</source>
            <translation>没有更正 {correction}。</translation>
        </message>
        <message>
            <source>{name} is no list of corrections, neither CSV nor JSON.</source>
            <translation>{name} 不是更正列表，既非 CSV 也非 JSON。</translation>
        </message>
        <message>
            <source>{name} holds no annotations that Xidu can read.</source>
            <translation>{name} 里没有细读能读取的批注。</translation>
        </message>
        <message>
            <source>The library {path} is damaged or isn&apos;t a library; nothing was changed. `xidu library repair` puts the newest backup in its place.</source>
            <translation>书库 {path} 已损坏或不是书库，未作改动。运行 `xidu library repair` 可用最新的备份恢复。</translation>
        </message>
        <message>
            <source>{name} is no archive of a library, or it is damaged.</source>
            <translation>{name} 不是书库存档，或已损坏。</translation>
        </message>
        <message>
            <source>{name} was made by a newer Xidu; please update Xidu.</source>
            <translation>{name} 由更新版本的细读写成，请更新细读。</translation>
        </message>
        <message>
            <source>A collation can&apos;t be written as {extension}; choose one of {known}.</source>
            <translation>异文对照不能存成 {extension}，可选：{known}。</translation>
        </message>
        <message>
            <source>The dictionary {name} can&apos;t be read.</source>
            <translation>词典 {name} 无法读取。</translation>
        </message>
        <message>
            <source>{name} is too large for a dictionary.</source>
            <translation>{name} 太大，不像词典。</translation>
        </message>
        <message>
            <source>{name} holds no entry in the format of CC-CEDICT.</source>
            <translation>{name} 里没有 CC-CEDICT 格式的词条。</translation>
        </message>
        <message>
            <source>The library has no article for this link.</source>
            <translation>书库里没有这个链接所指的文章。</translation>
        </message>
        <message>
            <source>Looking for names ended early at @{number}.</source>
            <translation>识别名称在 @{number} 处中途停止。</translation>
        </message>
        <message>
            <source>{name} holds no settings of Xidu.</source>
            <translation>{name} 里没有细读的设置。</translation>
        </message>
        <message>
            <source>after {witness}</source>
            <translation>据 {witness}</translation>
        </message>
        <message>
            <source>before {word} letters or a word must have stood</source>
            <translation>“{word}”前面缺了字母或词</translation>
        </message>
        <message>
            <source>{name} holds more than {count} million characters; split it and open the parts.</source>
            <translation>{name} 的字数超过 {count} 百万；请拆开后分别打开。</translation>
        </message>
        <message>
            <source>{name} holds more than {count} lines; split it and open the parts.</source>
            <translation>{name} 超过 {count} 行；请拆开后分别打开。</translation>
        </message>
        <message>
            <source>{name} holds more markup than Xidu opens; split it and open the parts.</source>
            <translation>{name} 的标记太多，细读打不开；请拆开后分别打开。</translation>
        </message>
        <message>
            <source>Nothing comes out of the pipe {name}.</source>
            <translation>管道 {name} 里没有内容。</translation>
        </message>
        <message>
            <source>This file is {what}; Xidu opens {kinds}.</source>
            <translation>这个文件是{what}；细读能打开 {kinds}。</translation>
        </message>
        <message>
            <source>The library {path} can only be read: new notes and articles aren&apos;t kept.</source>
            <translation>书库 {path} 只能读取：新的笔记和文章不会保存。</translation>
        </message>
        <message>
            <source>The library {path} can&apos;t be written, and only Xidu&apos;s version that made it can read it so.</source>
            <translation>书库 {path} 无法写入，这样只有创建它的那个版本的细读能读取。</translation>
        </message>
        <message>
            <source>The library was moved to {path} and isn&apos;t there; is the disk connected?</source>
            <translation>书库已移到 {path}，但现在不在那里；磁盘连接了吗？</translation>
        </message>
        <message>
            <source>An option or XIDU_LIBRARY says where the library is; move the folder and change that.</source>
            <translation>书库的位置由选项或 XIDU_LIBRARY 指定；请自行移动文件夹并修改它。</translation>
        </message>
        <message>
            <source>{path} isn&apos;t an empty folder.</source>
            <translation>{path} 不是空文件夹。</translation>
        </message>
        <message>
            <source>The copy in {path} isn&apos;t the same; nothing was changed.</source>
            <translation>{path} 中的副本与原来不一致；什么都没有改变。</translation>
        </message>
        <message>
            <source>{path} lies in the library&apos;s own folder.</source>
            <translation>{path} 在书库自己的文件夹里。</translation>
        </message>
        <message>
            <source>The style {name} comes with an extra: pip install &apos;.[citations]&apos; in Xidu&apos;s folder, or put its .csl file into the folder `styles` beside the settings.</source>
            <translation>引文格式 {name} 属于附加组件：在 Xidu 的文件夹里运行 pip install &apos;.[citations]&apos;，或把它的 .csl 文件放进设置旁边的 `styles` 文件夹。</translation>
        </message>
        <message>
            <source>Plain line: author, title, source, date, ¶</source>
            <translation>简式：作者：《题名》，出处，日期，¶</translation>
        </message>
        <message>
            <source>{name} can&apos;t be opened: Xidu stumbles over something in it. Open it in the program that made it and save a copy.</source>
            <translation>打不开 {name}：其中有细读不能理解的内容。请用生成它的程序打开，另存一份再试。</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>没有权限</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>没有这个文件或文件夹</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>所在的磁盘只能读</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>读写出错</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>这是文件夹</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>文件名太长</translation>
        </message>
        <message>
            <source>attempt to write a readonly database</source>
            <translation>它是只读的</translation>
        </message>
        <message>
            <source>unable to open database file</source>
            <translation>打不开它的文件</translation>
        </message>
        <message>
            <source>CSV (notes)</source>
            <translation>CSV（笔记）</translation>
        </message>
        <message>
            <source>Writing {format} takes an extra: pip install &apos;.[{extra}]&apos; in Xidu&apos;s folder.</source>
            <translation>写 {format} 需要附加组件：在 Xidu 的文件夹里运行 pip install &apos;.[{extra}]&apos;。</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <translation>PNG 图片</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <translation>JPEG 图片</translation>
        </message>
        <message>
            <source>a GIF picture</source>
            <translation>GIF 图片</translation>
        </message>
        <message>
            <source>a ZIP archive, or a format built on one</source>
            <translation>ZIP 压缩包，或以其为基础的格式</translation>
        </message>
        <message>
            <source>an empty ZIP archive</source>
            <translation>空的 ZIP 压缩包</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <source>a gzip archive</source>
            <translation>gzip 压缩包</translation>
        </message>
        <message>
            <source>a bzip2 archive</source>
            <translation>bzip2 压缩包</translation>
        </message>
        <message>
            <source>an xz archive</source>
            <translation>xz 压缩包</translation>
        </message>
        <message>
            <source>a 7z archive</source>
            <translation>7z 压缩包</translation>
        </message>
        <message>
            <source>a RAR archive</source>
            <translation>RAR 压缩包</translation>
        </message>
        <message>
            <source>an old Office document</source>
            <translation>旧版 Office 文档</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>a media file</source>
            <translation>影音文件</translation>
        </message>
        <message>
            <source>{name} is empty; save or download it once more.</source>
            <translation>{name} 是空文件；请重新保存或下载一次。</translation>
        </message>
        <message>
            <source>This file is no text; Xidu opens {kinds}.</source>
            <translation>这个文件里不是文字；细读能打开 {kinds}。</translation>
        </message>
        <message>
            <source>The library {path} can't be written: {reason}. Make its folder writable, or start with another.</source>
            <translation>无法写入书库 {path}：{reason}。请让它的文件夹可以写入，或换一个书库。</translation>
        </message>
        <message>
            <source>The library {path} can only be read: new notes and articles aren't kept. Make its folder writable, and start again.</source>
            <translation>书库 {path} 只能读取：新的笔记和文章不会保存。请让它的文件夹可以写入，再重新启动。</translation>
        </message>
        <message>
            <source>There is no room left for the library {path}; nothing was changed. Make room on its disk and try again.</source>
            <translation>磁盘已满，书库 {path} 未作改动。请腾出空间再试一次。</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>There is no library to keep corrections in.</source>
            <translation>没有文库可存放更正。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Is the same as</source>
            <translation>与此为同一个</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>说话人</translation>
        </message>
        <message>
            <source>What stood here</source>
            <translation>此处原有的字</translation>
        </message>
        <message>
            <source>Select some words or go to a name first.</source>
            <translation>请先选择文字，或移到一个名称上。</translation>
        </message>
        <message>
            <source>{correction}. Ctrl+Z takes it back.</source>
            <translation>{correction}。按 Ctrl+Z 撤销。</translation>
        </message>
        <message>
            <source>What {name} is called</source>
            <translation>{name}的名称</translation>
        </message>
        <message>
            <source>{name} is the same as</source>
            <translation>{name}就是</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>Length of time: P3D is three days, PT2H two hours</source>
            <translation>时长：P3D 为三天，PT2H 为两小时</translation>
        </message>
        <message>
            <source>Time, such as 2024-07-19; X stands for what is unknown</source>
            <translation>时间，如 2024-07-19；未知的位数写 X</translation>
        </message>
    </context>
    <context>
        <name>CorrectionMenu</name>
        <message>
            <source>Is: {type}</source>
            <translation>是：{type}</translation>
        </message>
        <message>
            <source>Is no name</source>
            <translation>不是名称</translation>
        </message>
        <message>
            <source>Only here</source>
            <translation>仅此一处</translation>
        </message>
        <message>
            <source>In every article</source>
            <translation>所有文章</translation>
        </message>
        <message>
            <source>Extend or shorten</source>
            <translation>扩大或缩小范围</translation>
        </message>
        <message>
            <source>Is the same as</source>
            <translation>与此为同一个</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>其他…</translation>
        </message>
        <message>
            <source>“{form}” is someone else</source>
            <translation>“{form}”另有所指</translation>
        </message>
        <message>
            <source>Someone else is meant here</source>
            <translation>此处另有所指</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>改称…</translation>
        </message>
        <message>
            <source>Roles…</source>
            <translation>身份职务…</translation>
        </message>
        <message>
            <source>Value…</source>
            <translation>数值…</translation>
        </message>
        <message>
            <source>Dropped here</source>
            <translation>此处有脱漏</translation>
        </message>
        <message>
            <source>Accept {proposal}</source>
            <translation>采纳“{proposal}”</translation>
        </message>
        <message>
            <source>Reject the proposal</source>
            <translation>不采纳推补</translation>
        </message>
        <message>
            <source>Other characters…</source>
            <translation>补入其他字…</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>说话人</translation>
        </message>
        <message>
            <source>Nobody said this</source>
            <translation>这不是引述</translation>
        </message>
        <message>
            <source>This paragraph is</source>
            <translation>这一段是</translation>
        </message>
        <message>
            <source>A paragraph</source>
            <translation>正文段落</translation>
        </message>
        <message>
            <source>A heading</source>
            <translation>小标题</translation>
        </message>
        <message>
            <source>A heading of the second level</source>
            <translation>二级小标题</translation>
        </message>
        <message>
            <source>A heading of the third level</source>
            <translation>三级小标题</translation>
        </message>
        <message>
            <source>A quotation</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>A caption</source>
            <translation>图片说明</translation>
        </message>
        <message>
            <source>No part of the article</source>
            <translation>不属于正文</translation>
        </message>
        <message>
            <source>Take over {reading}</source>
            <translation>采纳“{reading}”</translation>
        </message>
        <message>
            <source>“{form}” is no name</source>
            <translation>“{form}”不是名称</translation>
        </message>
        <message>
            <source>“{words}” is</source>
            <translation>“{words}”是</translation>
        </message>
        <message>
            <source>In this whole article</source>
            <translation>在全文中</translation>
        </message>
        <message>
            <source>Who is meant</source>
            <translation>指的是谁</translation>
        </message>
        <message>
            <source>What is meant</source>
            <translation>指的是什么</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsDialog</name>
        <message>
            <source>What you put right</source>
            <translation>我的更正</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>A name, in either script</source>
            <translation>名称，简体繁体均可</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>不是名称</translation>
        </message>
        <message>
            <source>Add for every article</source>
            <translation>加入，用于所有文章</translation>
        </message>
        <message>
            <source>Import corrections</source>
            <translation>导入更正</translation>
        </message>
        <message>
            <source>Export corrections</source>
            <translation>导出更正</translation>
        </message>
        <message>
            <source>{new} new, {known} known already, {homeless} of articles that are not in the library.</source>
            <translation>新增 {new} 条，已有 {known} 条；{homeless} 条所属的文章不在文库中。</translation>
        </message>
        <message>
            <source>In every article</source>
            <translation>用于所有文章</translation>
        </message>
        <message>
            <source>Let what you said of one article hold in all</source>
            <translation>让只用于一篇文章的更正在所有文章中生效</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message numerus="yes">
            <source>%n removed.</source>
            <translation>
                <numerusform>已删除 %n 条。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) in every article now.</source>
            <translation>
                <numerusform>%n 条现在用于所有文章。</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>已保存为 {name}。</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>还没有更正</translation>
        </message>
        <message>
            <source>Press F2 on words of an article, or add a name here.</source>
            <translation>在文章里选中文字按 F2，或在下面添加名称。</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsModel</name>
        <message>
            <source>Words</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>What you say</source>
            <translation>你的说明</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>is</source>
            <translation>是</translation>
        </message>
        <message>
            <source>is no name</source>
            <translation>不是名称</translation>
        </message>
        <message>
            <source>is whole as</source>
            <translation>完整的是</translation>
        </message>
        <message>
            <source>is the same as</source>
            <translation>即</translation>
        </message>
        <message>
            <source>is someone else</source>
            <translation>另有所指</translation>
        </message>
        <message>
            <source>is called</source>
            <translation>称为</translation>
        </message>
        <message>
            <source>has the role</source>
            <translation>身份职务是</translation>
        </message>
        <message>
            <source>was said by</source>
            <translation>说话人是</translation>
        </message>
        <message>
            <source>comes to</source>
            <translation>数值是</translation>
        </message>
        <message>
            <source>of the article is</source>
            <translation>（文章信息）是</translation>
        </message>
        <message>
            <source>is set as</source>
            <translation>排作</translation>
        </message>
        <message>
            <source>reads</source>
            <translation>原作</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>(not {role})</source>
            <translation>（不是{role}）</translation>
        </message>
        <message>
            <source>every article</source>
            <translation>所有文章</translation>
        </message>
        <message>
            <source>{title}, only at “{words}”</source>
            <translation>{title}，仅“{words}”处</translation>
        </message>
        <message>
            <source>a paragraph</source>
            <translation>正文段落</translation>
        </message>
        <message>
            <source>a heading</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>a heading of the second level</source>
            <translation>二级标题</translation>
        </message>
        <message>
            <source>a heading of the third level</source>
            <translation>三级标题</translation>
        </message>
        <message>
            <source>a quotation</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>a caption</source>
            <translation>图说</translation>
        </message>
        <message>
            <source>no part of the article</source>
            <translation>文章以外的内容</translation>
        </message>
        <message>
            <source>stays as found</source>
            <translation>照原文</translation>
        </message>
    </context>
    <context>
        <name>DamagePage</name>
        <message>
            <source>In the whole article</source>
            <translation>全文</translation>
        </message>
        <message numerus="yes">
            <source>Take over all %n on which the copies agree</source>
            <translation>
                <numerusform>采纳各文本一致的全部 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>What stood here</source>
            <translation>此处原有的字</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>补入</translation>
        </message>
        <message>
            <source>Characters or figures</source>
            <translation>文字或数字</translation>
        </message>
    </context>
    <context>
        <name>DossierPage</name>
        <message>
            <source>Also: {forms}</source>
            <translation>又作：{forms}</translation>
        </message>
        <message>
            <source>(from context)</source>
            <translation>（据上下文推断）</translation>
        </message>
        <message>
            <source>In the article</source>
            <translation>在文中</translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Where in the article it appears</source>
            <translation>在文中何处出现</translation>
        </message>
        <message>
            <source>and {number} more; Alt+Down walks through them</source>
            <translation>另有 {number} 处，用 Alt+↓ 逐一前往</translation>
        </message>
        <message>
            <source>{direct} direct · {indirect} indirect</source>
            <translation>直接 {direct} · 转述 {indirect}</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>说过的话</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>引语</translation>
        </message>
        <message>
            <source>In the same paragraphs</source>
            <translation>同段出现</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>我的笔记</translation>
        </message>
        <message>
            <source>Add a note where it first appears</source>
            <translation>在首次出现处写笔记</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>限定</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>所计</translation>
        </message>
        <message>
            <source>Read as {value}</source>
            <translation>读作 {value}</translation>
        </message>
        <message>
            <source>Belongs to: {names}</source>
            <translation>所属：{names}</translation>
        </message>
        <message>
            <source>People: {names}</source>
            <translation>人员：{names}</translation>
        </message>
        <message>
            <source>In: {names}</source>
            <translation>上级：{names}</translation>
        </message>
        <message>
            <source>(from the gazetteer)</source>
            <translation>（据地名表）</translation>
        </message>
        <message>
            <source>Note on the name</source>
            <translation>对这个名称写笔记</translation>
        </message>
    </context>
    <context>
        <name>DossierPanel</name>
        <message>
            <source>Click an underlined name in the article, or press Tab there and Enter, and read here what it says about it.</source>
            <translation>点一下文中带下划线的名称，或在文中按 Tab 再按回车，这里就显示文中关于它的内容。</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>No name chosen yet</source>
            <translation>尚未选择名称</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereFlow</name>
        <message>
            <source>Save as table</source>
            <translation>保存为表格</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>已保存为 {name}。</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereSection</name>
        <message>
            <source>In other articles</source>
            <translation>在其他文章中</translation>
        </message>
        <message>
            <source>as stated</source>
            <translation>原文所述</translation>
        </message>
        <message>
            <source>from the day of publication</source>
            <translation>据发表日期推得</translation>
        </message>
        <message>
            <source>from the text</source>
            <translation>据上下文推得</translation>
        </message>
        <message>
            <source>Save as table…</source>
            <translation>保存为表格…</translation>
        </message>
        <message>
            <source>Each sentence with role, date, article and paragraph, as CSV</source>
            <translation>每个句子附身份、日期、文章和段落，CSV 格式</translation>
        </message>
        <message>
            <source>Both: {what}</source>
            <translation>两处都有：{what}</translation>
        </message>
        <message>
            <source>Only the name is the same</source>
            <translation>只有名字相同</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>是同一个</translation>
        </message>
        <message>
            <source>Another</source>
            <translation>不是同一个</translation>
        </message>
    </context>
    <context>
        <name>EncodingDialog</name>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Encodings</source>
            <translation>编码列表</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Garbled: {name}</source>
            <translation>乱码：{name}</translation>
        </message>
        <message>
            <source>{name} (now)</source>
            <translation>{name}（当前）</translation>
        </message>
        <message>
            <source>The file&apos;s bytes are kept, so it can be read again in another encoding. Your notes stay.</source>
            <translation>原文件的字节已保存，可以换编码重新读取；笔记会保留。</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>重新载入</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>With proposals, in brackets: 〔党〕</source>
            <translation>带推补，加括号：〔党〕</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>字形</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 条笔记</numerusform>
            </translation>
        </message>
        <message>
            <source>Quote as found too</source>
            <translation>同时引原文字形</translation>
        </message>
        <message>
            <source>The whole article, not the notes alone</source>
            <translation>导出全文，而非仅笔记</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>章节</translation>
        </message>
        <message>
            <source>Order of the notes</source>
            <translation>笔记排序</translation>
        </message>
        <message>
            <source>Citations</source>
            <translation>引文格式</translation>
        </message>
        <message>
            <source>As in a bibliography</source>
            <translation>按参考文献表著录</translation>
        </message>
        <message>
            <source>With the hash of the text</source>
            <translation>附文本哈希值</translation>
        </message>
        <message>
            <source>Change the template…</source>
            <translation>修改模板…</translation>
        </message>
        <message>
            <source>“{name}” ends as {other} does, but the format chosen is {format}.</source>
            <translation>“{name}”的扩展名属于 {other}，而所选格式是 {format}。</translation>
        </message>
        <message>
            <source>There is a “{name}” already; save under another name.</source>
            <translation>已经有“{name}”了；请换一个文件名。</translation>
        </message>
        <message>
            <source>Read on {date}, when it came into the library</source>
            <translation>引用日期用入库之日：{date}</translation>
        </message>
        <message>
            <source>The citation has no access date.</source>
            <translation>著录缺引用日期。</translation>
        </message>
        <message>
            <source>The citation has no address; enter it in “About this article”.</source>
            <translation>著录缺网址，可在“文章信息”中填写。</translation>
        </message>
        <message>
            <source>The citation has no address and no access date; enter the address in “About this article”.</source>
            <translation>著录缺网址和引用日期，网址可在“文章信息”中填写。</translation>
        </message>
        <message numerus="yes">
            <source>Export %n article(s)</source>
            <translation>
                <numerusform>导出 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Read on the day it came here</source>
            <translation>引用日期用入库之日</translation>
        </message>
        <message>
            <source>The folder that they go into</source>
            <translation>存到哪个文件夹</translation>
        </message>
    </context>
    <context>
        <name>ExportFlow</name>
        <message>
            <source>Saved as {name}.</source>
            <translation>已保存为 {name}。</translation>
        </message>
        <message>
            <source>Select some words first.</source>
            <translation>请先选中一些文字。</translation>
        </message>
        <message>
            <source>Copied with its citation.</source>
            <translation>已连同出处复制。</translation>
        </message>
        <message>
            <source>Copied the highlight here with its citation.</source>
            <translation>已复制此处的高亮及其出处。</translation>
        </message>
        <message>
            <source>Copied with its citation; what was masked or dropped is in brackets.</source>
            <translation>已连同出处复制；遮字和缺数在〔〕里。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) saved in {folder}.</source>
            <translation>
                <numerusform>%n 篇文章已存到 {folder}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled; what was written stays.</source>
            <translation>已取消；已经写出的仍在。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) left to export…</source>
            <translation>
                <numerusform>还有 %n 篇文章要导出…</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <source>%n citation(s) copied.</source>
            <translation>
                <numerusform>已复制 %n 条引文。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Time line</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>says {who}</source>
            <translation>据{who}</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>另有 {number} 项</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>{current} / {total}</translation>
        </message>
        <message>
            <source>Find in the article (either script, either width)</source>
            <translation>在文中查找（简繁、全半角通用）</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>在文中查找</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Close the find bar</source>
            <translation>关闭查找栏</translation>
        </message>
        <message>
            <source>In all articles</source>
            <translation>在所有文章中</translation>
        </message>
        <message>
            <source>Look for this in the whole library, notes too (Ctrl+Shift+F)</source>
            <translation>在整个书库中查找，包括笔记（Ctrl+Shift+F）</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>Copies of this report</source>
            <translation>本报道的各文本</translation>
        </message>
        <message>
            <source>Read and cite</source>
            <translation>阅读和引用</translation>
        </message>
        <message>
            <source>Ticked are the copies of “{title}”. Nothing is joined unless you say so.</source>
            <translation>已勾选“{title}”的各文本。未经你同意不会合并。</translation>
        </message>
    </context>
    <context>
        <name>Grouping</name>
        <message>
            <source>The copies of this report are kept.</source>
            <translation>已记下本报道的各文本。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) kept as copies.</source>
            <translation>
                <numerusform>已把 %n 篇文章记作同一报道的文本。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) look like copies of this report.</source>
            <translation>
                <numerusform>有 %n 篇文章像是本报道的文本。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep as copies</source>
            <translation>记作同一报道</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>不是同一报道</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>“{title}” looks like a copy of this report ({why}).</source>
            <translation>“{title}”像是本报道的另一文本（{why}）。</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>使用指南</translation>
        </message>
        <message>
            <source>Using Xidu</source>
            <translation>使用细读</translation>
        </message>
        <message>
            <source>For contributors</source>
            <translation>给贡献者</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>As it came</source>
            <translation>恢复原来的</translation>
        </message>
        <message>
            <source>Choose a command, then press its new keys.</source>
            <translation>先选一个命令，再按新的快捷键。</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>命令及其快捷键</translation>
        </message>
        <message>
            <source>New keys for the chosen command</source>
            <translation>所选命令的新快捷键</translation>
        </message>
        <message>
            <source>Use these keys</source>
            <translation>用这个快捷键</translation>
        </message>
        <message>
            <source>{keys} belongs to “{command}”. Give that one other keys first.</source>
            <translation>{keys} 已用于“{command}”。请先给它换一个。</translation>
        </message>
        <message>
            <source>“{command}” has no keys now.</source>
            <translation>“{command}”现在没有快捷键。</translation>
        </message>
        <message>
            <source>“{command}” has the keys {keys} now.</source>
            <translation>“{command}”的快捷键现在是 {keys}。</translation>
        </message>
    </context>
    <context>
        <name>LibraryFlow</name>
        <message numerus="yes">
            <source>%n article(s) moved to the bin.</source>
            <translation>
                <numerusform>%n 篇文章已移入回收站。</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>新建文集</translation>
        </message>
        <message>
            <source>Name of the collection:</source>
            <translation>文集名称：</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>新建标签</translation>
        </message>
        <message>
            <source>Tag:</source>
            <translation>标签：</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>文集改名</translation>
        </message>
        <message numerus="yes">
            <source>Forget %n article(s) completely?</source>
            <translation>
                <numerusform>彻底忘记 %n 篇文章？</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of them stays: no text, no notes, no search index, no backup. This can&apos;t be undone.</source>
            <translation>不留任何痕迹：正文、笔记、搜索索引、备份都清除，无法撤销。</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) forgotten.</source>
            <translation>
                <numerusform>已忘记 %n 篇文章。</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin?</source>
            <translation>清空回收站？</translation>
        </message>
        <message>
            <source>What is in it is deleted for good; only backups still have it, for some days.</source>
            <translation>其中的文章将永久删除；只有备份还会保留几天。</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>清空</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>已存为 {name}。</translation>
        </message>
        <message>
            <source>Name of the collection that the chosen articles come into:</source>
            <translation>收入所选文章的文集名称：</translation>
        </message>
    </context>
    <context>
        <name>LibraryKeeping</name>
        <message>
            <source>Export library</source>
            <translation>导出书库</translation>
        </message>
        <message>
            <source>Import library</source>
            <translation>导入书库</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) left to write…</source>
            <translation>
                <numerusform>还有 %n 篇要写…</numerusform>
            </translation>
        </message>
        <message>
            <source>{new} articles came in, {known} were there already.</source>
            <translation>并入 {new} 篇，{known} 篇原已有。</translation>
        </message>
        <message>
            <source>The library is damaged. Repair it?</source>
            <translation>书库已损坏。要修复吗？</translation>
        </message>
        <message>
            <source>The newest whole backup takes its place, with all that can still be read of what came later. The damaged file is kept beside it. Close other windows of Xidu first; this one closes afterwards.</source>
            <translation>将以最新的完好备份代替，并加入其后仍可读出的内容；损坏的文件保留在旁。请先关闭细读的其他窗口；本窗口随后关闭。</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>The library is repaired. Start Xidu again.</source>
            <translation>书库已修复，请重新启动细读。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) could be read from the damaged file.</source>
            <translation>
                <numerusform>从损坏的文件中读出 %n 篇文章。</numerusform>
            </translation>
        </message>
        <message>
            <source>The library is saved as {name}, without what is in the bin.</source>
            <translation>书库已保存为 {name}，不含回收站里的内容。</translation>
        </message>
        <message>
            <source>Cancelled; no file was written.</source>
            <translation>已取消，没有写出文件。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>An empty folder for the library</source>
            <translation>选一个空文件夹放书库</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) left to compare…</source>
            <translation>
                <numerusform>还有 %n 篇文章待核对…</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled; the library stays where it is.</source>
            <translation>已取消，书库仍在原处。</translation>
        </message>
        <message>
            <source>The library is moved. Start Xidu again.</source>
            <translation>书库已移动。请重新启动细读。</translation>
        </message>
        <message>
            <source>It is in {new} now. What is in {old} was left as it was; delete it if all is well.</source>
            <translation>书库现在位于 {new}。{old} 中的内容原样保留，确认无误后可以删除。</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>最近阅读</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>已读</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Library</source>
            <translation>书库</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Open the sample article</source>
            <translation>打开示例文章</translation>
        </message>
        <message>
            <source>Your library is empty</source>
            <translation>书库还是空的</translation>
        </message>
        <message>
            <source>Drop a file on this window or open one: text, Markdown or a saved web page. It stays here with your notes.</source>
            <translation>把文件拖到这个窗口，或打开一个文件：纯文本、Markdown 或保存的网页。它会和你的笔记一起留在这里。</translation>
        </message>
        <message>
            <source>Articles in the library</source>
            <translation>书库中的文章</translation>
        </message>
        <message>
            <source>Several words, “phrases”, OR, -without; author: source: tag: type:PER before:2023 after:2022-05 in:title, in:text, in:notes, in:names</source>
            <translation>多个词、“短语”、OR（或）、-排除；author:（作者） source:（来源） tag:（标签） type:PER（类型） before:2023（早于） after:2022-05（晚于） in:title、in:text、in:notes、in:names（范围）</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>移入回收站</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>这里还没有文章</translation>
        </message>
        <message>
            <source>Put articles here from the menu of the table.</source>
            <translation>在文章表的右键菜单里把文章放到这里。</translation>
        </message>
        <message>
            <source>Drop a file on this window or open one: text, saved web page, Word, PDF, e-book. It stays here with your notes.</source>
            <translation>把文件拖到窗口上，或打开一个：文本、保存的网页、Word、PDF、电子书都可以。它会和你的笔记一起留在这里。</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>没有未读的文章</translation>
        </message>
        <message>
            <source>You have opened every article of the library.</source>
            <translation>书库里的文章都打开过了。</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>还没有笔记</translation>
        </message>
        <message>
            <source>Highlight words in an article, and it is listed here.</source>
            <translation>在文章中高亮文字，文章就列在这里。</translation>
        </message>
        <message>
            <source>New collection…</source>
            <translation>新建文集…</translation>
        </message>
        <message>
            <source>Search all articles and notes; author: tag: type: before: narrow it down</source>
            <translation>搜索全部文章和笔记，author: tag: type: before: 等可缩小范围</translation>
        </message>
    </context>
    <context>
        <name>LibraryShelves</name>
        <message>
            <source>Parts of the library</source>
            <translation>书库各部分</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>全部文章</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>With notes</source>
            <translation>有笔记</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名字索引</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>文集</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>改名…</translation>
        </message>
        <message>
            <source>Delete collection</source>
            <translation>删除文集</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
    </context>
    <context>
        <name>Likeness</name>
        <message>
            <source>the same title</source>
            <translation>标题相同</translation>
        </message>
        <message>
            <source>much of the text is the same</source>
            <translation>大部分文字相同</translation>
        </message>
        <message>
            <source>nearly the same text</source>
            <translation>文字几乎相同</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>书库</translation>
        </message>
        <message>
            <source>Converting…</source>
            <translation>正在转换…</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>Close this message (Esc)</source>
            <translation>关闭这条消息（Esc）</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>还有 {number} 条</translation>
        </message>
    </context>
    <context>
        <name>MetadataDialog</name>
        <message>
            <source>About this article</source>
            <translation>文章信息</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布时间</translation>
        </message>
        <message>
            <source>Posted by</source>
            <translation>转载者</translation>
        </message>
        <message>
            <source>Posted at</source>
            <translation>转载时间</translation>
        </message>
        <message>
            <source>Original title</source>
            <translation>原题</translation>
        </message>
        <message>
            <source>for example 2023-11-06</source>
            <translation>例如 2023-11-06</translation>
        </message>
        <message>
            <source>entered by the reader</source>
            <translation>由读者填写</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>read from the text</source>
            <translation>读自正文</translation>
        </message>
        <message>
            <source>as the file says</source>
            <translation>据文件所载</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>责任编辑</translation>
        </message>
        <message>
            <source>not stated; the file was made on {date}</source>
            <translation>原文未载；文件制作于 {date}</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>期号</translation>
        </message>
    </context>
    <context>
        <name>MiniToolbar</name>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the text as found</source>
            <translation>按原文复制</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>连同出处复制</translation>
        </message>
        <message>
            <source>Selected text</source>
            <translation>所选文字</translation>
        </message>
        <message>
            <source>Highlight: {color}</source>
            <translation>高亮：{color}</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>Say what the selected words really are</source>
            <translation>说明所选文字究竟是什么</translation>
        </message>
    </context>
    <context>
        <name>NamesFlow</name>
        <message>
            <source>Save as table</source>
            <translation>存为表格</translation>
        </message>
    </context>
    <context>
        <name>NamesModel</name>
        <message>
            <source>Name</source>
            <translation>名字</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>又作</translation>
        </message>
    </context>
    <context>
        <name>NamesPage</name>
        <message>
            <source>Look for a name</source>
            <translation>查找名字</translation>
        </message>
        <message>
            <source>Kind of names</source>
            <translation>名字的类别</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>全部类别</translation>
        </message>
        <message>
            <source>Names of different articles that may be one; nothing is joined by itself</source>
            <translation>不同文章里可能相同的名字；绝不自动合并</translation>
        </message>
        <message>
            <source>Save as table…</source>
            <translation>存为表格…</translation>
        </message>
        <message>
            <source>Each sentence with role, date, article and paragraph, as CSV</source>
            <translation>每一句连同身份、日期、文章与段落，CSV 格式</translation>
        </message>
        <message>
            <source>Names in all articles</source>
            <translation>所有文章中的名字</translation>
        </message>
        <message>
            <source>Sentences with the name</source>
            <translation>含这个名字的句子</translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s)…</source>
            <translation>
                <numerusform>%n 条合并建议…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Read %n more article(s) for names</source>
            <translation>
                <numerusform>再识别 %n 篇文章</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading, %n left…</source>
            <translation>
                <numerusform>正在识别，还剩 %n 篇…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s)</source>
            <translation>
                <numerusform>%n 句</numerusform>
            </translation>
        </message>
        <message>
            <source>They are one: join</source>
            <translation>是同一个：合并</translation>
        </message>
        <message>
            <source>They are not</source>
            <translation>不是同一个</translation>
        </message>
        <message>
            <source>Join {one} and {other}</source>
            <translation>合并 {one} 与 {other}</translation>
        </message>
        <message>
            <source>Part {one} from {other}</source>
            <translation>把 {one} 与 {other} 分开</translation>
        </message>
        <message>
            <source>{number} articles with this name: whether they mean one, you decide (right click)</source>
            <translation>{number} 篇文章有此名；是否同一，由你判定（右键）</translation>
        </message>
        <message>
            <source>one in {number} articles, as you said</source>
            <translation>{number} 篇文章，你已认定为同一</translation>
        </message>
        <message>
            <source>{name} is one in all these articles</source>
            <translation>这些文章里的{name}是同一个</translation>
        </message>
        <message>
            <source>{name} of @{number} is another</source>
            <translation>@{number} 的{name}另有所指</translation>
        </message>
    </context>
    <context>
        <name>NoteCare</name>
        <message numerus="yes">
            <source>%n note(s) deleted. Ctrl+Z brings them back.</source>
            <translation>
                <numerusform>已删除 %n 条笔记，按 Ctrl+Z 可恢复。</numerusform>
            </translation>
        </message>
        <message>
            <source>Select some words first.</source>
            <translation>请先选中一些文字。</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) not found in this text; they wait in the drawer.</source>
            <translation>
                <numerusform>有 %n 条笔记在本文中找不到原处，已放在笔记面板下方。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Another version of this article, “{title}”, has %n note(s).</source>
            <translation>
                <numerusform>本文的另一版本《{title}》有 %n 条笔记。</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave them there</source>
            <translation>不用移来</translation>
        </message>
        <message>
            <source>Bring notes here</source>
            <translation>移来笔记</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Write a note on these words</source>
            <translation>为这段文字写一条笔记</translation>
        </message>
        <message>
            <source>Tags, separated by spaces</source>
            <translation>标签，用空格隔开</translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>删除笔记</translation>
        </message>
        <message>
            <source>My note</source>
            <translation>我的笔记</translation>
        </message>
        <message>
            <source>What the note is on</source>
            <translation>笔记对象</translation>
        </message>
        <message>
            <source>How the passage is marked</source>
            <translation>标记方式</translation>
        </message>
        <message>
            <source>Words to put there; empty to strike it out</source>
            <translation>改为何字；留空表示删去</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
    </context>
    <context>
        <name>NoteFlow</name>
        <message>
            <source>Select some words first.</source>
            <translation>请先选中一些文字。</translation>
        </message>
        <message>
            <source>Note deleted. Ctrl+Z brings it back.</source>
            <translation>笔记已删除，按 Ctrl+Z 可恢复。</translation>
        </message>
        <message>
            <source>There are no notes on this article yet.</source>
            <translation>这篇文章还没有笔记。</translation>
        </message>
        <message>
            <source>Copied as shown; proposals are in brackets.</source>
            <translation>已按显示复制，推补的字在括号里。</translation>
        </message>
        <message>
            <source>Choose a note first.</source>
            <translation>请先选一条笔记。</translation>
        </message>
        <message>
            <source>Highlighted: {color}</source>
            <translation>已标记：{color}</translation>
        </message>
        <message>
            <source>Undone: {change}</source>
            <translation>已撤销：{change}</translation>
        </message>
        <message>
            <source>Redone: {change}</source>
            <translation>已重做：{change}</translation>
        </message>
    </context>
    <context>
        <name>NoteMenu</name>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Marked as</source>
            <translation>标记为</translation>
        </message>
        <message>
            <source>Make one note of them</source>
            <translation>合并为一条</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Another tag</source>
            <translation>其他标签</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>NotesFilter</name>
        <message>
            <source>Show notes of one colour only; click again for all</source>
            <translation>只显示一种颜色的笔记；再点一次显示全部</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新的在前</translation>
        </message>
        <message>
            <source>By colour</source>
            <translation>按颜色</translation>
        </message>
        <message>
            <source>By tag</source>
            <translation>按标签</translation>
        </message>
        <message>
            <source>Order of the notes</source>
            <translation>笔记的顺序</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Filter by section, name, tag and day</source>
            <translation>按章节、名称、标签和日期筛选</translation>
        </message>
        <message>
            <source>Filter notes</source>
            <translation>按文字或标签筛选</translation>
        </message>
        <message>
            <source>By place</source>
            <translation>按原文顺序</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>还没有笔记</translation>
        </message>
        <message>
            <source>Select words in the article and choose a colour, or press Ctrl+M to write a note on them.</source>
            <translation>在文中选中文字，再选一种颜色，或按 Ctrl+M 写笔记。</translation>
        </message>
        <message>
            <source>No note fits</source>
            <translation>没有符合的笔记</translation>
        </message>
        <message>
            <source>Change what is wanted above to see the others.</source>
            <translation>更改上面的筛选条件，就能看到其他笔记。</translation>
        </message>
        <message>
            <source>No note has its place here</source>
            <translation>笔记都还没有位置</translation>
        </message>
        <message>
            <source>Below are those whose passage wasn't found: open one, and choose where it belongs.</source>
            <translation>下面是找不到原处的笔记：展开一条，选它该在的地方。</translation>
        </message>
    </context>
    <context>
        <name>OutlinePanel</name>
        <message>
            <source>Sections</source>
            <translation>各节</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Click to hide or show these marks</source>
            <translation>点击隐藏或显示这类标记</translation>
        </message>
        <message>
            <source>This article has no headings. A right click on a line can make it one.</source>
            <translation>这篇文章没有小标题。在某一行上点右键，可以把它定为小标题。</translation>
        </message>
    </context>
    <context>
        <name>Outside</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open this page in the browser?</source>
            <translation>用浏览器打开这个网页吗？</translation>
        </message>
        <message>
            <source>The article does not say which page it came from.</source>
            <translation>文章没有说明来自哪个网页。</translation>
        </message>
        <message>
            <source>The browser will use the network.</source>
            <translation>浏览器会使用网络。</translation>
        </message>
        <message>
            <source>This article came without a file; its text is kept in the library.</source>
            <translation>这篇文章不是从文件打开的；它的文字保存在书库里。</translation>
        </message>
        <message>
            <source>{name} is no longer in {folder}. Its text and your notes are kept in the library.</source>
            <translation>{name} 已不在 {folder}。文字和笔记仍保存在书库里。</translation>
        </message>
        <message>
            <source>No program here opens {name}.</source>
            <translation>这台电脑上没有能打开 {name} 的程序。</translation>
        </message>
    </context>
    <context>
        <name>OverviewPanel</name>
        <message>
            <source>No article open</source>
            <translation>没有打开的文章</translation>
        </message>
        <message>
            <source>Open one, and see here who and what is in it.</source>
            <translation>打开一篇，这里就显示文中的人和事。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
    </context>
    <context>
        <name>OverviewWindow</name>
        <message>
            <source>Overview: {title}</source>
            <translation>概览：{title}</translation>
        </message>
    </context>
    <context>
        <name>PageMenu</name>
        <message>
            <source>Open the note</source>
            <translation>打开笔记</translation>
        </message>
        <message>
            <source>Colour of the note</source>
            <translation>笔记的颜色</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>删除笔记</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>转到此处</translation>
        </message>
        <message>
            <source>Note on this section</source>
            <translation>给这一节写笔记</translation>
        </message>
        <message>
            <source>Copy the section</source>
            <translation>复制这一节</translation>
        </message>
        <message>
            <source>Note on the hit</source>
            <translation>给这一处写笔记</translation>
        </message>
        <message>
            <source>Copy the paragraph</source>
            <translation>复制这一段</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>As found</source>
            <translation>原样</translation>
        </message>
        <message>
            <source>As worded</source>
            <translation>原文用词</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>有出入</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>Direct and reported speech with its speakers. A double click goes to the place.</source>
            <translation>直接引语与转述，及其说话人。双击即到原处。</translation>
        </message>
        <message>
            <source>Each name along the length of the article. Click a name for its details, a tick for its place.</source>
            <translation>各个名称在全文中的分布。点名称看详情，点刻度到原处。</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>把握</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No dated sentences were found.</source>
            <translation>没有找到带时间的句子。</translation>
        </message>
        <message>
            <source>No names were found.</source>
            <translation>没有找到名称。</translation>
        </message>
        <message>
            <source>No quantities were found.</source>
            <translation>没有找到数量。</translation>
        </message>
        <message>
            <source>No two names share a paragraph.</source>
            <translation>没有两个名称出现在同一段。</translation>
        </message>
        <message>
            <source>Nobody is quoted.</source>
            <translation>没有引语。</translation>
        </message>
        <message>
            <source>Nothing masked or dropped was found.</source>
            <translation>没有发现遮字或缺数。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段</translation>
        </message>
        <message>
            <source>Paragraphs together</source>
            <translation>同段次数</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>推补</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>限定</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>说话人</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>句子</translation>
        </message>
        <message>
            <source>Sentences together</source>
            <translation>同句次数</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>说话人</translation>
        </message>
        <message>
            <source>State of the text</source>
            <translation>文本状况</translation>
        </message>
        <message>
            <source>The sentences that tell a time, in the order of their dates.</source>
            <translation>带时间的句子，按日期先后排列。</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>所计事物</translation>
        </message>
        <message>
            <source>What is masked, dropped or garbled, and what is proposed for it.</source>
            <translation>遮去、缺失或乱码之处，及所作的推补。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>何时</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>分布</translation>
        </message>
        <message>
            <source>Who is named in the same paragraphs; the stronger the line, the more often.</source>
            <translation>哪些名称出现在同一段；线越重，次数越多。</translation>
        </message>
        <message>
            <source>Who said what</source>
            <translation>谁说了什么</translation>
        </message>
        <message>
            <source>With</source>
            <translation>同现</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>与谁同现</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>话语</translation>
        </message>
        <message>
            <source>direct</source>
            <translation>直接</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>转述</translation>
        </message>
        <message>
            <source>{number} rarer names are in the CSV only.</source>
            <translation>另有 {number} 个较少见的名称只在 CSV 中。</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>(from context)</source>
            <translation>（据上下文推断）</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布时间</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时刻</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>ISO 8601 (X: unknown)</source>
            <translation>ISO 8601（X 表示不详）</translation>
        </message>
        <message>
            <source>All quantities by what they count, those with only a unit last. Coloured: a near number is given for what may be the same thing.</source>
            <translation>全部数量，按所计事物分组，只有单位的列在最后。着色者：可能是同一事物，另有相近的不同数值。</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>文中</translation>
        </message>
    </context>
    <context>
        <name>Passage</name>
        <message>
            <source>Go there</source>
            <translation>转到此处</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>偏好设置</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Choose the typeface myself</source>
            <translation>自己选字体</translation>
        </message>
        <message>
            <source>{size} px</source>
            <translation>{size} 像素</translation>
        </message>
        <message>
            <source>Show proposals</source>
            <translation>显示推补</translation>
        </message>
        <message>
            <source>Show full-width punctuation</source>
            <translation>标点显示为全角</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>正文字体</translation>
        </message>
        <message>
            <source>Articles open in</source>
            <translation>文章打开时显示</translation>
        </message>
        <message>
            <source>Quotation marks</source>
            <translation>引号</translation>
        </message>
        <message>
            <source>Citations</source>
            <translation>引文格式</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>导出设置</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>查找设置</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>导入设置</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Highlights are called</source>
            <translation>高亮颜色的名称</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>注音</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Paragraph numbers</source>
            <translation>段落编号</translation>
        </message>
        <message>
            <source>Only those that are sure</source>
            <translation>只标把握大的</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>照常</translation>
        </message>
        <message>
            <source>Less sure ones too</source>
            <translation>把握小的也标</translation>
        </message>
        <message>
            <source>Names that are marked</source>
            <translation>标出的名称</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>写法</translation>
        </message>
        <message>
            <source>Pinyin</source>
            <translation>拼音</translation>
        </message>
        <message>
            <source>Zhuyin</source>
            <translation>注音符号</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读音</translation>
        </message>
        <message>
            <source>As on the mainland</source>
            <translation>大陆读音</translation>
        </message>
        <message>
            <source>As in Taiwan</source>
            <translation>台湾读音</translation>
        </message>
        <message>
            <source>Without a dictionary</source>
            <translation>不用词典</translation>
        </message>
        <message>
            <source>Dictionary (CC-CEDICT)</source>
            <translation>词典（CC-CEDICT 格式）</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Choose a dictionary in CC-CEDICT&apos;s format</source>
            <translation>选择 CC-CEDICT 格式的词典</translation>
        </message>
        <message>
            <source>New highlights</source>
            <translation>新标记的颜色</translation>
        </message>
        <message>
            <source>Move to another folder…</source>
            <translation>移到另一个文件夹…</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>书库</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>No setting and no command has “{words}” in it.</source>
            <translation>设置和命令里都没有“{words}”。</translation>
        </message>
        <message>
            <source>Cursor in the text</source>
            <translation>正文光标</translation>
        </message>
        <message>
            <source>While a screen reader runs</source>
            <translation>屏幕阅读器运行时</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>总是</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>QuantityDialog</name>
        <message>
            <source>Value of “{words}”</source>
            <translation>“{words}”的数值</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>限定语（约、余、以上）</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>所计事物</translation>
        </message>
    </context>
    <context>
        <name>QuerySwitches</name>
        <message>
            <source>Pinyin</source>
            <translation>拼音</translation>
        </message>
        <message>
            <source>Pinyin finds characters too: xiaodian, xiǎodiàn, xd</source>
            <translation>用拼音也能找到汉字：xiaodian、xiǎodiàn、xd</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>精确</translation>
        </message>
        <message>
            <source>Only these very characters</source>
            <translation>只找一模一样的字</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>正则表达式</translation>
        </message>
    </context>
    <context>
        <name>RestoreButton</name>
        <message>
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message numerus="yes">
            <source>Restore… (%n)</source>
            <translation>
                <numerusform>恢复…（%n）</numerusform>
            </translation>
        </message>
        <message>
            <source>Masked characters and dropped numbers that another copy has</source>
            <translation>别的文本保存着的遮字和缺数</translation>
        </message>
        <message>
            <source>Nothing to restore</source>
            <translation>无可恢复</translation>
        </message>
        <message>
            <source>No other copy has characters or numbers that are masked or lacking in this one</source>
            <translation>这个文本的遮字和缺数，别的文本都没有更多</translation>
        </message>
        <message numerus="yes">
            <source>Restore copy {letter}… (%n)</source>
            <translation>
                <numerusform>恢复文本 {letter}…（%n）</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy {letter} lacks what this one has; it is opened, to be restored from this one</source>
            <translation>文本 {letter} 缺少这个文本所有的字；将打开它，用这个文本恢复</translation>
        </message>
    </context>
    <context>
        <name>RestoringDialog</name>
        <message>
            <source>Restore from another copy</source>
            <translation>据别的文本恢复</translation>
        </message>
        <message>
            <source>This copy</source>
            <translation>本文</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>恢复为</translation>
        </message>
        <message>
            <source>Ticked are the places where all copies agree. What is taken over can be undone.</source>
            <translation>已勾选各文本一致之处。采纳后可以撤销。</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>采纳</translation>
        </message>
        <message>
            <source>According to</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Places that can be restored</source>
            <translation>可恢复之处</translation>
        </message>
    </context>
    <context>
        <name>RolesDialog</name>
        <message>
            <source>Roles of {name}</source>
            <translation>{name}的身份职务</translation>
        </message>
        <message>
            <source>Change a role, or empty its line where it is none.</source>
            <translation>可改写身份职务；不是身份职务的，把那一行清空。</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>身份职务</translation>
        </message>
        <message>
            <source>Another role</source>
            <translation>另一个身份职务</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Find in this article</source>
            <translation>在本文中查找</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>查到之处</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Try fewer characters; script, width and masked characters make no difference.</source>
            <translation>试试少用几个字；简繁、全半角和遮字都不影响查找。</translation>
        </message>
        <message>
            <source>Find words in this article</source>
            <translation>在本文中查找文字</translation>
        </message>
        <message>
            <source>Type in Simplified or Traditional characters: both are found. So are proposed characters.</source>
            <translation>输入简体或繁体都能找到，推补的字也能找到。</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>the first {number} are listed</source>
            <translation>列出前 {number} 处</translation>
        </message>
        <message>
            <source>No search</source>
            <translation>无法查找</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>What was found in the library</source>
            <translation>在书库中找到的</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n 篇</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found in the library</source>
            <translation>书库中没有找到</translation>
        </message>
        <message>
            <source>Try fewer words. Script, width and masked characters make no difference.</source>
            <translation>试试少写几个字。简繁、全半角和遮字都不影响。</translation>
        </message>
        <message>
            <source>The first {number} articles</source>
            <translation>前 {number} 篇</translation>
        </message>
        <message>
            <source>No search</source>
            <translation>无法搜索</translation>
        </message>
        <message>
            <source>Indexing, {number} articles left…</source>
            <translation>正在建立索引，还有 {number} 篇……</translation>
        </message>
        <message>
            <source>“{name}:” is no filter.</source>
            <translation>没有“{name}:”这个条件。</translation>
        </message>
        <message>
            <source>Filters: {filters}, as in author:余秋雨 or tag:水.</source>
            <translation>可用的条件：{filters}，如 author:余秋雨、tag:水。</translation>
        </message>
    </context>
    <context>
        <name>SecondPane</name>
        <message>
            <source>Close the second half</source>
            <translation>关闭右半边</translation>
        </message>
        <message>
            <source>Shown beside the article</source>
            <translation>并排显示的内容</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Side panel</source>
            <translation>侧栏</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>{count} characters</source>
            <translation>{count} 字</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>约 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Paragraph {number} of {total}</source>
            <translation>第 {number} 段 / 共 {total} 段</translation>
        </message>
        <message>
            <source>Looking for names…</source>
            <translation>正在识别名称…</translation>
        </message>
        <message>
            <source>proposals on</source>
            <translation>推补开</translation>
        </message>
        <message>
            <source>proposals off</source>
            <translation>推补关</translation>
        </message>
        <message>
            <source>{encoding} (guessed)</source>
            <translation>{encoding}（推测）</translation>
        </message>
        <message>
            <source>page {number}</source>
            <translation>第 {number} 页</translation>
        </message>
        <message>
            <source>{count} masked</source>
            <translation>遮字 {count}</translation>
        </message>
        <message>
            <source>{count} dropped</source>
            <translation>缺数 {count}</translation>
        </message>
        <message>
            <source>{count} repeated</source>
            <translation>重复 {count}</translation>
        </message>
        <message>
            <source>Names found: {count}</source>
            <translation>找到名称：{count}</translation>
        </message>
        <message>
            <source>Looking for names… {percent} %</source>
            <translation>正在识别名称… {percent}%</translation>
        </message>
        <message>
            <source>Names in {percent} % of the text</source>
            <translation>已识别全文 {percent}% 的名称</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>TabFlow</name>
        <message>
            <source>No article has been closed since the start.</source>
            <translation>启动以来没有关闭过文章。</translation>
        </message>
    </context>
    <context>
        <name>TabStrip</name>
        <message>
            <source>Open articles</source>
            <translation>已打开的文章</translation>
        </message>
        <message>
            <source>Close this article</source>
            <translation>关闭这篇文章</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close the others</source>
            <translation>关闭其他文章</translation>
        </message>
    </context>
    <context>
        <name>TimeLine</name>
        <message>
            <source>The article leaves the year or the day of these open:</source>
            <translation>以下各条文中未说明年份或日期：</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>More scripts</source>
            <translation>更多字形</translation>
        </message>
        <message>
            <source>Vocabulary of Taiwan or Hong Kong, OpenCC&apos;s standard</source>
            <translation>台湾或香港用词、OpenCC 标准</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>在文中查找</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>搜索书库</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>字形</translation>
        </message>
    </context>
    <context>
        <name>TopicNotes</name>
        <message>
            <source>Select a name, or walk to one with Tab, first.</source>
            <translation>请先选中一个名称，或用 Tab 走到一个名称。</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Click an underlined name</source>
            <translation>点一下带下划线的名称</translation>
        </message>
        <message>
            <source>Choose a script</source>
            <translation>选择简体或繁体</translation>
        </message>
        <message>
            <source>Simplified or Traditional: the text itself, your place and your notes stay as they are.</source>
            <translation>只换字形：原文、阅读位置和笔记都不变。</translation>
        </message>
        <message>
            <source>Select a sentence</source>
            <translation>选中一句话</translation>
        </message>
        <message>
            <source>Choose a colour or write a note; it is saved at once. Ctrl+F finds in either script, Ctrl+E makes a file that cites, F1 opens the guide.</source>
            <translation>选颜色或写笔记，随写随存。Ctrl+F 查找，简繁通用；Ctrl+E 导出带出处的文件；F1 打开指南。</translation>
        </message>
        <message>
            <source>Or press Tab and Enter. At the right stands what the article says about it, sentence by sentence.</source>
            <translation>也可以按 Tab 再按回车。右边会列出文中关于它的内容，逐句可查。</translation>
        </message>
    </context>
    <context>
        <name>TourCard</name>
        <message>
            <source>Skip the tour</source>
            <translation>跳过导览</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Start reading</source>
            <translation>开始阅读</translation>
        </message>
        <message>
            <source>{step} of {steps}</source>
            <translation>第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>Esc skips the tour</source>
            <translation>按 Esc 跳过导览</translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message>
            <source>There is no place to go back to.</source>
            <translation>没有可以后退到的地方。</translation>
        </message>
        <message>
            <source>There is no place to go forward to.</source>
            <translation>没有可以前进到的地方。</translation>
        </message>
    </context>
    <context>
        <name>UnplacedDrawer</name>
        <message>
            <source>Notes not found in this text</source>
            <translation>在本文中找不到原处的笔记</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) not found in this text. Click where one belongs.</source>
            <translation>
                <numerusform>有 %n 条笔记在本文中找不到原处，请点选其位置。</numerusform>
            </translation>
        </message>
        <message>
            <source>The words that are selected</source>
            <translation>放到选中的文字上</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Versions</source>
            <translation>版本对照</translation>
        </message>
        <message>
            <source>Beside which article</source>
            <translation>与哪篇文章对照</translation>
        </message>
        <message>
            <source>Both texts side by side</source>
            <translation>两篇并列</translation>
        </message>
        <message>
            <source>Not versions of each other</source>
            <translation>不是同一篇的版本</translation>
        </message>
        <message>
            <source>Move the right one to the bin</source>
            <translation>把右边一篇移入回收站</translation>
        </message>
        <message>
            <source>No other article of the library has nearly this text.</source>
            <translation>书库里没有与它几乎相同的文章。</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>正在对照…</translation>
        </message>
        <message>
            <source>Both texts are the same, word for word.</source>
            <translation>两篇逐字相同。</translation>
        </message>
        <message>
            <source>There is more; only the first differences are shown.</source>
            <translation>后面还有；这里只列出最先的差异。</translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) the same</source>
            <translation>
                <numerusform>%n 句相同</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Walk</name>
        <message>
            <source>There is no doubtful place further on.</source>
            <translation>再往后没有存疑的地方了。</translation>
        </message>
        <message>
            <source>Footnote {mark}: {words}</source>
            <translation>脚注 {mark}：{words}</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Recently read</source>
            <translation>最近阅读</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>粘贴的文字</translation>
        </message>
        <message>
            <source>There is no text on the clipboard.</source>
            <translation>剪贴板上没有文字。</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <source>Add folder</source>
            <translation>添加文件夹</translation>
        </message>
        <message>
            <source>This format says itself how its text is written.</source>
            <translation>这种格式自己说明了文字编码。</translation>
        </message>
        <message>
            <source>Open articles</source>
            <translation>打开文章</translation>
        </message>
    </context>
    <context>
        <name>WordFlow</name>
        <message>
            <source>Select a word first.</source>
            <translation>请先选择一个词。</translation>
        </message>
        <message>
            <source>“{word}” is in no list any more.</source>
            <translation>“{word}”已不在任何词表中。</translation>
        </message>
        <message>
            <source>“{word}” is known: it gets no gloss.</source>
            <translation>“{word}”已认识，不再释义。</translation>
        </message>
        <message>
            <source>“{word}” is among the words you learn.</source>
            <translation>“{word}”已加入生词。</translation>
        </message>
        <message>
            <source>Choose a dictionary in CC-CEDICT&apos;s format</source>
            <translation>选择 CC-CEDICT 格式的词典</translation>
        </message>
        <message>
            <source>You learn no words yet: select one and choose “Learn this word”.</source>
            <translation>还没有生词：请选一个词，再点“学这个词”。</translation>
        </message>
        <message>
            <source>Save cards for Anki</source>
            <translation>保存 Anki 卡片</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) saved.</source>
            <translation>
                <numerusform>已保存 %n 张卡片。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The dictionary has %n word(s).</source>
            <translation>
                <numerusform>词典有 %n 个词。</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}, words</source>
            <translation>{title}·生词</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>作品</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>术语</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>黄色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>粉色</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>米色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>遮字</translation>
        </message>
        <message>
            <source>dropped numbers</source>
            <translation>缺数</translation>
        </message>
        <message>
            <source>dropped text</source>
            <translation>缺文</translation>
        </message>
        <message>
            <source>inserted marks</source>
            <translation>衍符</translation>
        </message>
        <message>
            <source>garbled</source>
            <translation>乱码</translation>
        </message>
        <message>
            <source>undecodable</source>
            <translation>无法解码</translation>
        </message>
        <message>
            <source>invisible characters</source>
            <translation>不可见字符</translation>
        </message>
        <message>
            <source>doubled</source>
            <translation>重出</translation>
        </message>
        <message>
            <source>watermarks</source>
            <translation>水印</translation>
        </message>
        <message>
            <source>¶ {number}</source>
            <translation>第 {number} 段</translation>
        </message>
        <message>
            <source>other script</source>
            <translation>简繁</translation>
        </message>
        <message>
            <source>other width</source>
            <translation>全半角</translation>
        </message>
        <message>
            <source>other case</source>
            <translation>大小写</translation>
        </message>
        <message>
            <source>other punctuation</source>
            <translation>标点</translation>
        </message>
        <message>
            <source>across a space or line end</source>
            <translation>跨空白或换行</translation>
        </message>
        <message>
            <source>variant character</source>
            <translation>异体字</translation>
        </message>
        <message>
            <source>by pinyin</source>
            <translation>拼音</translation>
        </message>
        <message>
            <source>means {name}</source>
            <translation>指{name}</translation>
        </message>
        <message>
            <source>Quotation marks as found</source>
            <translation>引号照原文</translation>
        </message>
        <message>
            <source>Quotation marks 「」</source>
            <translation>直角引号「」</translation>
        </message>
        <message>
            <source>Quotation marks “”</source>
            <translation>弯引号“”</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>No paragraph numbers</source>
            <translation>不标段号</translation>
        </message>
        <message>
            <source>Number of every paragraph</source>
            <translation>每段标号</translation>
        </message>
        <message>
            <source>Number of every fifth paragraph</source>
            <translation>每五段标号</translation>
        </message>
        <message>
            <source>No readings above the words</source>
            <translation>不标读音</translation>
        </message>
        <message>
            <source>Readings above names</source>
            <translation>名称标读音</translation>
        </message>
        <message>
            <source>Readings above all words</source>
            <translation>全文标读音</translation>
        </message>
        <message>
            <source>Readings above words I learn</source>
            <translation>生词标读音</translation>
        </message>
        <message>
            <source>By position</source>
            <translation>按位置</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>按日期</translation>
        </message>
        <message>
            <source>By colour</source>
            <translation>按颜色</translation>
        </message>
        <message>
            <source>By tag</source>
            <translation>按标签</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>按人物</translation>
        </message>
        <message>
            <source>Highlights</source>
            <translation>划线</translation>
        </message>
        <message>
            <source>Notes on passages</source>
            <translation>段落笔记</translation>
        </message>
        <message>
            <source>Proposed wordings</source>
            <translation>改写建议</translation>
        </message>
        <message>
            <source>Notes on names</source>
            <translation>名称笔记</translation>
        </message>
        <message>
            <source>Notes on sections</source>
            <translation>章节笔记</translation>
        </message>
        <message>
            <source>Notes on the article</source>
            <translation>全文笔记</translation>
        </message>
        <message>
            <source>On the passage</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Other wording</source>
            <translation>改为</translation>
        </message>
        <message>
            <source>On the section</source>
            <translation>关于本节</translation>
        </message>
        <message>
            <source>On the article</source>
            <translation>关于全文</translation>
        </message>
        <message>
            <source>Marker</source>
            <translation>底色</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>下划线</translation>
        </message>
        <message>
            <source>Wavy line</source>
            <translation>波浪线</translation>
        </message>
        <message>
            <source>Struck through</source>
            <translation>删除线</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>跟随系统的配色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>On the name</source>
            <translation>关于这个名称</translation>
        </message>
        <message>
            <source>Something in Xidu went wrong; the rest goes on working.</source>
            <translation>细读内部出了错；其余部分照常工作。</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>开头</translation>
        </message>
        <message>
            <source>Xidu</source>
            <translation>细读</translation>
        </message>
        <message numerus="yes">
            <source>%n masked</source>
            <translation>
                <numerusform>遮字 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dropped number(s)</source>
            <translation>
                <numerusform>缺数 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dropped passage(s)</source>
            <translation>
                <numerusform>缺文 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inserted mark(s)</source>
            <translation>
                <numerusform>衍符 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n garbled</source>
            <translation>
                <numerusform>乱码 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undecodable</source>
            <translation>
                <numerusform>无法解码 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invisible character(s)</source>
            <translation>
                <numerusform>不可见字符 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubled</source>
            <translation>
                <numerusform>重出 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n watermark(s)</source>
            <translation>
                <numerusform>水印 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>时间 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duration(s)</source>
            <translation>
                <numerusform>时长 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quantity(s)</source>
            <translation>
                <numerusform>数量 %n</numerusform>
            </translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>in what was left out</source>
            <translation>在未列入正文处</translation>
        </message>
    </context>
    <context>
        <name>_Page</name>
        <message>
            <source>Still reading the article…</source>
            <translation>还在分析这篇文章…</translation>
        </message>
        <message>
            <source>State of the text</source>
            <translation>文本状况</translation>
        </message>
        <message>
            <source>Nothing masked or dropped was found.</source>
            <translation>没有发现遮字或缺数。</translation>
        </message>
        <message>
            <source>Masked and dropped</source>
            <translation>遮字与缺数</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>另有 {number} 项</translation>
        </message>
        <message>
            <source>Where {name} appears</source>
            <translation>{name}在何处出现</translation>
        </message>
        <message>
            <source>Times and quantities</source>
            <translation>时间与数量</translation>
        </message>
        <message numerus="yes">
            <source>%n proposed</source>
            <translation>
                <numerusform>推补 %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Sheet</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save as {format}…</source>
            <translation>存为 {format}…</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>已保存为 {name}。</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>first quarter</source>
            <translation>第一季度</translation>
        </message>
        <message>
            <source>second quarter</source>
            <translation>第二季度</translation>
        </message>
        <message>
            <source>third quarter</source>
            <translation>第三季度</translation>
        </message>
        <message>
            <source>fourth quarter</source>
            <translation>第四季度</translation>
        </message>
        <message>
            <source>first half of the year</source>
            <translation>上半年</translation>
        </message>
        <message>
            <source>second half of the year</source>
            <translation>下半年</translation>
        </message>
        <message>
            <source>spring</source>
            <translation>春</translation>
        </message>
        <message>
            <source>summer</source>
            <translation>夏</translation>
        </message>
        <message>
            <source>autumn</source>
            <translation>秋</translation>
        </message>
        <message>
            <source>winter</source>
            <translation>冬</translation>
        </message>
        <message>
            <source>year unknown</source>
            <translation>年份不详</translation>
        </message>
        <message>
            <source>month unknown</source>
            <translation>月份不详</translation>
        </message>
        <message>
            <source>week unknown</source>
            <translation>哪一周不详</translation>
        </message>
        <message>
            <source>day unknown</source>
            <translation>日期不详</translation>
        </message>
        <message>
            <source>hour unknown</source>
            <translation>几时不详</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>{year} BC</source>
            <translation>公元前{year}年</translation>
        </message>
        <message>
            <source>day {day}</source>
            <translation>{day}日</translation>
        </message>
        <message>
            <source>MMMM</source>
            <translation>M月</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>周末</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Print preview</source>
            <translation>打印预览</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>整页</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>页宽</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Pages: {number}</source>
            <translation>共 {number} 页</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>&amp;Notes below the text</source>
            <translation>文末附笔记(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>DamageReadings</name>
        <message>
            <source>Decided</source>
            <translation>已决定</translation>
        </message>
        <message>
            <source>Leave it as found</source>
            <translation>保留原样</translation>
        </message>
        <message>
            <source>In other copies</source>
            <translation>别的文本</translation>
        </message>
        <message>
            <source>The copies differ here.</source>
            <translation>各文本在此不一致。</translation>
        </message>
        <message>
            <source>Guessed from the words around</source>
            <translation>据上下文推补</translation>
        </message>
        <message>
            <source>No guess</source>
            <translation>没有推补</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>已采纳</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>采纳</translation>
        </message>
    </context>
    <context>
        <name>ClearableField</name>
        <message>
            <source>Clear</source>
            <translation>清空</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>查找范围(&amp;I)：</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>文件类型(&amp;T)：</translation>
        </message>
    </context>
    <context>
        <name>EditNames</name>
        <message>
            <source>form of {words}</source>
            <translation>{words}的字形</translation>
        </message>
        <message>
            <source>change to several notes</source>
            <translation>对几条笔记的改动</translation>
        </message>
        <message>
            <source>note on {words}</source>
            <translation>{words}上的笔记</translation>
        </message>
        <message>
            <source>deletion of the note on {words}</source>
            <translation>删除{words}上的笔记</translation>
        </message>
        <message>
            <source>change to the note on {words}</source>
            <translation>改动{words}上的笔记</translation>
        </message>
        <message>
            <source>correction {words}</source>
            <translation>更正{words}</translation>
        </message>
        <message>
            <source>withdrawal of the correction {words}</source>
            <translation>撤回更正{words}</translation>
        </message>
        <message>
            <source>notes brought here from other copies</source>
            <translation>从别的文本移来的笔记</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) taken over from another copy</source>
            <translation>
                <numerusform>据其他版本补上的 %n 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n 项更正</numerusform>
            </translation>
        </message>
        <message>
            <source>withdrawal of {change}</source>
            <translation>撤回{change}</translation>
        </message>
    </context>
    <context>
        <name>Split</name>
        <message>
            <source>The panels speak of the article on the left, not of “{title}”.</source>
            <translation>面板说的是左边的文章，不是“{title}”。</translation>
        </message>
        <message>
            <source>Change places</source>
            <translation>左右对调</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>What you wrote in %n note(s) couldn't be saved. Make room for it, then close the window again.</source>
            <translation>
                <numerusform>有 %n 条笔记写的内容没能保存。请先腾出空间，再关闭窗口。</numerusform>
            </translation>
        </message>
        <message>
            <source>Close without it</source>
            <translation>不保存，直接关闭</translation>
        </message>
        <message>
            <source>Copy it</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copied. Keep it somewhere before you close the window.</source>
            <translation>已复制。请先存到别处，再关闭窗口。</translation>
        </message>
    </context>
    <context>
        <name>_MoreFilters</name>
        <message>
            <source>Any day</source>
            <translation>任何日期</translation>
        </message>
        <message>
            <source>Since yesterday</source>
            <translation>昨天以来</translation>
        </message>
        <message>
            <source>In the last week</source>
            <translation>最近一周</translation>
        </message>
        <message>
            <source>In the last month</source>
            <translation>最近一个月</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>章节</translation>
        </message>
        <message>
            <source>Whom or what it names</source>
            <translation>提到的人与物</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>All sections</source>
            <translation>全部章节</translation>
        </message>
        <message>
            <source>All names</source>
            <translation>全部名称</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>全部标签</translation>
        </message>
    </context>
    <context>
        <name>DropSign</name>
        <message>
            <source>Let go to open</source>
            <translation>松手即可打开</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>Arrow keys go from place to place, Enter follows</source>
            <translation>方向键移到各处，回车键跟进</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>转到此处</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Left</source>
            <translation>←</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>→</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>↑</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>↓</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>Go there</source>
            <translation>转到此处</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>LegendRow</name>
        <message>
            <source>Show only these marks</source>
            <translation>只显示这类标记</translation>
        </message>
        <message>
            <source>Show all marks</source>
            <translation>显示全部标记</translation>
        </message>
    </context>
    <context>
        <name>TabMenu</name>
        <message>
            <source>Copy title</source>
            <translation>复制标题</translation>
        </message>
        <message>
            <source>Copy citation</source>
            <translation>复制引文</translation>
        </message>
        <message>
            <source>Show the file in its folder</source>
            <translation>在文件夹中显示文件</translation>
        </message>
        <message>
            <source>Copied “{title}”.</source>
            <translation>已复制“{title}”。</translation>
        </message>
    </context>
    <context>
        <name>ChangedFiles</name>
        <message>
            <source>{name} has changed since it was opened. The article here stays as it was, with your notes.</source>
            <translation>{name} 打开之后已有改动。这里的文章和你的笔记仍是原样。</translation>
        </message>
        <message>
            <source>Open it as it is now</source>
            <translation>打开现在的版本</translation>
        </message>
    </context>
</TS>
