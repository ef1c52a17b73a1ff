<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Xidu</source>
            <translation>關於細讀</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <source>Read a Chinese article closely, and cite it.</source>
            <translation>細讀一篇中文文章，並可據以引用。</translation>
        </message>
        <message>
            <source>Works on this computer only: nothing is sent anywhere.</source>
            <translation>只在本機運作，不會把內容傳到任何地方。</translation>
        </message>
        <message>
            <source>Free software under the Apache licence 2.0. Conversion by the dictionaries of OpenCC, names by the network of LAC (both Apache 2.0), window by Qt (LGPL 3).</source>
            <translation>自由軟體，採用 Apache 授權條款 2.0。簡繁轉換用 OpenCC 詞典，人名地名辨識用 LAC 網路（皆為 Apache 2.0），介面用 Qt（LGPL 3）。</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>授權條款…</translation>
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
            <translation>編輯(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>筆記(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>檢視(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>前往(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>說明(&amp;H)</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>開啟…</translation>
        </message>
        <message>
            <source>Open an article from a file</source>
            <translation>從檔案開啟一篇文章</translation>
        </message>
        <message>
            <source>Paste as new article</source>
            <translation>貼上為新文章</translation>
        </message>
        <message>
            <source>Open the text on the clipboard as an article</source>
            <translation>把剪貼簿上的文字當作文章開啟</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>書庫</translation>
        </message>
        <message>
            <source>Show the articles you have opened</source>
            <translation>顯示開啟過的文章</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>匯出…</translation>
        </message>
        <message>
            <source>Save the article or your notes in another format</source>
            <translation>把文章或筆記存成其他格式</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>偏好設定…</translation>
        </message>
        <message>
            <source>Language, type and theme</source>
            <translation>語言、字型和配色</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>結束</translation>
        </message>
        <message>
            <source>Close the window; everything is saved already</source>
            <translation>關閉視窗；一切都已儲存</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Make the change again</source>
            <translation>重新做這次更動</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Copy the selection as the source has it</source>
            <translation>依原文複製所選文字</translation>
        </message>
        <message>
            <source>Copy as shown</source>
            <translation>依顯示複製</translation>
        </message>
        <message>
            <source>Copy the selection in the script shown, proposals in brackets</source>
            <translation>依所顯示的字體複製，推補的字加括號</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>連同出處複製</translation>
        </message>
        <message>
            <source>Copy the selection as the source has it, with its citation</source>
            <translation>依原文複製所選文字，並附出處</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>尋找</translation>
        </message>
        <message>
            <source>Find in the article, in either script and width</source>
            <translation>在文中尋找，簡繁、全半形通用</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>尋找下一處</translation>
        </message>
        <message>
            <source>Go to the next hit</source>
            <translation>到下一處</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>尋找上一處</translation>
        </message>
        <message>
            <source>Go to the hit before</source>
            <translation>到上一處</translation>
        </message>
        <message>
            <source>Highlight the selection in this colour</source>
            <translation>用這種顏色標出所選文字</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>新增筆記</translation>
        </message>
        <message>
            <source>Highlight the selection and write a note on it</source>
            <translation>標出所選文字並寫一條筆記</translation>
        </message>
        <message>
            <source>Next note</source>
            <translation>下一條筆記</translation>
        </message>
        <message>
            <source>Go to the next note</source>
            <translation>到下一條筆記</translation>
        </message>
        <message>
            <source>Previous note</source>
            <translation>上一條筆記</translation>
        </message>
        <message>
            <source>Go to the note before</source>
            <translation>到上一條筆記</translation>
        </message>
        <message>
            <source>Show the article in this script; the text itself stays as it is</source>
            <translation>用這種字體顯示文章，原文不變</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>推補</translation>
        </message>
        <message>
            <source>Show what masked characters probably were, marked as proposals</source>
            <translation>顯示遮字可能原是什麼字，並標明是推補</translation>
        </message>
        <message>
            <source>Full-width punctuation</source>
            <translation>全形標點</translation>
        </message>
        <message>
            <source>Show half-width punctuation between Chinese characters full-width</source>
            <translation>漢字之間的半形標點顯示為全形</translation>
        </message>
        <message>
            <source>Read in these colours</source>
            <translation>用這種配色閱讀</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Set the article in larger type</source>
            <translation>內文用大一號的字</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>縮小文字</translation>
        </message>
        <message>
            <source>Set the article in smaller type</source>
            <translation>內文用小一號的字</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>標準字級</translation>
        </message>
        <message>
            <source>Set the article in the size it starts with</source>
            <translation>內文恢復原來的字級</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>目錄</translation>
        </message>
        <message>
            <source>Show or hide the outline</source>
            <translation>顯示或隱藏目錄</translation>
        </message>
        <message>
            <source>Side panel</source>
            <translation>側欄</translation>
        </message>
        <message>
            <source>Show or hide details, notes, search and overview</source>
            <translation>顯示或隱藏詳情、筆記、尋找和概覽</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全螢幕</translation>
        </message>
        <message>
            <source>Fill the screen with the window</source>
            <translation>讓視窗占滿螢幕</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>下一處提及</translation>
        </message>
        <message>
            <source>Choose the next name in the article</source>
            <translation>選文中下一個名稱</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>上一處提及</translation>
        </message>
        <message>
            <source>Choose the name before in the article</source>
            <translation>選文中上一個名稱</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>下一節</translation>
        </message>
        <message>
            <source>Go to the next heading</source>
            <translation>到下一個標題</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>上一節</translation>
        </message>
        <message>
            <source>Go to the heading before</source>
            <translation>到上一個標題</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳情</translation>
        </message>
        <message>
            <source>Show what the article says about the chosen name</source>
            <translation>顯示文中關於所選名稱的內容</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Show your notes on this article</source>
            <translation>顯示這篇文章的筆記</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>尋找</translation>
        </message>
        <message>
            <source>Show all hits with their context</source>
            <translation>列出所有找到之處及上下文</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概覽</translation>
        </message>
        <message>
            <source>Show what is in the article</source>
            <translation>顯示文中有些什麼</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>歡迎</translation>
        </message>
        <message>
            <source>What to try first</source>
            <translation>先試試什麼</translation>
        </message>
        <message>
            <source>Open the sample article</source>
            <translation>開啟範例文章</translation>
        </message>
        <message>
            <source>An invented report that shows everything at work</source>
            <translation>一篇虛構的報導，各項功能都能看到</translation>
        </message>
        <message>
            <source>About Xidu</source>
            <translation>關於細讀</translation>
        </message>
        <message>
            <source>Version and licences</source>
            <translation>版本和授權</translation>
        </message>
        <message>
            <source>Show Chinese quotation marks this way; the text itself stays as it is</source>
            <translation>以這種引號顯示中文；原文本身不變</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>編碼…</translation>
        </message>
        <message>
            <source>Read the file again in another encoding, or put garbled text right</source>
            <translation>換一種編碼重新讀取檔案，或修復亂碼</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>加入資料夾…</translation>
        </message>
        <message>
            <source>Put all articles of a folder into the library</source>
            <translation>把資料夾裡的所有文章加入書庫</translation>
        </message>
        <message>
            <source>Show more names</source>
            <translation>顯示更多名稱</translation>
        </message>
        <message>
            <source>Mark names that are less sure too</source>
            <translation>把不那麼確定的名稱也標出來</translation>
        </message>
        <message>
            <source>Show fewer names</source>
            <translation>顯示較少名稱</translation>
        </message>
        <message>
            <source>Mark only names that are surer</source>
            <translation>只標出比較確定的名稱</translation>
        </message>
        <message>
            <source>Uncertain characters</source>
            <translation>存疑字</translation>
        </message>
        <message>
            <source>Mark characters whose form in this script is uncertain; a click offers others</source>
            <translation>標出在此文字下寫法不確定的字；點一下可選別的寫法</translation>
        </message>
        <message>
            <source>Which paragraphs have their number in the margin</source>
            <translation>哪些段落在頁邊標號</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Close the article in front; everything is saved already</source>
            <translation>關閉眼前這篇文章；一切都已儲存</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>下一篇文章</translation>
        </message>
        <message>
            <source>Show the next of the open articles</source>
            <translation>顯示已開啟的下一篇文章</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>上一篇文章</translation>
        </message>
        <message>
            <source>Show the open article before this one</source>
            <translation>顯示已開啟的上一篇文章</translation>
        </message>
        <message>
            <source>What has its reading above it</source>
            <translation>哪些詞的上方標注讀音</translation>
        </message>
        <message>
            <source>Readings in zhuyin</source>
            <translation>用注音符號</translation>
        </message>
        <message>
            <source>Write readings in zhuyin instead of pinyin</source>
            <translation>讀音用注音符號，不用拼音</translation>
        </message>
        <message>
            <source>Readings of Taiwan</source>
            <translation>臺灣讀音</translation>
        </message>
        <message>
            <source>Read as in Taiwan instead of the mainland: 垃圾 lèsè, 和 hàn</source>
            <translation>按臺灣而非大陸的讀音：垃圾 lèsè，和 hàn</translation>
        </message>
        <message>
            <source>Colour this name</source>
            <translation>為此名上色</translation>
        </message>
        <message>
            <source>Colour every mention of the chosen name, or take the colour away</source>
            <translation>為所選名稱的每一處上色，或去掉顏色</translation>
        </message>
        <message>
            <source>Remove the colours of names</source>
            <translation>去掉名稱的顏色</translation>
        </message>
        <message>
            <source>Take the colour away from all names that you coloured</source>
            <translation>去掉你為名稱上的所有顏色</translation>
        </message>
        <message>
            <source>Overview in a window…</source>
            <translation>在視窗中概覽…</translation>
        </message>
        <message>
            <source>Charts and tables of the article, each to be saved as a file</source>
            <translation>全文的圖與表，均可存為檔案</translation>
        </message>
        <message>
            <source>Learn this word</source>
            <translation>學這個詞</translation>
        </message>
        <message>
            <source>Put the selected word among those you learn, or take it from them</source>
            <translation>把所選的詞加入生詞，或從中去掉</translation>
        </message>
        <message>
            <source>I know this word</source>
            <translation>這個詞我認識</translation>
        </message>
        <message>
            <source>The selected word gets no gloss any more, or gets it again</source>
            <translation>所選的詞不再釋義，或恢復釋義</translation>
        </message>
        <message>
            <source>Words to Anki…</source>
            <translation>生詞到 Anki…</translation>
        </message>
        <message>
            <source>Save cards of the words you learn, each with its sentence in this article</source>
            <translation>把生詞連同本文中的句子存為卡片</translation>
        </message>
        <message>
            <source>Dictionary…</source>
            <translation>詞典…</translation>
        </message>
        <message>
            <source>Choose a dictionary in CC-CEDICT&apos;s format for glosses under the mouse</source>
            <translation>選擇一部 CC-CEDICT 格式的詞典，滑鼠停留時釋義</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>使用指南</translation>
        </message>
        <message>
            <source>How to use Xidu</source>
            <translation>如何使用細讀</translation>
        </message>
        <message>
            <source>Note on the section</source>
            <translation>為本節寫筆記</translation>
        </message>
        <message>
            <source>Write a note on the section that you read</source>
            <translation>為正在讀的一節寫筆記</translation>
        </message>
        <message>
            <source>Note on the article</source>
            <translation>為全文寫筆記</translation>
        </message>
        <message>
            <source>Write a note on the whole article</source>
            <translation>為整篇文章寫筆記</translation>
        </message>
        <message>
            <source>Begin the note earlier</source>
            <translation>筆記起點前移</translation>
        </message>
        <message>
            <source>Move the beginning of the chosen note one character back</source>
            <translation>所選筆記的起點前移一字</translation>
        </message>
        <message>
            <source>Begin the note later</source>
            <translation>筆記起點後移</translation>
        </message>
        <message>
            <source>Move the beginning of the chosen note one character on</source>
            <translation>所選筆記的起點後移一字</translation>
        </message>
        <message>
            <source>End the note earlier</source>
            <translation>筆記終點前移</translation>
        </message>
        <message>
            <source>Move the end of the chosen note one character back</source>
            <translation>所選筆記的終點前移一字</translation>
        </message>
        <message>
            <source>End the note later</source>
            <translation>筆記終點後移</translation>
        </message>
        <message>
            <source>Move the end of the chosen note one character on</source>
            <translation>所選筆記的終點後移一字</translation>
        </message>
        <message>
            <source>Export library…</source>
            <translation>匯出書庫…</translation>
        </message>
        <message>
            <source>Write all articles with their notes to one file</source>
            <translation>把全部文章連同筆記寫入一個檔案</translation>
        </message>
        <message>
            <source>Import library…</source>
            <translation>匯入書庫…</translation>
        </message>
        <message>
            <source>Take in a library from a file; nothing is doubled</source>
            <translation>從檔案併入書庫，不會重複</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>Say what the selected words or the chosen name really are</source>
            <translation>說明所選文字或名稱究竟是什麼</translation>
        </message>
        <message>
            <source>About this article…</source>
            <translation>文章資訊…</translation>
        </message>
        <message>
            <source>Title, author, source and dates, and where each comes from</source>
            <translation>標題、作者、來源和日期，以及各自的依據</translation>
        </message>
        <message>
            <source>What you put right…</source>
            <translation>我的更正…</translation>
        </message>
        <message>
            <source>Your gazetteer and all your corrections, to change, import or export</source>
            <translation>你的詞表和全部更正，可修改、匯入或匯出</translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation>所有命令…</translation>
        </message>
        <message>
            <source>Find a command by some of its letters or its pinyin, and carry it out</source>
            <translation>輸入幾個字或拼音找到命令並執行</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>專注</translation>
        </message>
        <message>
            <source>Open the file that the article came from in its own program</source>
            <translation>用系統程式開啟文章所來自的檔案</translation>
        </message>
        <message>
            <source>Open the original file</source>
            <translation>開啟原始檔案</translation>
        </message>
        <message>
            <source>Open the original page…</source>
            <translation>開啟原始網頁…</translation>
        </message>
        <message>
            <source>Open the page that the article came from in the browser, after asking</source>
            <translation>詢問之後，用瀏覽器開啟文章所來自的網頁</translation>
        </message>
        <message>
            <source>Print preview…</source>
            <translation>列印預覽…</translation>
        </message>
        <message>
            <source>Print the article as it is shown, with its highlights</source>
            <translation>按所顯示的樣子列印文章，連同醒目標示</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>列印…</translation>
        </message>
        <message>
            <source>See the pages before they are printed</source>
            <translation>列印之前先看各頁</translation>
        </message>
        <message>
            <source>Show nothing but the article; Esc brings the rest back</source>
            <translation>只顯示文章；按 Esc 恢復其餘部分</translation>
        </message>
        <message>
            <source>Show the article beside itself in another script or another open article</source>
            <translation>把文章與它的另一種字形或另一篇已開啟的文章並排顯示</translation>
        </message>
        <message>
            <source>Split view</source>
            <translation>並排</translation>
        </message>
        <message>
            <source>Compare copies…</source>
            <translation>比較異本…</translation>
        </message>
        <message>
            <source>Show where copies of this report differ</source>
            <translation>顯示這篇報導的各個文本有何不同</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>導覽</translation>
        </message>
        <message>
            <source>What to try first, in three steps on the sample article</source>
            <translation>先試什麼：在範例文章上走三步</translation>
        </message>
        <message>
            <source>Copies of this report…</source>
            <translation>本報導的各文本…</translation>
        </message>
        <message>
            <source>Say which articles are copies of this report, and which of them you read</source>
            <translation>指定哪些文章是本報導的文本，以及讀哪一個</translation>
        </message>
        <message>
            <source>Take over from other copies</source>
            <translation>採納別的文本</translation>
        </message>
        <message>
            <source>Put in what all other copies have where this one is masked or lacks a number</source>
            <translation>在遮字或缺數處填入別的文本一致保存的文字</translation>
        </message>
        <message>
            <source>Bring the other copies&apos; notes here</source>
            <translation>移來別的文本的筆記</translation>
        </message>
        <message>
            <source>Note on the name</source>
            <translation>對人名地名的筆記</translation>
        </message>
        <message>
            <source>Write a note on whom or what the selection or the focused name means</source>
            <translation>為選取或聚焦的名稱所指寫筆記</translation>
        </message>
        <message>
            <source>Next doubtful place</source>
            <translation>下一處存疑</translation>
        </message>
        <message>
            <source>Go to what is masked, dropped, proposed or of uncertain form; Enter tells more</source>
            <translation>到下一處遮字、缺數、推補或字形不定的地方；按 Enter 看說明</translation>
        </message>
        <message>
            <source>Previous doubtful place</source>
            <translation>上一處存疑</translation>
        </message>
        <message>
            <source>Go to the doubtful place before</source>
            <translation>到前一處存疑的地方</translation>
        </message>
        <message>
            <source>Find in the article or in the library, in either script and width</source>
            <translation>在文章或書庫中尋找，簡繁、全半形通用</translation>
        </message>
        <message>
            <source>Bring the notes of other copies of this report to this one</source>
            <translation>把本報導別的文本上的筆記移到這一個</translation>
        </message>
        <message>
            <source>Reopen closed article</source>
            <translation>重新開啟關閉的文章</translation>
        </message>
        <message>
            <source>Open the article again that was closed last</source>
            <translation>重新開啟最近關閉的文章</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>搜尋書庫</translation>
        </message>
        <message>
            <source>Search all articles and notes, for the selected words if there are any</source>
            <translation>搜尋所有文章和筆記；選取了文字就搜尋這些文字</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Go back to where you were reading before the last jump</source>
            <translation>回到上次跳轉之前讀到的地方</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前進</translation>
        </message>
        <message>
            <source>Go again where you came back from</source>
            <translation>再去剛才返回之前的地方</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>未列入正文的部分</translation>
        </message>
        <message>
            <source>Show navigation, replies and what else is no part of the article, where it stands</source>
            <translation>在原處顯示導覽、回覆等不屬於文章的文字</translation>
        </message>
        <message>
            <source>Quotation marks</source>
            <translation>引號</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>字級</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>注音</translation>
        </message>
        <message>
            <source>Paragraph numbers</source>
            <translation>段落編號</translation>
        </message>
        <message>
            <source>More scripts</source>
            <translation>更多字體</translation>
        </message>
        <message>
            <source>Copy restored, with citation</source>
            <translation>連同推補和出處複製</translation>
        </message>
        <message>
            <source>Copy the selection with what was masked or dropped in brackets, with its evidence and citation</source>
            <translation>複製所選文字：遮字和缺數補在〔〕裡，附依據和出處</translation>
        </message>
        <message>
            <source>Take back the last change: of a note, or in the library</source>
            <translation>復原最近一次更改：筆記的，或書庫裡的</translation>
        </message>
        <message>
            <source>Cursor in the text</source>
            <translation>正文游標</translation>
        </message>
        <message>
            <source>Arrow keys move a cursor through the article instead of scrolling it</source>
            <translation>方向鍵在正文裡移動游標，而不捲動頁面</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名稱</translation>
        </message>
    </context>
    <context>
        <name>AddingDialog</name>
        <message>
            <source>Add folder</source>
            <translation>加入資料夾</translation>
        </message>
        <message>
            <source>Looking for articles in {folder}…</source>
            <translation>正在 {folder} 中尋找文章…</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>需要留意的</translation>
        </message>
        <message>
            <source>@{number} {title} has nearly the text of @{other}</source>
            <translation>@{number} {title} 與 @{other} 的文字幾乎相同</translation>
        </message>
        <message>
            <source>{done} of {all} files read</source>
            <translation>已讀 {done} / {all} 個檔案</translation>
        </message>
        <message>
            <source>{new} added, {known} were there already, {failed} could not be opened.</source>
            <translation>已加入 {new} 篇，{known} 篇原已在庫，{failed} 個無法開啟。</translation>
        </message>
        <message>
            <source>Keep what is nearly the same as copies</source>
            <translation>把內容相近的記作同一報導的文本</translation>
        </message>
    </context>
    <context>
        <name>ArticleTable</name>
        <message>
            <source>Articles in the library</source>
            <translation>書庫中的文章</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開啟</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>對照…</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>文集</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>移到回收筒</translation>
        </message>
        <message>
            <source>Forget completely…</source>
            <translation>徹底忘記…</translation>
        </message>
        <message>
            <source>New collection…</source>
            <translation>新增文集…</translation>
        </message>
        <message>
            <source>New tag…</source>
            <translation>新增標籤…</translation>
        </message>
        <message>
            <source>About this article…</source>
            <translation>文章資訊…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>匯出…</translation>
        </message>
        <message>
            <source>Copy citation</source>
            <translation>複製引文</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <source>reposted {time}</source>
            <translation>轉載於 {time}</translation>
        </message>
        <message>
            <source>{percent} % sure</source>
            <translation>把握 {percent}%</translation>
        </message>
        <message>
            <source>Proposed: {text} ({sure})</source>
            <translation>推補：{text}（{sure}）</translation>
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
            <translation>文本 {copy} 的筆記</translation>
        </message>
        <message>
            <source>Proposed: {text}
stands so in {witness}</source>
            <translation>推補：{text}
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
            <translation>標題</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>移除時間</translation>
        </message>
        <message>
            <source>Removed articles wait here with their notes until the bin is emptied.</source>
            <translation>移除的文章連同筆記留在這裡，直到清空回收筒。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>還原</translation>
        </message>
        <message>
            <source>Forget completely…</source>
            <translation>徹底忘記…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>清空回收筒…</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>回收筒是空的</translation>
        </message>
        <message>
            <source>What you remove can be restored here.</source>
            <translation>移除的文章可以在這裡還原。</translation>
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
            <translation>取消選擇</translation>
        </message>
    </context>
    <context>
        <name>ChoosingDialog</name>
        <message>
            <source>Compare with other copies</source>
            <translation>與別的文本比較</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Keep these as copies of one report</source>
            <translation>記作同一篇報導的文本</translation>
        </message>
        <message>
            <source>copy of this report</source>
            <translation>本報導的文本</translation>
        </message>
        <message>
            <source>{share} the same</source>
            <translation>{share} 相同</translation>
        </message>
        <message>
            <source>Ticked are the copies of this report and what is nearly the same text.</source>
            <translation>已勾選本報導的文本和內容相近的文章。</translation>
        </message>
        <message>
            <source>A file…</source>
            <translation>檔案…</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Copies in files</source>
            <translation>檔案中的其他文本</translation>
        </message>
    </context>
    <context>
        <name>Collation</name>
        <message>
            <source>Names, posts</source>
            <translation>人名、職務</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>引語</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Script, punctuation</source>
            <translation>字形、標點</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>類別</translation>
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
            <translation>已恢復</translation>
        </message>
        <message>
            <source>{count} restored</source>
            <translation>已恢復 {count} 處</translation>
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
            <translation>無</translation>
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
                <numerusform>已據別的文本恢復 %n 處；在文章裡按 Ctrl+Z 可復原。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollationWindow</name>
        <message>
            <source>Copies compared</source>
            <translation>異文對照</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>正在比較…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>匯出…</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>異文</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n 處異文</numerusform>
            </translation>
        </message>
        <message>
            <source>No difference.</source>
            <translation>沒有異文。</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>匯出</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>已存為 {name}。</translation>
        </message>
        <message numerus="yes">
            <source>Bring notes here (%n)</source>
            <translation>
                <numerusform>移來筆記（%n）</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring the notes of the other copies to the first, to cite it</source>
            <translation>把別的文本上的筆記移到第一個文本，以便引用</translation>
        </message>
    </context>
    <context>
        <name>Coloring</name>
        <message>
            <source>Click a name, or walk to one with Tab; then colour it.</source>
            <translation>先點選一個名稱，或用 Tab 走到它，再上色。</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>A command, by some of its letters or its pinyin</source>
            <translation>輸入命令的幾個字或拼音</translation>
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
            <translation>尋找命令</translation>
        </message>
        <message>
            <source>No command is called so. Try fewer letters.</source>
            <translation>沒有這樣的命令。少輸幾個字試試。</translation>
        </message>
    </context>
    <context>
        <name>CopiesBeside</name>
        <message>
            <source>No other copy gives anything back here.</source>
            <translation>別的文本沒有可恢復的內容。</translation>
        </message>
        <message>
            <source>The other copies have no notes on what stands here.</source>
            <translation>別的文本在這裡沒有筆記。</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) brought here from other copies; Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>已從別的文本移來 %n 條筆記；Ctrl+Z 可復原。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) taken over from other copies; Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>已據別的文本恢復 %n 處；Ctrl+Z 可復原。</numerusform>
            </translation>
        </message>
        <message>
            <source>Note on copy {copy}: {words}</source>
            <translation>文本 {copy} 的筆記：{words}</translation>
        </message>
        <message numerus="yes">
            <source>Bring notes here (%n)</source>
            <translation>
                <numerusform>移來筆記（%n）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) show in brackets what another copy has.</source>
            <translation>
                <numerusform>%n 處以〔〕顯示別的文本所載的字。</numerusform>
            </translation>
        </message>
        <message>
            <source>Text as found</source>
            <translation>照原文顯示</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>採用</translation>
        </message>
        <message>
            <source>No other copy is known yet: compare this article with one first ({keys}).</source>
            <translation>還不知道這篇文章有別的文本：請先與另一份比較（{keys}）。</translation>
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
            <translation>本報導的文本</translation>
        </message>
    </context>
    <context>
        <name>CopyPane</name>
        <message>
            <source>From copy {copy}</source>
            <translation>來自文本 {copy}</translation>
        </message>
    </context>
    <context>
        <name>Core</name>
        <message>
            <source>Another program holds the library {path}; try again.</source>
            <translation>書庫 {path} 正被另一個程式占用，請稍後再試。</translation>
        </message>
        <message>
            <source>Looking for names ended early; open the article again.</source>
            <translation>辨識名稱中途停止，請重新開啟這篇文章。</translation>
        </message>
        <message>
            <source>That is no regular expression: {reason}.</source>
            <translation>這不是正規表示式：{reason}。</translation>
        </message>
        <message>
            <source>The article names nobody and nothing called {name}.</source>
            <translation>文中沒有名為「{name}」的人或事物。</translation>
        </message>
        <message>
            <source>The article took too long to read.</source>
            <translation>分析這篇文章用時過長。</translation>
        </message>
        <message>
            <source>The expression takes too long on this text; use a simpler one.</source>
            <translation>這個表示式在此文上耗時過長，請用簡單一些的。</translation>
        </message>
        <message>
            <source>The library has no article @{number}.</source>
            <translation>書庫裡沒有文章 @{number}。</translation>
        </message>
        <message>
            <source>The library is closed.</source>
            <translation>書庫已關閉。</translation>
        </message>
        <message>
            <source>The library was made by a newer Xidu (its version {found}, this program knows {known}); please update Xidu.</source>
            <translation>這個書庫由較新的細讀建立（版本 {found}，本程式只認得 {known}），請更新細讀。</translation>
        </message>
        <message>
            <source>The library {path} can&apos;t be written: {reason}.</source>
            <translation>無法寫入書庫 {path}：{reason}。</translation>
        </message>
        <message>
            <source>The library {path} fails: {reason}.</source>
            <translation>書庫 {path} 出錯：{reason}。</translation>
        </message>
        <message>
            <source>The program was stopped.</source>
            <translation>程式已停止。</translation>
        </message>
        <message>
            <source>The settings can&apos;t be saved: {reason}.</source>
            <translation>無法儲存設定：{reason}。</translation>
        </message>
        <message>
            <source>There is no conversion {name}; choose one of {known}.</source>
            <translation>沒有轉換 {name}，可選：{known}。</translation>
        </message>
        <message>
            <source>There is no export format {name}; choose one of {known}.</source>
            <translation>沒有匯出格式 {name}，可選：{known}。</translation>
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translation>沒有檔案 {name}。</translation>
        </message>
        <message>
            <source>There is no note {note}.</source>
            <translation>沒有筆記 {note}。</translation>
        </message>
        <message>
            <source>There is no script {name}; choose one of {known}.</source>
            <translation>沒有字體 {name}，可選：{known}。</translation>
        </message>
        <message>
            <source>bytes here are not valid {encoding}</source>
            <translation>此處的位元組不是有效的 {encoding}</translation>
        </message>
        <message>
            <source>masked, and no character is clearly likeliest</source>
            <translation>遮字，沒有哪個字明顯更可能</translation>
        </message>
        <message>
            <source>part of a person&apos;s name: nothing is proposed</source>
            <translation>是人名的一部分，不作推補</translation>
        </message>
        <message>
            <source>with {char} it reads {word}</source>
            <translation>補「{char}」則為「{word}」</translation>
        </message>
        <message>
            <source>without the mark the words around it are whole</source>
            <translation>去掉這個符號，前後的詞是完整的</translation>
        </message>
        <message>
            <source>{count} characters are masked</source>
            <translation>遮去 {count} 字</translation>
        </message>
        <message>
            <source>{name} can&apos;t be read: {why}.</source>
            <translation>無法讀取 {name}：{why}。</translation>
        </message>
        <message>
            <source>{name} holds no text; its page probably fetches it when shown.</source>
            <translation>{name} 裡沒有內文，可能是網頁開啟後才載入的。</translation>
        </message>
        <message>
            <source>{name} is a directory; choose a file in it.</source>
            <translation>{name} 是資料夾，請選擇其中的檔案。</translation>
        </message>
        <message>
            <source>{name} is larger than 200 MB, which is more than Xidu opens.</source>
            <translation>{name} 超過 200 MB，細讀無法開啟。</translation>
        </message>
        <message>
            <source>{name} is not an ordinary file.</source>
            <translation>{name} 不是一般檔案。</translation>
        </message>
        <message>
            <source>{path} can&apos;t be written: {reason}.</source>
            <translation>無法寫入 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} is a folder; name a file in it.</source>
            <translation>{path} 是資料夾，請指定其中的檔案。</translation>
        </message>
        <message>
            <source>{word} stands here without its number</source>
            <translation>「{word}」前缺少數字</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>HTML</source>
            <translation>HTML 網頁</translation>
        </message>
        <message>
            <source>W3C Web Annotation (JSON-LD)</source>
            <translation>W3C 網頁註記（JSON-LD）</translation>
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
            <translation>純文字</translation>
        </message>
        <message>
            <source>{name} holds more than {count} files, which is more than Xidu opens.</source>
            <translation>{name} 裡的檔案超過 {count} 個，細讀打不開這麼多。</translation>
        </message>
        <message>
            <source>{name} is damaged or incomplete; open it in the program that made it and save a copy.</source>
            <translation>{name} 已損壞或不完整；請用製作它的程式開啟，另存一份。</translation>
        </message>
        <message>
            <source>{name} is protected by a password; save a copy without one and open that.</source>
            <translation>{name} 有密碼保護；請另存一份不帶密碼的，再開啟它。</translation>
        </message>
        <message>
            <source>{name} unpacks to more than Xidu opens ({size} MB).</source>
            <translation>{name} 解壓縮後超過細讀能開啟的大小（{size} MB）。</translation>
        </message>
        <message>
            <source>{name} holds no text, only pictures or nothing at all.</source>
            <translation>{name} 裡沒有文字，只有圖片或什麼也沒有。</translation>
        </message>
        <message>
            <source>{name} is in Word&apos;s format of before 2007; save it as .docx and open that.</source>
            <translation>{name} 是 2007 年以前的 Word 格式；請另存為 .docx 再開啟。</translation>
        </message>
        <message>
            <source>Of the tracked changes {inserted} insertions are shown as accepted, {deleted} deletions are left out.</source>
            <translation>文件帶有追蹤修訂：{inserted} 處插入按已接受顯示，{deleted} 處刪除不顯示。</translation>
        </message>
        <message>
            <source>{name} is only a link to {url}; Xidu fetches nothing: save the page in a browser and open the saved file.</source>
            <translation>{name} 只是指向 {url} 的連結；細讀不連網取網頁：請在瀏覽器裡儲存該網頁，再開啟儲存的檔案。</translation>
        </message>
        <message>
            <source>{name} is a scan without text; run text recognition (OCR) over it and open the result.</source>
            <translation>{name} 是沒有文字層的掃描檔；請先做文字辨識（OCR），再開啟辨識後的檔案。</translation>
        </message>
        <message>
            <source>{count} of {pages} pages are pictures without text; what stands on them isn&apos;t shown.</source>
            <translation>{pages} 頁中有 {count} 頁是沒有文字的圖片，其內容未顯示。</translation>
        </message>
        <message>
            <source>{name} has more than {count} pages, which is more than Xidu opens.</source>
            <translation>{name} 超過 {count} 頁，細讀打不開這麼多。</translation>
        </message>
        <message>
            <source>U+FFFD: the character here was lost before the file was saved</source>
            <translation>U+FFFD：這裡的字元在檔案儲存以前就已遺失</translation>
        </message>
        <message>
            <source>undecodable bytes were saved as U+FFFD and read as GB18030: what stood here is lost</source>
            <translation>無法解碼的位元組被存成 U+FFFD，又按 GB18030 讀出：原字已失</translation>
        </message>
        <message>
            <source>filler of a program&apos;s memory, not text</source>
            <translation>程式記憶體的填充位元組，不是正文</translation>
        </message>
        <message>
            <source>a byte-order mark read as characters</source>
            <translation>位元組順序記號被讀成了字元</translation>
        </message>
        <message>
            <source>written in {written} and read as {read}</source>
            <translation>以 {written} 寫成，卻按 {read} 讀出</translation>
        </message>
        <message>
            <source>a character that only the source&apos;s own font can show</source>
            <translation>只有來源自帶字型才能顯示的字元</translation>
        </message>
        <message>
            <source>{code} is invisible and belongs to no word</source>
            <translation>{code} 不可見，也不屬於任何詞</translation>
        </message>
        <message>
            <source>the same words stand right before</source>
            <translation>前面緊接著就是同樣的話</translation>
        </message>
        <message>
            <source>a site&apos;s sentence, {count} times in the text</source>
            <translation>網站插入的話，文中出現 {count} 次</translation>
        </message>
        <message>
            <source>Reading {name} brought the program down.</source>
            <translation>讀取 {name} 時程式當掉了。</translation>
        </message>
        <message>
            <source>{name} can&apos;t be opened: {why}.</source>
            <translation>無法開啟 {name}：{why}。</translation>
        </message>
        <message>
            <source>{name} is locked by its shop&apos;s copy protection (DRM); Xidu can&apos;t open it.</source>
            <translation>{name} 被書店的版權保護（DRM）鎖住，細讀打不開。</translation>
        </message>
        <message>
            <source>The search index {path} can&apos;t be used: {reason}.</source>
            <translation>搜尋索引 {path} 無法使用：{reason}。</translation>
        </message>
        <message>
            <source>{name}: takes a date such as 2023, 2023-05 or 2023-05-08, not {value}.</source>
            <translation>{name}: 後面要寫日期，如 2023、2023-05 或 2023-05-08，而不是 {value}。</translation>
        </message>
        <message>
            <source>{name}: takes one of {known}, not {value}.</source>
            <translation>{name}: 後面要寫 {known} 之一，而不是 {value}。</translation>
        </message>
        <message>
            <source>There is no encoding {name}; choose one of {known}.</source>
            <translation>沒有名為 {name} 的編碼；可選：{known}。</translation>
        </message>
        <message>
            <source>This text was not written in {written} and read as {read}.</source>
            <translation>這段文字不是以 {written} 寫成、按 {read} 讀出的。</translation>
        </message>
        <message>
            <source>There is no citation style {name}; choose one of {known}.</source>
            <translation>沒有引文格式 {name}，可選：{known}。</translation>
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
            <translation>由讀者補入</translation>
        </message>
        <message>
            <source>the reader rejected what was proposed</source>
            <translation>讀者不採納推補</translation>
        </message>
        <message>
            <source>The PDF can&apos;t be set: {reason}.</source>
            <translation>PDF 排版失敗：{reason}。</translation>
        </message>
        <message>
            <source>No backup of the library can be made in {path}: {reason}.</source>
            <translation>無法在 {path} 中備份書庫：{reason}。</translation>
        </message>
        <message>
            <source>The bin has no article @{number}.</source>
            <translation>回收筒裡沒有文章 @{number}。</translation>
        </message>
        <message>
            <source>Correction {number} of {name} makes no sense: {why}.</source>
            <translation>{name} 的第 {number} 條更正不通：{why}。</translation>
        </message>
        <message>
            <source>That can be put right in one article only; say in which.</source>
            <translation>這只能在一篇文章裡更正，請指明是哪一篇。</translation>
        </message>
        <message>
            <source>There is no correction {correction}.</source>
            <translation>沒有更正 {correction}。</translation>
        </message>
        <message>
            <source>{name} is no list of corrections, neither CSV nor JSON.</source>
            <translation>{name} 不是更正清單，既非 CSV 也非 JSON。</translation>
        </message>
        <message>
            <source>{name} holds no annotations that Xidu can read.</source>
            <translation>{name} 裡沒有細讀能讀取的批註。</translation>
        </message>
        <message>
            <source>The library {path} is damaged or isn&apos;t a library; nothing was changed. `xidu library repair` puts the newest backup in its place.</source>
            <translation>書庫 {path} 已損壞或不是書庫，未作更動。執行 `xidu library repair` 可用最新的備份復原。</translation>
        </message>
        <message>
            <source>{name} is no archive of a library, or it is damaged.</source>
            <translation>{name} 不是書庫封存檔，或已損壞。</translation>
        </message>
        <message>
            <source>{name} was made by a newer Xidu; please update Xidu.</source>
            <translation>{name} 由更新版本的細讀寫成，請更新細讀。</translation>
        </message>
        <message>
            <source>A collation can&apos;t be written as {extension}; choose one of {known}.</source>
            <translation>異文對照不能存成 {extension}，可選：{known}。</translation>
        </message>
        <message>
            <source>The dictionary {name} can&apos;t be read.</source>
            <translation>詞典 {name} 無法讀取。</translation>
        </message>
        <message>
            <source>{name} is too large for a dictionary.</source>
            <translation>{name} 太大，不像詞典。</translation>
        </message>
        <message>
            <source>{name} holds no entry in the format of CC-CEDICT.</source>
            <translation>{name} 裡沒有 CC-CEDICT 格式的詞條。</translation>
        </message>
        <message>
            <source>The library has no article for this link.</source>
            <translation>書庫裡沒有這個連結所指的文章。</translation>
        </message>
        <message>
            <source>Looking for names ended early at @{number}.</source>
            <translation>辨識名稱在 @{number} 處中途停止。</translation>
        </message>
        <message>
            <source>{name} holds no settings of Xidu.</source>
            <translation>{name} 裡沒有細讀的設定。</translation>
        </message>
        <message>
            <source>after {witness}</source>
            <translation>據 {witness}</translation>
        </message>
        <message>
            <source>before {word} letters or a word must have stood</source>
            <translation>「{word}」前面缺了字母或詞</translation>
        </message>
        <message>
            <source>{name} holds more than {count} million characters; split it and open the parts.</source>
            <translation>{name} 的字數超過 {count} 百萬；請拆開後分別開啟。</translation>
        </message>
        <message>
            <source>{name} holds more than {count} lines; split it and open the parts.</source>
            <translation>{name} 超過 {count} 行；請拆開後分別開啟。</translation>
        </message>
        <message>
            <source>{name} holds more markup than Xidu opens; split it and open the parts.</source>
            <translation>{name} 的標記太多，細讀打不開；請拆開後分別開啟。</translation>
        </message>
        <message>
            <source>Nothing comes out of the pipe {name}.</source>
            <translation>管道 {name} 裡沒有內容。</translation>
        </message>
        <message>
            <source>This file is {what}; Xidu opens {kinds}.</source>
            <translation>這個檔案是{what}；細讀能開啟 {kinds}。</translation>
        </message>
        <message>
            <source>The library {path} can only be read: new notes and articles aren&apos;t kept.</source>
            <translation>書庫 {path} 只能讀取：新的筆記和文章不會儲存。</translation>
        </message>
        <message>
            <source>The library {path} can&apos;t be written, and only Xidu&apos;s version that made it can read it so.</source>
            <translation>書庫 {path} 無法寫入，這樣只有建立它的那個版本的細讀能讀取。</translation>
        </message>
        <message>
            <source>The library was moved to {path} and isn&apos;t there; is the disk connected?</source>
            <translation>書庫已移到 {path}，但現在不在那裡；磁碟連接了嗎？</translation>
        </message>
        <message>
            <source>An option or XIDU_LIBRARY says where the library is; move the folder and change that.</source>
            <translation>書庫的位置由選項或 XIDU_LIBRARY 指定；請自行移動資料夾並修改它。</translation>
        </message>
        <message>
            <source>{path} isn&apos;t an empty folder.</source>
            <translation>{path} 不是空資料夾。</translation>
        </message>
        <message>
            <source>The copy in {path} isn&apos;t the same; nothing was changed.</source>
            <translation>{path} 中的副本與原來不一致；什麼都沒有改變。</translation>
        </message>
        <message>
            <source>{path} lies in the library&apos;s own folder.</source>
            <translation>{path} 在書庫自己的資料夾裡。</translation>
        </message>
        <message>
            <source>The style {name} comes with an extra: pip install &apos;.[citations]&apos; in Xidu&apos;s folder, or put its .csl file into the folder `styles` beside the settings.</source>
            <translation>引文格式 {name} 屬於附加元件：在 Xidu 的資料夾裡執行 pip install &apos;.[citations]&apos;，或把它的 .csl 檔放進設定旁邊的 `styles` 資料夾。</translation>
        </message>
        <message>
            <source>Plain line: author, title, source, date, ¶</source>
            <translation>簡式：作者：《題名》，出處，日期，¶</translation>
        </message>
        <message>
            <source>{name} can&apos;t be opened: Xidu stumbles over something in it. Open it in the program that made it and save a copy.</source>
            <translation>無法開啟 {name}：其中有細讀無法理解的內容。請用建立它的程式開啟，另存一份再試。</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>沒有權限</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>沒有這個檔案或資料夾</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>磁碟已滿</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>所在的磁碟只能讀取</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>讀寫發生錯誤</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>這是資料夾</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>檔名太長</translation>
        </message>
        <message>
            <source>attempt to write a readonly database</source>
            <translation>它是唯讀的</translation>
        </message>
        <message>
            <source>unable to open database file</source>
            <translation>打不開它的檔案</translation>
        </message>
        <message>
            <source>CSV (notes)</source>
            <translation>CSV（筆記）</translation>
        </message>
        <message>
            <source>Writing {format} takes an extra: pip install &apos;.[{extra}]&apos; in Xidu&apos;s folder.</source>
            <translation>寫 {format} 需要附加元件：在 Xidu 的資料夾裡執行 pip install &apos;.[{extra}]&apos;。</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <translation>PNG 圖片</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <translation>JPEG 圖片</translation>
        </message>
        <message>
            <source>a GIF picture</source>
            <translation>GIF 圖片</translation>
        </message>
        <message>
            <source>a ZIP archive, or a format built on one</source>
            <translation>ZIP 壓縮檔，或以其為基礎的格式</translation>
        </message>
        <message>
            <source>an empty ZIP archive</source>
            <translation>空的 ZIP 壓縮檔</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>程式</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>PDF 文件</translation>
        </message>
        <message>
            <source>a gzip archive</source>
            <translation>gzip 壓縮檔</translation>
        </message>
        <message>
            <source>a bzip2 archive</source>
            <translation>bzip2 壓縮檔</translation>
        </message>
        <message>
            <source>an xz archive</source>
            <translation>xz 壓縮檔</translation>
        </message>
        <message>
            <source>a 7z archive</source>
            <translation>7z 壓縮檔</translation>
        </message>
        <message>
            <source>a RAR archive</source>
            <translation>RAR 壓縮檔</translation>
        </message>
        <message>
            <source>an old Office document</source>
            <translation>舊版 Office 文件</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>資料庫</translation>
        </message>
        <message>
            <source>a media file</source>
            <translation>影音檔</translation>
        </message>
        <message>
            <source>{name} is empty; save or download it once more.</source>
            <translation>{name} 是空檔案；請重新儲存或下載一次。</translation>
        </message>
        <message>
            <source>This file is no text; Xidu opens {kinds}.</source>
            <translation>這個檔案裡不是文字；細讀能開啟 {kinds}。</translation>
        </message>
        <message>
            <source>The library {path} can't be written: {reason}. Make its folder writable, or start with another.</source>
            <translation>無法寫入書庫 {path}：{reason}。請讓它的資料夾可以寫入，或換一個書庫。</translation>
        </message>
        <message>
            <source>The library {path} can only be read: new notes and articles aren't kept. Make its folder writable, and start again.</source>
            <translation>書庫 {path} 只能讀取：新的筆記和文章不會儲存。請讓它的資料夾可以寫入，再重新啟動。</translation>
        </message>
        <message>
            <source>There is no room left for the library {path}; nothing was changed. Make room on its disk and try again.</source>
            <translation>磁碟已滿，書庫 {path} 未作更動。請騰出空間再試一次。</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>There is no library to keep corrections in.</source>
            <translation>沒有文庫可存放更正。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>Is the same as</source>
            <translation>與此為同一個</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>說話人</translation>
        </message>
        <message>
            <source>What stood here</source>
            <translation>此處原有的字</translation>
        </message>
        <message>
            <source>Select some words or go to a name first.</source>
            <translation>請先選擇文字，或移到一個名稱上。</translation>
        </message>
        <message>
            <source>{correction}. Ctrl+Z takes it back.</source>
            <translation>{correction}。按 Ctrl+Z 復原。</translation>
        </message>
        <message>
            <source>What {name} is called</source>
            <translation>{name}的名稱</translation>
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
            <translation>時長：P3D 為三天，PT2H 為兩小時</translation>
        </message>
        <message>
            <source>Time, such as 2024-07-19; X stands for what is unknown</source>
            <translation>時間，如 2024-07-19；未知的位數寫 X</translation>
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
            <translation>不是名稱</translation>
        </message>
        <message>
            <source>Only here</source>
            <translation>僅此一處</translation>
        </message>
        <message>
            <source>In every article</source>
            <translation>所有文章</translation>
        </message>
        <message>
            <source>Extend or shorten</source>
            <translation>擴大或縮小範圍</translation>
        </message>
        <message>
            <source>Is the same as</source>
            <translation>與此為同一個</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>其他…</translation>
        </message>
        <message>
            <source>“{form}” is someone else</source>
            <translation>「{form}」另有所指</translation>
        </message>
        <message>
            <source>Someone else is meant here</source>
            <translation>此處另有所指</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>改稱…</translation>
        </message>
        <message>
            <source>Roles…</source>
            <translation>身分職務…</translation>
        </message>
        <message>
            <source>Value…</source>
            <translation>數值…</translation>
        </message>
        <message>
            <source>Dropped here</source>
            <translation>此處有脫漏</translation>
        </message>
        <message>
            <source>Accept {proposal}</source>
            <translation>採納「{proposal}」</translation>
        </message>
        <message>
            <source>Reject the proposal</source>
            <translation>不採納推補</translation>
        </message>
        <message>
            <source>Other characters…</source>
            <translation>補入其他字…</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>說話人</translation>
        </message>
        <message>
            <source>Nobody said this</source>
            <translation>這不是引述</translation>
        </message>
        <message>
            <source>This paragraph is</source>
            <translation>這一段是</translation>
        </message>
        <message>
            <source>A paragraph</source>
            <translation>正文段落</translation>
        </message>
        <message>
            <source>A heading</source>
            <translation>小標題</translation>
        </message>
        <message>
            <source>A heading of the second level</source>
            <translation>二級小標題</translation>
        </message>
        <message>
            <source>A heading of the third level</source>
            <translation>三級小標題</translation>
        </message>
        <message>
            <source>A quotation</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>A caption</source>
            <translation>圖片說明</translation>
        </message>
        <message>
            <source>No part of the article</source>
            <translation>不屬於正文</translation>
        </message>
        <message>
            <source>Take over {reading}</source>
            <translation>採納「{reading}」</translation>
        </message>
        <message>
            <source>“{form}” is no name</source>
            <translation>「{form}」不是名稱</translation>
        </message>
        <message>
            <source>“{words}” is</source>
            <translation>「{words}」是</translation>
        </message>
        <message>
            <source>In this whole article</source>
            <translation>在全文中</translation>
        </message>
        <message>
            <source>Who is meant</source>
            <translation>指的是誰</translation>
        </message>
        <message>
            <source>What is meant</source>
            <translation>指的是什麼</translation>
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
            <translation>搜尋</translation>
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
            <translation>匯入…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>匯出…</translation>
        </message>
        <message>
            <source>A name, in either script</source>
            <translation>名稱，簡體繁體均可</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>類型</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>不是名稱</translation>
        </message>
        <message>
            <source>Add for every article</source>
            <translation>加入，用於所有文章</translation>
        </message>
        <message>
            <source>Import corrections</source>
            <translation>匯入更正</translation>
        </message>
        <message>
            <source>Export corrections</source>
            <translation>匯出更正</translation>
        </message>
        <message>
            <source>{new} new, {known} known already, {homeless} of articles that are not in the library.</source>
            <translation>新增 {new} 條，已有 {known} 條；{homeless} 條所屬的文章不在文庫中。</translation>
        </message>
        <message>
            <source>In every article</source>
            <translation>用於所有文章</translation>
        </message>
        <message>
            <source>Let what you said of one article hold in all</source>
            <translation>讓只用於一篇文章的更正在所有文章中生效</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message numerus="yes">
            <source>%n removed.</source>
            <translation>
                <numerusform>已刪除 %n 條。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) in every article now.</source>
            <translation>
                <numerusform>%n 條現在用於所有文章。</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>已儲存為 {name}。</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>還沒有更正</translation>
        </message>
        <message>
            <source>Press F2 on words of an article, or add a name here.</source>
            <translation>在文章裡選取文字按 F2，或在下面新增名稱。</translation>
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
            <translation>你的說明</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>適用於</translation>
        </message>
        <message>
            <source>is</source>
            <translation>是</translation>
        </message>
        <message>
            <source>is no name</source>
            <translation>不是名稱</translation>
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
            <translation>稱為</translation>
        </message>
        <message>
            <source>has the role</source>
            <translation>身分職務是</translation>
        </message>
        <message>
            <source>was said by</source>
            <translation>說話人是</translation>
        </message>
        <message>
            <source>comes to</source>
            <translation>數值是</translation>
        </message>
        <message>
            <source>of the article is</source>
            <translation>（文章資訊）是</translation>
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
            <translation>無</translation>
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
            <translation>{title}，僅「{words}」處</translation>
        </message>
        <message>
            <source>a paragraph</source>
            <translation>正文段落</translation>
        </message>
        <message>
            <source>a heading</source>
            <translation>標題</translation>
        </message>
        <message>
            <source>a heading of the second level</source>
            <translation>二級標題</translation>
        </message>
        <message>
            <source>a heading of the third level</source>
            <translation>三級標題</translation>
        </message>
        <message>
            <source>a quotation</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>a caption</source>
            <translation>圖說</translation>
        </message>
        <message>
            <source>no part of the article</source>
            <translation>文章以外的內容</translation>
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
                <numerusform>採納各文本一致的全部 %n 處</numerusform>
            </translation>
        </message>
        <message>
            <source>What stood here</source>
            <translation>此處原有的字</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>補入</translation>
        </message>
        <message>
            <source>Characters or figures</source>
            <translation>文字或數字</translation>
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
            <translation>（據上下文推斷）</translation>
        </message>
        <message>
            <source>In the article</source>
            <translation>在文中</translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n 處</numerusform>
            </translation>
        </message>
        <message>
            <source>Where in the article it appears</source>
            <translation>在文中何處出現</translation>
        </message>
        <message>
            <source>and {number} more; Alt+Down walks through them</source>
            <translation>另有 {number} 處，用 Alt+↓ 逐一前往</translation>
        </message>
        <message>
            <source>{direct} direct · {indirect} indirect</source>
            <translation>直接 {direct} · 轉述 {indirect}</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>說過的話</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>引語</translation>
        </message>
        <message>
            <source>In the same paragraphs</source>
            <translation>同段出現</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>我的筆記</translation>
        </message>
        <message>
            <source>Add a note where it first appears</source>
            <translation>在首次出現處寫筆記</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>數值</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>單位</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>限定</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>所計</translation>
        </message>
        <message>
            <source>Read as {value}</source>
            <translation>讀作 {value}</translation>
        </message>
        <message>
            <source>Belongs to: {names}</source>
            <translation>所屬：{names}</translation>
        </message>
        <message>
            <source>People: {names}</source>
            <translation>人員：{names}</translation>
        </message>
        <message>
            <source>In: {names}</source>
            <translation>上級：{names}</translation>
        </message>
        <message>
            <source>(from the gazetteer)</source>
            <translation>（據地名表）</translation>
        </message>
        <message>
            <source>Note on the name</source>
            <translation>對這個名稱寫筆記</translation>
        </message>
    </context>
    <context>
        <name>DossierPanel</name>
        <message>
            <source>Click an underlined name in the article, or press Tab there and Enter, and read here what it says about it.</source>
            <translation>點一下文中帶底線的名稱，或在文中按 Tab 再按 Enter，這裡就顯示文中關於它的內容。</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳情</translation>
        </message>
        <message>
            <source>No name chosen yet</source>
            <translation>尚未選取名稱</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereFlow</name>
        <message>
            <source>Save as table</source>
            <translation>儲存為表格</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>已儲存為 {name}。</translation>
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
            <translation>據發表日期推得</translation>
        </message>
        <message>
            <source>from the text</source>
            <translation>據上下文推得</translation>
        </message>
        <message>
            <source>Save as table…</source>
            <translation>儲存為表格…</translation>
        </message>
        <message>
            <source>Each sentence with role, date, article and paragraph, as CSV</source>
            <translation>每個句子附身分、日期、文章和段落，CSV 格式</translation>
        </message>
        <message>
            <source>Both: {what}</source>
            <translation>兩處都有：{what}</translation>
        </message>
        <message>
            <source>Only the name is the same</source>
            <translation>只有名字相同</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>是同一個</translation>
        </message>
        <message>
            <source>Another</source>
            <translation>不是同一個</translation>
        </message>
    </context>
    <context>
        <name>EncodingDialog</name>
        <message>
            <source>Encoding</source>
            <translation>編碼</translation>
        </message>
        <message>
            <source>Encodings</source>
            <translation>編碼清單</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>預覽</translation>
        </message>
        <message>
            <source>Garbled: {name}</source>
            <translation>亂碼：{name}</translation>
        </message>
        <message>
            <source>{name} (now)</source>
            <translation>{name}（目前）</translation>
        </message>
        <message>
            <source>The file&apos;s bytes are kept, so it can be read again in another encoding. Your notes stay.</source>
            <translation>原檔案的位元組已儲存，可以換編碼重新讀取；筆記會保留。</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>重新載入</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>匯出</translation>
        </message>
        <message>
            <source>With proposals, in brackets: 〔党〕</source>
            <translation>帶推補，加括號：〔黨〕</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>字體</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存新檔…</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 則筆記</numerusform>
            </translation>
        </message>
        <message>
            <source>Quote as found too</source>
            <translation>同時引原文字形</translation>
        </message>
        <message>
            <source>The whole article, not the notes alone</source>
            <translation>匯出全文，而非僅筆記</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>預覽</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>顏色</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>章節</translation>
        </message>
        <message>
            <source>Order of the notes</source>
            <translation>筆記排序</translation>
        </message>
        <message>
            <source>Citations</source>
            <translation>引文格式</translation>
        </message>
        <message>
            <source>As in a bibliography</source>
            <translation>按參考文獻表著錄</translation>
        </message>
        <message>
            <source>With the hash of the text</source>
            <translation>附文本雜湊值</translation>
        </message>
        <message>
            <source>Change the template…</source>
            <translation>修改範本…</translation>
        </message>
        <message>
            <source>“{name}” ends as {other} does, but the format chosen is {format}.</source>
            <translation>「{name}」的副檔名屬於 {other}，而所選格式是 {format}。</translation>
        </message>
        <message>
            <source>There is a “{name}” already; save under another name.</source>
            <translation>已經有「{name}」了；請換一個檔名。</translation>
        </message>
        <message>
            <source>Read on {date}, when it came into the library</source>
            <translation>引用日期用入庫之日：{date}</translation>
        </message>
        <message>
            <source>The citation has no access date.</source>
            <translation>著錄缺引用日期。</translation>
        </message>
        <message>
            <source>The citation has no address; enter it in “About this article”.</source>
            <translation>著錄缺網址，可在「文章資訊」中填寫。</translation>
        </message>
        <message>
            <source>The citation has no address and no access date; enter the address in “About this article”.</source>
            <translation>著錄缺網址和引用日期，網址可在「文章資訊」中填寫。</translation>
        </message>
        <message numerus="yes">
            <source>Export %n article(s)</source>
            <translation>
                <numerusform>匯出 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Read on the day it came here</source>
            <translation>引用日期用入庫之日</translation>
        </message>
        <message>
            <source>The folder that they go into</source>
            <translation>存到哪個資料夾</translation>
        </message>
    </context>
    <context>
        <name>ExportFlow</name>
        <message>
            <source>Saved as {name}.</source>
            <translation>已儲存為 {name}。</translation>
        </message>
        <message>
            <source>Select some words first.</source>
            <translation>請先選取一些文字。</translation>
        </message>
        <message>
            <source>Copied with its citation.</source>
            <translation>已連同出處複製。</translation>
        </message>
        <message>
            <source>Copied the highlight here with its citation.</source>
            <translation>已連同出處複製此處的醒目標示。</translation>
        </message>
        <message>
            <source>Copied with its citation; what was masked or dropped is in brackets.</source>
            <translation>已連同出處複製；遮字和缺數在〔〕裡。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) saved in {folder}.</source>
            <translation>
                <numerusform>%n 篇文章已存到 {folder}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled; what was written stays.</source>
            <translation>已取消；已經寫出的仍在。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) left to export…</source>
            <translation>
                <numerusform>還有 %n 篇文章要匯出…</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <source>%n citation(s) copied.</source>
            <translation>
                <numerusform>已複製 %n 條引文。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Time line</source>
            <translation>時間軸</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>數量</translation>
        </message>
        <message>
            <source>says {who}</source>
            <translation>據{who}</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>另有 {number} 項</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Nothing found</source>
            <translation>沒有找到</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>{current} / {total}</translation>
        </message>
        <message>
            <source>Find in the article (either script, either width)</source>
            <translation>在文中尋找（簡繁、全半形通用）</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>在文中尋找</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>上一處</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>下一處</translation>
        </message>
        <message>
            <source>Close the find bar</source>
            <translation>關閉尋找列</translation>
        </message>
        <message>
            <source>In all articles</source>
            <translation>在所有文章中</translation>
        </message>
        <message>
            <source>Look for this in the whole library, notes too (Ctrl+Shift+F)</source>
            <translation>在整個書庫中尋找，包括筆記（Ctrl+Shift+F）</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>Copies of this report</source>
            <translation>本報導的各文本</translation>
        </message>
        <message>
            <source>Read and cite</source>
            <translation>閱讀和引用</translation>
        </message>
        <message>
            <source>Ticked are the copies of “{title}”. Nothing is joined unless you say so.</source>
            <translation>已勾選「{title}」的各文本。未經你同意不會合併。</translation>
        </message>
    </context>
    <context>
        <name>Grouping</name>
        <message>
            <source>The copies of this report are kept.</source>
            <translation>已記下本報導的各文本。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) kept as copies.</source>
            <translation>
                <numerusform>已把 %n 篇文章記作同一報導的文本。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) look like copies of this report.</source>
            <translation>
                <numerusform>有 %n 篇文章像是本報導的文本。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep as copies</source>
            <translation>記作同一報導</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>不是同一報導</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>“{title}” looks like a copy of this report ({why}).</source>
            <translation>「{title}」像是本報導的另一文本（{why}）。</translation>
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
            <translation>使用細讀</translation>
        </message>
        <message>
            <source>For contributors</source>
            <translation>給貢獻者</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>As it came</source>
            <translation>恢復原來的</translation>
        </message>
        <message>
            <source>Choose a command, then press its new keys.</source>
            <translation>先選一個命令，再按新的快速鍵。</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>命令及其快速鍵</translation>
        </message>
        <message>
            <source>New keys for the chosen command</source>
            <translation>所選命令的新快速鍵</translation>
        </message>
        <message>
            <source>Use these keys</source>
            <translation>用這個快速鍵</translation>
        </message>
        <message>
            <source>{keys} belongs to “{command}”. Give that one other keys first.</source>
            <translation>{keys} 已用於「{command}」。請先給它換一個。</translation>
        </message>
        <message>
            <source>“{command}” has no keys now.</source>
            <translation>「{command}」現在沒有快速鍵。</translation>
        </message>
        <message>
            <source>“{command}” has the keys {keys} now.</source>
            <translation>「{command}」的快速鍵現在是 {keys}。</translation>
        </message>
    </context>
    <context>
        <name>LibraryFlow</name>
        <message numerus="yes">
            <source>%n article(s) moved to the bin.</source>
            <translation>
                <numerusform>%n 篇文章已移到回收筒。</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>新增文集</translation>
        </message>
        <message>
            <source>Name of the collection:</source>
            <translation>文集名稱：</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>新增標籤</translation>
        </message>
        <message>
            <source>Tag:</source>
            <translation>標籤：</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>重新命名文集</translation>
        </message>
        <message numerus="yes">
            <source>Forget %n article(s) completely?</source>
            <translation>
                <numerusform>徹底忘記 %n 篇文章？</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of them stays: no text, no notes, no search index, no backup. This can&apos;t be undone.</source>
            <translation>不留任何痕跡：正文、筆記、搜尋索引、備份都清除，無法復原。</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘記</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) forgotten.</source>
            <translation>
                <numerusform>已忘記 %n 篇文章。</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin?</source>
            <translation>清空回收筒？</translation>
        </message>
        <message>
            <source>What is in it is deleted for good; only backups still have it, for some days.</source>
            <translation>其中的文章將永久刪除；只有備份還會保留幾天。</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>清空</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>已儲存為 {name}。</translation>
        </message>
        <message>
            <source>Name of the collection that the chosen articles come into:</source>
            <translation>收入所選文章的文集名稱：</translation>
        </message>
    </context>
    <context>
        <name>LibraryKeeping</name>
        <message>
            <source>Export library</source>
            <translation>匯出書庫</translation>
        </message>
        <message>
            <source>Import library</source>
            <translation>匯入書庫</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) left to write…</source>
            <translation>
                <numerusform>還有 %n 篇要寫…</numerusform>
            </translation>
        </message>
        <message>
            <source>{new} articles came in, {known} were there already.</source>
            <translation>併入 {new} 篇，{known} 篇原已有。</translation>
        </message>
        <message>
            <source>The library is damaged. Repair it?</source>
            <translation>書庫已損壞。要修復嗎？</translation>
        </message>
        <message>
            <source>The newest whole backup takes its place, with all that can still be read of what came later. The damaged file is kept beside it. Close other windows of Xidu first; this one closes afterwards.</source>
            <translation>將以最新的完好備份代替，並加入其後仍可讀出的內容；損壞的檔案保留在旁。請先關閉細讀的其他視窗；本視窗隨後關閉。</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修復</translation>
        </message>
        <message>
            <source>The library is repaired. Start Xidu again.</source>
            <translation>書庫已修復，請重新啟動細讀。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) could be read from the damaged file.</source>
            <translation>
                <numerusform>從損壞的檔案中讀出 %n 篇文章。</numerusform>
            </translation>
        </message>
        <message>
            <source>The library is saved as {name}, without what is in the bin.</source>
            <translation>書庫已儲存為 {name}，不含回收筒裡的內容。</translation>
        </message>
        <message>
            <source>Cancelled; no file was written.</source>
            <translation>已取消，沒有寫出檔案。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>An empty folder for the library</source>
            <translation>選一個空資料夾放書庫</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) left to compare…</source>
            <translation>
                <numerusform>還有 %n 篇文章待核對…</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled; the library stays where it is.</source>
            <translation>已取消，書庫仍在原處。</translation>
        </message>
        <message>
            <source>The library is moved. Start Xidu again.</source>
            <translation>書庫已移動。請重新啟動細讀。</translation>
        </message>
        <message>
            <source>It is in {new} now. What is in {old} was left as it was; delete it if all is well.</source>
            <translation>書庫現在位於 {new}。{old} 中的內容原樣保留，確認無誤後可以刪除。</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>Title</source>
            <translation>標題</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>發布</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>最近閱讀</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>來源</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>已讀</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Library</source>
            <translation>書庫</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開啟</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>開啟檔案…</translation>
        </message>
        <message>
            <source>Open the sample article</source>
            <translation>開啟範例文章</translation>
        </message>
        <message>
            <source>Your library is empty</source>
            <translation>書庫還是空的</translation>
        </message>
        <message>
            <source>Drop a file on this window or open one: text, Markdown or a saved web page. It stays here with your notes.</source>
            <translation>把檔案拖到這個視窗，或開啟一個檔案：純文字、Markdown 或儲存的網頁。它會和你的筆記一起留在這裡。</translation>
        </message>
        <message>
            <source>Articles in the library</source>
            <translation>書庫中的文章</translation>
        </message>
        <message>
            <source>Several words, “phrases”, OR, -without; author: source: tag: type:PER before:2023 after:2022-05 in:title, in:text, in:notes, in:names</source>
            <translation>多個詞、「片語」、OR（或）、-排除；author:（作者） source:（來源） tag:（標籤） type:PER（類型） before:2023（早於） after:2022-05（晚於） in:title、in:text、in:notes、in:names（範圍）</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>移到回收筒</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>這裡還沒有文章</translation>
        </message>
        <message>
            <source>Put articles here from the menu of the table.</source>
            <translation>在文章表的右鍵選單裡把文章放到這裡。</translation>
        </message>
        <message>
            <source>Drop a file on this window or open one: text, saved web page, Word, PDF, e-book. It stays here with your notes.</source>
            <translation>把檔案拖到視窗上，或開啟一個：文字、儲存的網頁、Word、PDF、電子書都可以。它會和你的筆記一起留在這裡。</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>沒有未讀的文章</translation>
        </message>
        <message>
            <source>You have opened every article of the library.</source>
            <translation>書庫裡的文章都開啟過了。</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>還沒有筆記</translation>
        </message>
        <message>
            <source>Highlight words in an article, and it is listed here.</source>
            <translation>在文章中標示文字，文章就列在這裡。</translation>
        </message>
        <message>
            <source>New collection…</source>
            <translation>新增文集…</translation>
        </message>
        <message>
            <source>Search all articles and notes; author: tag: type: before: narrow it down</source>
            <translation>搜尋全部文章和筆記，author: tag: type: before: 等可縮小範圍</translation>
        </message>
    </context>
    <context>
        <name>LibraryShelves</name>
        <message>
            <source>Parts of the library</source>
            <translation>書庫各部分</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>全部文章</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>未讀</translation>
        </message>
        <message>
            <source>With notes</source>
            <translation>有筆記</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名字索引</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>回收筒</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>文集</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重新命名…</translation>
        </message>
        <message>
            <source>Delete collection</source>
            <translation>刪除文集</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>授權條款</translation>
        </message>
    </context>
    <context>
        <name>Likeness</name>
        <message>
            <source>the same title</source>
            <translation>標題相同</translation>
        </message>
        <message>
            <source>much of the text is the same</source>
            <translation>大部分文字相同</translation>
        </message>
        <message>
            <source>nearly the same text</source>
            <translation>文字幾乎相同</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>正在開啟…</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>書庫</translation>
        </message>
        <message>
            <source>Converting…</source>
            <translation>正在轉換…</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Copy details</source>
            <translation>複製詳細資訊</translation>
        </message>
        <message>
            <source>Close this message (Esc)</source>
            <translation>關閉這則訊息（Esc）</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>還有 {number} 條</translation>
        </message>
    </context>
    <context>
        <name>MetadataDialog</name>
        <message>
            <source>About this article</source>
            <translation>文章資訊</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>標題</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>來源</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>網站</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>網址</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>發布時間</translation>
        </message>
        <message>
            <source>Posted by</source>
            <translation>轉載者</translation>
        </message>
        <message>
            <source>Posted at</source>
            <translation>轉載時間</translation>
        </message>
        <message>
            <source>Original title</source>
            <translation>原題</translation>
        </message>
        <message>
            <source>for example 2023-11-06</source>
            <translation>例如 2023-11-06</translation>
        </message>
        <message>
            <source>entered by the reader</source>
            <translation>由讀者填寫</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>未註明</translation>
        </message>
        <message>
            <source>read from the text</source>
            <translation>讀自正文</translation>
        </message>
        <message>
            <source>as the file says</source>
            <translation>據檔案所載</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>責任編輯</translation>
        </message>
        <message>
            <source>not stated; the file was made on {date}</source>
            <translation>原文未載；檔案製作於 {date}</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>期號</translation>
        </message>
    </context>
    <context>
        <name>MiniToolbar</name>
        <message>
            <source>Note</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Copy the text as found</source>
            <translation>依原文複製</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>連同出處複製</translation>
        </message>
        <message>
            <source>Selected text</source>
            <translation>所選文字</translation>
        </message>
        <message>
            <source>Highlight: {color}</source>
            <translation>標示：{color}</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>Say what the selected words really are</source>
            <translation>說明所選文字究竟是什麼</translation>
        </message>
    </context>
    <context>
        <name>NamesFlow</name>
        <message>
            <source>Save as table</source>
            <translation>存成表格</translation>
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
            <translation>類別</translation>
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
            <translation>尋找名字</translation>
        </message>
        <message>
            <source>Kind of names</source>
            <translation>名字的類別</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>全部類別</translation>
        </message>
        <message>
            <source>Names of different articles that may be one; nothing is joined by itself</source>
            <translation>不同文章裡可能相同的名字；絕不自動合併</translation>
        </message>
        <message>
            <source>Save as table…</source>
            <translation>存成表格…</translation>
        </message>
        <message>
            <source>Each sentence with role, date, article and paragraph, as CSV</source>
            <translation>每一句連同身分、日期、文章與段落，CSV 格式</translation>
        </message>
        <message>
            <source>Names in all articles</source>
            <translation>所有文章中的名字</translation>
        </message>
        <message>
            <source>Sentences with the name</source>
            <translation>含這個名字的句子</translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s)…</source>
            <translation>
                <numerusform>%n 則合併建議…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Read %n more article(s) for names</source>
            <translation>
                <numerusform>再辨識 %n 篇文章</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading, %n left…</source>
            <translation>
                <numerusform>正在辨識，還剩 %n 篇…</numerusform>
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
            <translation>是同一個：合併</translation>
        </message>
        <message>
            <source>They are not</source>
            <translation>不是同一個</translation>
        </message>
        <message>
            <source>Join {one} and {other}</source>
            <translation>合併 {one} 與 {other}</translation>
        </message>
        <message>
            <source>Part {one} from {other}</source>
            <translation>把 {one} 與 {other} 分開</translation>
        </message>
        <message>
            <source>{number} articles with this name: whether they mean one, you decide (right click)</source>
            <translation>{number} 篇文章有此名；是否同一，由你判定（按右鍵）</translation>
        </message>
        <message>
            <source>one in {number} articles, as you said</source>
            <translation>{number} 篇文章，你已認定為同一</translation>
        </message>
        <message>
            <source>{name} is one in all these articles</source>
            <translation>這些文章裡的{name}是同一個</translation>
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
                <numerusform>已刪除 %n 則筆記，按 Ctrl+Z 可復原。</numerusform>
            </translation>
        </message>
        <message>
            <source>Select some words first.</source>
            <translation>請先選取一些文字。</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) not found in this text; they wait in the drawer.</source>
            <translation>
                <numerusform>有 %n 則筆記在本文中找不到原處，已放在筆記面板下方。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Another version of this article, “{title}”, has %n note(s).</source>
            <translation>
                <numerusform>本文的另一版本《{title}》有 %n 則筆記。</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave them there</source>
            <translation>不用移來</translation>
        </message>
        <message>
            <source>Bring notes here</source>
            <translation>移來筆記</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Write a note on these words</source>
            <translation>為這段文字寫一條筆記</translation>
        </message>
        <message>
            <source>Tags, separated by spaces</source>
            <translation>標籤，用空格隔開</translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>刪除筆記</translation>
        </message>
        <message>
            <source>My note</source>
            <translation>我的筆記</translation>
        </message>
        <message>
            <source>What the note is on</source>
            <translation>筆記對象</translation>
        </message>
        <message>
            <source>How the passage is marked</source>
            <translation>標記方式</translation>
        </message>
        <message>
            <source>Words to put there; empty to strike it out</source>
            <translation>改為何字；留空表示刪去</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>預覽</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>刪除</translation>
        </message>
    </context>
    <context>
        <name>NoteFlow</name>
        <message>
            <source>Select some words first.</source>
            <translation>請先選取一些文字。</translation>
        </message>
        <message>
            <source>Note deleted. Ctrl+Z brings it back.</source>
            <translation>筆記已刪除，按 Ctrl+Z 可復原。</translation>
        </message>
        <message>
            <source>There are no notes on this article yet.</source>
            <translation>這篇文章還沒有筆記。</translation>
        </message>
        <message>
            <source>Copied as shown; proposals are in brackets.</source>
            <translation>已依顯示複製，推補的字在括號裡。</translation>
        </message>
        <message>
            <source>Choose a note first.</source>
            <translation>請先選一則筆記。</translation>
        </message>
        <message>
            <source>Highlighted: {color}</source>
            <translation>已標記：{color}</translation>
        </message>
        <message>
            <source>Undone: {change}</source>
            <translation>已復原：{change}</translation>
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
            <translation>顏色</translation>
        </message>
        <message>
            <source>Marked as</source>
            <translation>標記為</translation>
        </message>
        <message>
            <source>Make one note of them</source>
            <translation>合併為一則</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>刪除</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Another tag</source>
            <translation>其他標籤</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
    </context>
    <context>
        <name>NotesFilter</name>
        <message>
            <source>Show notes of one colour only; click again for all</source>
            <translation>只顯示一種顏色的筆記；再按一次顯示全部</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新的在前</translation>
        </message>
        <message>
            <source>By colour</source>
            <translation>依顏色</translation>
        </message>
        <message>
            <source>By tag</source>
            <translation>依標籤</translation>
        </message>
        <message>
            <source>Order of the notes</source>
            <translation>筆記的順序</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Filter by section, name, tag and day</source>
            <translation>依章節、名稱、標籤和日期篩選</translation>
        </message>
        <message>
            <source>Filter notes</source>
            <translation>依文字或標籤篩選</translation>
        </message>
        <message>
            <source>By place</source>
            <translation>依原文順序</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>Notes</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>還沒有筆記</translation>
        </message>
        <message>
            <source>Select words in the article and choose a colour, or press Ctrl+M to write a note on them.</source>
            <translation>在文中選取文字，再選一種顏色，或按 Ctrl+M 寫筆記。</translation>
        </message>
        <message>
            <source>No note fits</source>
            <translation>沒有符合的筆記</translation>
        </message>
        <message>
            <source>Change what is wanted above to see the others.</source>
            <translation>更改上面的篩選條件，就能看到其他筆記。</translation>
        </message>
        <message>
            <source>No note has its place here</source>
            <translation>筆記都還沒有位置</translation>
        </message>
        <message>
            <source>Below are those whose passage wasn't found: open one, and choose where it belongs.</source>
            <translation>下面是找不到原處的筆記：展開一則，選它該在的地方。</translation>
        </message>
    </context>
    <context>
        <name>OutlinePanel</name>
        <message>
            <source>Sections</source>
            <translation>各節</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目錄</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>標記</translation>
        </message>
        <message>
            <source>Click to hide or show these marks</source>
            <translation>點按以隱藏或顯示這類標記</translation>
        </message>
        <message>
            <source>This article has no headings. A right click on a line can make it one.</source>
            <translation>這篇文章沒有小標題。在某一行上按右鍵，可以把它定為小標題。</translation>
        </message>
    </context>
    <context>
        <name>Outside</name>
        <message>
            <source>Open</source>
            <translation>開啟</translation>
        </message>
        <message>
            <source>Open this page in the browser?</source>
            <translation>用瀏覽器開啟這個網頁嗎？</translation>
        </message>
        <message>
            <source>The article does not say which page it came from.</source>
            <translation>文章沒有說明來自哪個網頁。</translation>
        </message>
        <message>
            <source>The browser will use the network.</source>
            <translation>瀏覽器會使用網路。</translation>
        </message>
        <message>
            <source>This article came without a file; its text is kept in the library.</source>
            <translation>這篇文章不是從檔案開啟的；它的文字存在書庫裡。</translation>
        </message>
        <message>
            <source>{name} is no longer in {folder}. Its text and your notes are kept in the library.</source>
            <translation>{name} 已不在 {folder}。文字和筆記仍存在書庫裡。</translation>
        </message>
        <message>
            <source>No program here opens {name}.</source>
            <translation>這臺電腦上沒有能開啟 {name} 的程式。</translation>
        </message>
    </context>
    <context>
        <name>OverviewPanel</name>
        <message>
            <source>No article open</source>
            <translation>沒有開啟的文章</translation>
        </message>
        <message>
            <source>Open one, and see here who and what is in it.</source>
            <translation>開啟一篇，這裡就顯示文中的人和事。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概覽</translation>
        </message>
    </context>
    <context>
        <name>OverviewWindow</name>
        <message>
            <source>Overview: {title}</source>
            <translation>概覽：{title}</translation>
        </message>
    </context>
    <context>
        <name>PageMenu</name>
        <message>
            <source>Open the note</source>
            <translation>開啟筆記</translation>
        </message>
        <message>
            <source>Colour of the note</source>
            <translation>筆記的顏色</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>刪除筆記</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>前往此處</translation>
        </message>
        <message>
            <source>Note on this section</source>
            <translation>為這一節寫筆記</translation>
        </message>
        <message>
            <source>Copy the section</source>
            <translation>複製這一節</translation>
        </message>
        <message>
            <source>Note on the hit</source>
            <translation>為這一處寫筆記</translation>
        </message>
        <message>
            <source>Copy the paragraph</source>
            <translation>複製這一段</translation>
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
            <translation>原樣</translation>
        </message>
        <message>
            <source>As worded</source>
            <translation>原文用詞</translation>
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
            <translation>直接引語與轉述，及其說話者。按兩下即到原處。</translation>
        </message>
        <message>
            <source>Each name along the length of the article. Click a name for its details, a tick for its place.</source>
            <translation>各個名稱在全文中的分布。點名稱看詳情，點刻度到原處。</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>數量</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>把握</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>類別</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>No dated sentences were found.</source>
            <translation>沒有找到帶時間的句子。</translation>
        </message>
        <message>
            <source>No names were found.</source>
            <translation>沒有找到名稱。</translation>
        </message>
        <message>
            <source>No quantities were found.</source>
            <translation>沒有找到數量。</translation>
        </message>
        <message>
            <source>No two names share a paragraph.</source>
            <translation>沒有兩個名稱出現在同一段。</translation>
        </message>
        <message>
            <source>Nobody is quoted.</source>
            <translation>沒有引語。</translation>
        </message>
        <message>
            <source>Nothing masked or dropped was found.</source>
            <translation>沒有發現遮字或缺數。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>數值</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段</translation>
        </message>
        <message>
            <source>Paragraphs together</source>
            <translation>同段次數</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>推補</translation>
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
            <translation>說話者</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>句子</translation>
        </message>
        <message>
            <source>Sentences together</source>
            <translation>同句次數</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>說話者</translation>
        </message>
        <message>
            <source>State of the text</source>
            <translation>文本狀況</translation>
        </message>
        <message>
            <source>The sentences that tell a time, in the order of their dates.</source>
            <translation>帶時間的句子，按日期先後排列。</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>類型</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>單位</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>所計事物</translation>
        </message>
        <message>
            <source>What is masked, dropped or garbled, and what is proposed for it.</source>
            <translation>遮去、缺失或亂碼之處，及所作的推補。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>何時</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>分布</translation>
        </message>
        <message>
            <source>Who is named in the same paragraphs; the stronger the line, the more often.</source>
            <translation>哪些名稱出現在同一段；線越重，次數越多。</translation>
        </message>
        <message>
            <source>Who said what</source>
            <translation>誰說了什麼</translation>
        </message>
        <message>
            <source>With</source>
            <translation>同現</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>與誰同現</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>話語</translation>
        </message>
        <message>
            <source>direct</source>
            <translation>直接</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>轉述</translation>
        </message>
        <message>
            <source>{number} rarer names are in the CSV only.</source>
            <translation>另有 {number} 個較少見的名稱只在 CSV 中。</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>職務</translation>
        </message>
        <message>
            <source>(from context)</source>
            <translation>（據上下文推斷）</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>來源</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>發布時間</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>含義</translation>
        </message>
        <message>
            <source>ISO 8601 (X: unknown)</source>
            <translation>ISO 8601（X 表示不詳）</translation>
        </message>
        <message>
            <source>All quantities by what they count, those with only a unit last. Coloured: a near number is given for what may be the same thing.</source>
            <translation>全部數量，按所計事物分組，只有單位的列在最後。著色者：可能是同一事物，另有相近的不同數值。</translation>
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
            <translation>前往此處</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>偏好設定</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>依系統設定</translation>
        </message>
        <message>
            <source>Choose the typeface myself</source>
            <translation>自選字型</translation>
        </message>
        <message>
            <source>{size} px</source>
            <translation>{size} 像素</translation>
        </message>
        <message>
            <source>Show proposals</source>
            <translation>顯示推補</translation>
        </message>
        <message>
            <source>Show full-width punctuation</source>
            <translation>標點顯示為全形</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>介面語言</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>字級</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>內文字型</translation>
        </message>
        <message>
            <source>Articles open in</source>
            <translation>文章開啟時顯示</translation>
        </message>
        <message>
            <source>Quotation marks</source>
            <translation>引號</translation>
        </message>
        <message>
            <source>Citations</source>
            <translation>引文格式</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>匯出設定</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>匯出…</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>尋找設定</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>匯入設定</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>匯入…</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快速鍵</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>閱讀</translation>
        </message>
        <message>
            <source>Highlights are called</source>
            <translation>標示顏色的名稱</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外觀</translation>
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
            <translation>筆記</translation>
        </message>
        <message>
            <source>Paragraph numbers</source>
            <translation>段落編號</translation>
        </message>
        <message>
            <source>Only those that are sure</source>
            <translation>只標把握大的</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>照常</translation>
        </message>
        <message>
            <source>Less sure ones too</source>
            <translation>把握小的也標</translation>
        </message>
        <message>
            <source>Names that are marked</source>
            <translation>標出的名稱</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>寫法</translation>
        </message>
        <message>
            <source>Pinyin</source>
            <translation>拼音</translation>
        </message>
        <message>
            <source>Zhuyin</source>
            <translation>注音符號</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>讀音</translation>
        </message>
        <message>
            <source>As on the mainland</source>
            <translation>大陸讀音</translation>
        </message>
        <message>
            <source>As in Taiwan</source>
            <translation>臺灣讀音</translation>
        </message>
        <message>
            <source>Without a dictionary</source>
            <translation>不用詞典</translation>
        </message>
        <message>
            <source>Dictionary (CC-CEDICT)</source>
            <translation>詞典（CC-CEDICT 格式）</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>選擇檔案…</translation>
        </message>
        <message>
            <source>Choose a dictionary in CC-CEDICT&apos;s format</source>
            <translation>選擇 CC-CEDICT 格式的詞典</translation>
        </message>
        <message>
            <source>New highlights</source>
            <translation>新標記的顏色</translation>
        </message>
        <message>
            <source>Move to another folder…</source>
            <translation>移到另一個資料夾…</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>書庫</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>沒有找到</translation>
        </message>
        <message>
            <source>No setting and no command has “{words}” in it.</source>
            <translation>設定和命令裡都沒有「{words}」。</translation>
        </message>
        <message>
            <source>Cursor in the text</source>
            <translation>正文游標</translation>
        </message>
        <message>
            <source>While a screen reader runs</source>
            <translation>螢幕報讀程式執行時</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>一律</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>從不</translation>
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
            <translation>「{words}」的數值</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>數值</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>單位</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>限定語（約、餘、以上）</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>所計事物</translation>
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
            <translation>用拼音也能找到漢字：xiaodian、xiǎodiàn、xd</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>精確</translation>
        </message>
        <message>
            <source>Only these very characters</source>
            <translation>只找一模一樣的字</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>正規表示式</translation>
        </message>
    </context>
    <context>
        <name>RestoreButton</name>
        <message>
            <source>Restore…</source>
            <translation>恢復…</translation>
        </message>
        <message numerus="yes">
            <source>Restore… (%n)</source>
            <translation>
                <numerusform>恢復…（%n）</numerusform>
            </translation>
        </message>
        <message>
            <source>Masked characters and dropped numbers that another copy has</source>
            <translation>別的文本保存著的遮字和缺數</translation>
        </message>
        <message>
            <source>Nothing to restore</source>
            <translation>無可恢復</translation>
        </message>
        <message>
            <source>No other copy has characters or numbers that are masked or lacking in this one</source>
            <translation>這個文本的遮字和缺數，別的文本都沒有更多</translation>
        </message>
        <message numerus="yes">
            <source>Restore copy {letter}… (%n)</source>
            <translation>
                <numerusform>恢復文本 {letter}…（%n）</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy {letter} lacks what this one has; it is opened, to be restored from this one</source>
            <translation>文本 {letter} 缺少這個文本所有的字；將開啟它，用這個文本恢復</translation>
        </message>
    </context>
    <context>
        <name>RestoringDialog</name>
        <message>
            <source>Restore from another copy</source>
            <translation>據別的文本恢復</translation>
        </message>
        <message>
            <source>This copy</source>
            <translation>本文</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>恢復為</translation>
        </message>
        <message>
            <source>Ticked are the places where all copies agree. What is taken over can be undone.</source>
            <translation>已勾選各文本一致之處。採納後可以復原。</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>採納</translation>
        </message>
        <message>
            <source>According to</source>
            <translation>依據</translation>
        </message>
        <message>
            <source>Places that can be restored</source>
            <translation>可恢復之處</translation>
        </message>
    </context>
    <context>
        <name>RolesDialog</name>
        <message>
            <source>Roles of {name}</source>
            <translation>{name}的身分職務</translation>
        </message>
        <message>
            <source>Change a role, or empty its line where it is none.</source>
            <translation>可改寫身分職務；不是身分職務的，把那一行清空。</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>身分職務</translation>
        </message>
        <message>
            <source>Another role</source>
            <translation>另一個身分職務</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Find in this article</source>
            <translation>在本文中尋找</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>找到之處</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>沒有找到</translation>
        </message>
        <message>
            <source>Try fewer characters; script, width and masked characters make no difference.</source>
            <translation>試試少用幾個字；簡繁、全半形和遮字都不影響尋找。</translation>
        </message>
        <message>
            <source>Find words in this article</source>
            <translation>在本文中尋找文字</translation>
        </message>
        <message>
            <source>Type in Simplified or Traditional characters: both are found. So are proposed characters.</source>
            <translation>輸入簡體或繁體都能找到，推補的字也能找到。</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n 處</numerusform>
            </translation>
        </message>
        <message>
            <source>the first {number} are listed</source>
            <translation>列出前 {number} 處</translation>
        </message>
        <message>
            <source>No search</source>
            <translation>無法尋找</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>What was found in the library</source>
            <translation>在書庫中找到的</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n 篇</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found in the library</source>
            <translation>書庫中沒有找到</translation>
        </message>
        <message>
            <source>Try fewer words. Script, width and masked characters make no difference.</source>
            <translation>試試少寫幾個字。簡繁、全半形和遮字都不影響。</translation>
        </message>
        <message>
            <source>The first {number} articles</source>
            <translation>前 {number} 篇</translation>
        </message>
        <message>
            <source>No search</source>
            <translation>無法搜尋</translation>
        </message>
        <message>
            <source>Indexing, {number} articles left…</source>
            <translation>正在建立索引，還有 {number} 篇……</translation>
        </message>
        <message>
            <source>“{name}:” is no filter.</source>
            <translation>沒有「{name}:」這個條件。</translation>
        </message>
        <message>
            <source>Filters: {filters}, as in author:余秋雨 or tag:水.</source>
            <translation>可用的條件：{filters}，如 author:余秋雨、tag:水。</translation>
        </message>
    </context>
    <context>
        <name>SecondPane</name>
        <message>
            <source>Close the second half</source>
            <translation>關閉右半邊</translation>
        </message>
        <message>
            <source>Shown beside the article</source>
            <translation>並排顯示的內容</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Details</source>
            <translation>詳情</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>尋找</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概覽</translation>
        </message>
        <message>
            <source>Side panel</source>
            <translation>側欄</translation>
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
                <numerusform>約 %n 分鐘</numerusform>
            </translation>
        </message>
        <message>
            <source>Paragraph {number} of {total}</source>
            <translation>第 {number} 段 / 共 {total} 段</translation>
        </message>
        <message>
            <source>Looking for names…</source>
            <translation>正在辨識名稱…</translation>
        </message>
        <message>
            <source>proposals on</source>
            <translation>推補開</translation>
        </message>
        <message>
            <source>proposals off</source>
            <translation>推補關</translation>
        </message>
        <message>
            <source>{encoding} (guessed)</source>
            <translation>{encoding}（推測）</translation>
        </message>
        <message>
            <source>page {number}</source>
            <translation>第 {number} 頁</translation>
        </message>
        <message>
            <source>{count} masked</source>
            <translation>遮字 {count}</translation>
        </message>
        <message>
            <source>{count} dropped</source>
            <translation>缺數 {count}</translation>
        </message>
        <message>
            <source>{count} repeated</source>
            <translation>重複 {count}</translation>
        </message>
        <message>
            <source>Names found: {count}</source>
            <translation>找到名稱：{count}</translation>
        </message>
        <message>
            <source>Looking for names… {percent} %</source>
            <translation>正在辨識名稱… {percent}%</translation>
        </message>
        <message>
            <source>Names in {percent} % of the text</source>
            <translation>已辨識全文 {percent}% 的名稱</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>繼續</translation>
        </message>
    </context>
    <context>
        <name>TabFlow</name>
        <message>
            <source>No article has been closed since the start.</source>
            <translation>啟動以來沒有關閉過文章。</translation>
        </message>
    </context>
    <context>
        <name>TabStrip</name>
        <message>
            <source>Open articles</source>
            <translation>已開啟的文章</translation>
        </message>
        <message>
            <source>Close this article</source>
            <translation>關閉這篇文章</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Close the others</source>
            <translation>關閉其他文章</translation>
        </message>
    </context>
    <context>
        <name>TimeLine</name>
        <message>
            <source>The article leaves the year or the day of these open:</source>
            <translation>以下各條文中未說明年份或日期：</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>More scripts</source>
            <translation>更多字體</translation>
        </message>
        <message>
            <source>Vocabulary of Taiwan or Hong Kong, OpenCC&apos;s standard</source>
            <translation>臺灣或香港用詞、OpenCC 標準</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>在文中尋找</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開啟</translation>
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
            <translation>搜尋書庫</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>字體</translation>
        </message>
    </context>
    <context>
        <name>TopicNotes</name>
        <message>
            <source>Select a name, or walk to one with Tab, first.</source>
            <translation>請先選取一個名稱，或用 Tab 走到一個名稱。</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Click an underlined name</source>
            <translation>點一下帶底線的名稱</translation>
        </message>
        <message>
            <source>Choose a script</source>
            <translation>選擇簡體或繁體</translation>
        </message>
        <message>
            <source>Simplified or Traditional: the text itself, your place and your notes stay as they are.</source>
            <translation>只換字形：原文、閱讀位置和筆記都不變。</translation>
        </message>
        <message>
            <source>Select a sentence</source>
            <translation>選取一句話</translation>
        </message>
        <message>
            <source>Choose a colour or write a note; it is saved at once. Ctrl+F finds in either script, Ctrl+E makes a file that cites, F1 opens the guide.</source>
            <translation>選顏色或寫筆記，隨寫隨存。Ctrl+F 尋找，簡繁通用；Ctrl+E 匯出帶出處的檔案；F1 開啟指南。</translation>
        </message>
        <message>
            <source>Or press Tab and Enter. At the right stands what the article says about it, sentence by sentence.</source>
            <translation>也可以按 Tab 再按 Enter。右邊會列出文中關於它的內容，逐句可查。</translation>
        </message>
    </context>
    <context>
        <name>TourCard</name>
        <message>
            <source>Skip the tour</source>
            <translation>略過導覽</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Start reading</source>
            <translation>開始閱讀</translation>
        </message>
        <message>
            <source>{step} of {steps}</source>
            <translation>第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>Esc skips the tour</source>
            <translation>按 Esc 略過導覽</translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message>
            <source>There is no place to go back to.</source>
            <translation>沒有可以返回的地方。</translation>
        </message>
        <message>
            <source>There is no place to go forward to.</source>
            <translation>沒有可以前進的地方。</translation>
        </message>
    </context>
    <context>
        <name>UnplacedDrawer</name>
        <message>
            <source>Notes not found in this text</source>
            <translation>在本文中找不到原處的筆記</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) not found in this text. Click where one belongs.</source>
            <translation>
                <numerusform>有 %n 則筆記在本文中找不到原處，請點選其位置。</numerusform>
            </translation>
        </message>
        <message>
            <source>The words that are selected</source>
            <translation>放到選取的文字上</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Versions</source>
            <translation>版本對照</translation>
        </message>
        <message>
            <source>Beside which article</source>
            <translation>與哪篇文章對照</translation>
        </message>
        <message>
            <source>Both texts side by side</source>
            <translation>兩篇並列</translation>
        </message>
        <message>
            <source>Not versions of each other</source>
            <translation>不是同一篇的版本</translation>
        </message>
        <message>
            <source>Move the right one to the bin</source>
            <translation>把右邊一篇移到回收筒</translation>
        </message>
        <message>
            <source>No other article of the library has nearly this text.</source>
            <translation>書庫裡沒有與它幾乎相同的文章。</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>正在對照…</translation>
        </message>
        <message>
            <source>Both texts are the same, word for word.</source>
            <translation>兩篇逐字相同。</translation>
        </message>
        <message>
            <source>There is more; only the first differences are shown.</source>
            <translation>後面還有；這裡只列出最先的差異。</translation>
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
            <translation>再往後沒有存疑的地方了。</translation>
        </message>
        <message>
            <source>Footnote {mark}: {words}</source>
            <translation>註腳 {mark}：{words}</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Recently read</source>
            <translation>最近閱讀</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有檔案</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>貼上的文字</translation>
        </message>
        <message>
            <source>There is no text on the clipboard.</source>
            <translation>剪貼簿上沒有文字。</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>尚無</translation>
        </message>
        <message>
            <source>Add folder</source>
            <translation>加入資料夾</translation>
        </message>
        <message>
            <source>This format says itself how its text is written.</source>
            <translation>這種格式自己說明了文字編碼。</translation>
        </message>
        <message>
            <source>Open articles</source>
            <translation>開啟文章</translation>
        </message>
    </context>
    <context>
        <name>WordFlow</name>
        <message>
            <source>Select a word first.</source>
            <translation>請先選擇一個詞。</translation>
        </message>
        <message>
            <source>“{word}” is in no list any more.</source>
            <translation>「{word}」已不在任何詞表中。</translation>
        </message>
        <message>
            <source>“{word}” is known: it gets no gloss.</source>
            <translation>「{word}」已認識，不再釋義。</translation>
        </message>
        <message>
            <source>“{word}” is among the words you learn.</source>
            <translation>「{word}」已加入生詞。</translation>
        </message>
        <message>
            <source>Choose a dictionary in CC-CEDICT&apos;s format</source>
            <translation>選擇 CC-CEDICT 格式的詞典</translation>
        </message>
        <message>
            <source>You learn no words yet: select one and choose “Learn this word”.</source>
            <translation>還沒有生詞：請選一個詞，再點「學這個詞」。</translation>
        </message>
        <message>
            <source>Save cards for Anki</source>
            <translation>儲存 Anki 卡片</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) saved.</source>
            <translation>
                <numerusform>已儲存 %n 張卡片。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The dictionary has %n word(s).</source>
            <translation>
                <numerusform>詞典有 %n 個詞。</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}, words</source>
            <translation>{title}·生詞</translation>
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
            <translation>地點</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>機構</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>時長</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>數量</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>作品</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>術語</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>黃色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>綠色</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>藍色</translation>
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
            <translation>淺色</translation>
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
            <translation>缺數</translation>
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
            <translation>亂碼</translation>
        </message>
        <message>
            <source>undecodable</source>
            <translation>無法解碼</translation>
        </message>
        <message>
            <source>invisible characters</source>
            <translation>不可見字元</translation>
        </message>
        <message>
            <source>doubled</source>
            <translation>重出</translation>
        </message>
        <message>
            <source>watermarks</source>
            <translation>浮水印</translation>
        </message>
        <message>
            <source>¶ {number}</source>
            <translation>第 {number} 段</translation>
        </message>
        <message>
            <source>other script</source>
            <translation>簡繁</translation>
        </message>
        <message>
            <source>other width</source>
            <translation>全半形</translation>
        </message>
        <message>
            <source>other case</source>
            <translation>大小寫</translation>
        </message>
        <message>
            <source>other punctuation</source>
            <translation>標點</translation>
        </message>
        <message>
            <source>across a space or line end</source>
            <translation>跨空白或換行</translation>
        </message>
        <message>
            <source>variant character</source>
            <translation>異體字</translation>
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
            <translation>引號照原文</translation>
        </message>
        <message>
            <source>Quotation marks 「」</source>
            <translation>直角引號「」</translation>
        </message>
        <message>
            <source>Quotation marks “”</source>
            <translation>彎引號“”</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n 處</numerusform>
            </translation>
        </message>
        <message>
            <source>No paragraph numbers</source>
            <translation>不標段號</translation>
        </message>
        <message>
            <source>Number of every paragraph</source>
            <translation>每段標號</translation>
        </message>
        <message>
            <source>Number of every fifth paragraph</source>
            <translation>每五段標號</translation>
        </message>
        <message>
            <source>No readings above the words</source>
            <translation>不標讀音</translation>
        </message>
        <message>
            <source>Readings above names</source>
            <translation>名稱標讀音</translation>
        </message>
        <message>
            <source>Readings above all words</source>
            <translation>全文標讀音</translation>
        </message>
        <message>
            <source>Readings above words I learn</source>
            <translation>生詞標讀音</translation>
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
            <translation>按顏色</translation>
        </message>
        <message>
            <source>By tag</source>
            <translation>按標籤</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>按人物</translation>
        </message>
        <message>
            <source>Highlights</source>
            <translation>劃線</translation>
        </message>
        <message>
            <source>Notes on passages</source>
            <translation>段落筆記</translation>
        </message>
        <message>
            <source>Proposed wordings</source>
            <translation>改寫建議</translation>
        </message>
        <message>
            <source>Notes on names</source>
            <translation>名稱筆記</translation>
        </message>
        <message>
            <source>Notes on sections</source>
            <translation>章節筆記</translation>
        </message>
        <message>
            <source>Notes on the article</source>
            <translation>全文筆記</translation>
        </message>
        <message>
            <source>On the passage</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Other wording</source>
            <translation>改為</translation>
        </message>
        <message>
            <source>On the section</source>
            <translation>關於本節</translation>
        </message>
        <message>
            <source>On the article</source>
            <translation>關於全文</translation>
        </message>
        <message>
            <source>Marker</source>
            <translation>底色</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>底線</translation>
        </message>
        <message>
            <source>Wavy line</source>
            <translation>波浪線</translation>
        </message>
        <message>
            <source>Struck through</source>
            <translation>刪除線</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>跟隨系統的配色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高對比</translation>
        </message>
        <message>
            <source>On the name</source>
            <translation>關於這個名稱</translation>
        </message>
        <message>
            <source>Something in Xidu went wrong; the rest goes on working.</source>
            <translation>細讀內部發生錯誤；其餘部分照常運作。</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>開頭</translation>
        </message>
        <message>
            <source>Xidu</source>
            <translation>細讀</translation>
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
                <numerusform>缺數 %n</numerusform>
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
                <numerusform>亂碼 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undecodable</source>
            <translation>
                <numerusform>無法解碼 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invisible character(s)</source>
            <translation>
                <numerusform>不可見字元 %n</numerusform>
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
                <numerusform>浮水印 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>時間 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duration(s)</source>
            <translation>
                <numerusform>時長 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quantity(s)</source>
            <translation>
                <numerusform>數量 %n</numerusform>
            </translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>「{words}」</translation>
        </message>
        <message>
            <source>in what was left out</source>
            <translation>在未列入正文處</translation>
        </message>
    </context>
    <context>
        <name>_Page</name>
        <message>
            <source>Still reading the article…</source>
            <translation>還在分析這篇文章…</translation>
        </message>
        <message>
            <source>State of the text</source>
            <translation>文本狀況</translation>
        </message>
        <message>
            <source>Nothing masked or dropped was found.</source>
            <translation>沒有發現遮字或缺數。</translation>
        </message>
        <message>
            <source>Masked and dropped</source>
            <translation>遮字與缺數</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>另有 {number} 項</translation>
        </message>
        <message>
            <source>Where {name} appears</source>
            <translation>{name}在何處出現</translation>
        </message>
        <message>
            <source>Times and quantities</source>
            <translation>時間與數量</translation>
        </message>
        <message numerus="yes">
            <source>%n proposed</source>
            <translation>
                <numerusform>推補 %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Sheet</name>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Save as {format}…</source>
            <translation>存為 {format}…</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>已儲存為 {name}。</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>first quarter</source>
            <translation>第一季</translation>
        </message>
        <message>
            <source>second quarter</source>
            <translation>第二季</translation>
        </message>
        <message>
            <source>third quarter</source>
            <translation>第三季</translation>
        </message>
        <message>
            <source>fourth quarter</source>
            <translation>第四季</translation>
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
            <translation>年份不詳</translation>
        </message>
        <message>
            <source>month unknown</source>
            <translation>月份不詳</translation>
        </message>
        <message>
            <source>week unknown</source>
            <translation>哪一週不詳</translation>
        </message>
        <message>
            <source>day unknown</source>
            <translation>日期不詳</translation>
        </message>
        <message>
            <source>hour unknown</source>
            <translation>幾時不詳</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>{year} BC</source>
            <translation>西元前{year}年</translation>
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
            <translation>週末</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Print preview</source>
            <translation>列印預覽</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>整頁</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>頁寬</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Pages: {number}</source>
            <translation>共 {number} 頁</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>列印…</translation>
        </message>
        <message>
            <source>&amp;Notes below the text</source>
            <translation>文末附筆記(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>DamageReadings</name>
        <message>
            <source>Decided</source>
            <translation>已決定</translation>
        </message>
        <message>
            <source>Leave it as found</source>
            <translation>保留原樣</translation>
        </message>
        <message>
            <source>In other copies</source>
            <translation>別的文本</translation>
        </message>
        <message>
            <source>The copies differ here.</source>
            <translation>各文本在此不一致。</translation>
        </message>
        <message>
            <source>Guessed from the words around</source>
            <translation>據上下文推補</translation>
        </message>
        <message>
            <source>No guess</source>
            <translation>沒有推補</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>已採納</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>採納</translation>
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
            <translation>尋找於(&amp;I)：</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>檔案類型(&amp;T)：</translation>
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
            <translation>對幾則筆記的更動</translation>
        </message>
        <message>
            <source>note on {words}</source>
            <translation>{words}上的筆記</translation>
        </message>
        <message>
            <source>deletion of the note on {words}</source>
            <translation>刪除{words}上的筆記</translation>
        </message>
        <message>
            <source>change to the note on {words}</source>
            <translation>更動{words}上的筆記</translation>
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
            <translation>從別的文本移來的筆記</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) taken over from another copy</source>
            <translation>
                <numerusform>依其他版本補上的 %n 處</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n 項更正</numerusform>
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
            <translation>面板說的是左邊的文章，不是「{title}」。</translation>
        </message>
        <message>
            <source>Change places</source>
            <translation>左右對調</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>What you wrote in %n note(s) couldn't be saved. Make room for it, then close the window again.</source>
            <translation>
                <numerusform>有 %n 則筆記寫的內容未能儲存。請先騰出空間，再關閉視窗。</numerusform>
            </translation>
        </message>
        <message>
            <source>Close without it</source>
            <translation>不儲存，直接關閉</translation>
        </message>
        <message>
            <source>Copy it</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Copied. Keep it somewhere before you close the window.</source>
            <translation>已複製。請先存到別處，再關閉視窗。</translation>
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
            <translation>昨天以來</translation>
        </message>
        <message>
            <source>In the last week</source>
            <translation>最近一週</translation>
        </message>
        <message>
            <source>In the last month</source>
            <translation>最近一個月</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>章節</translation>
        </message>
        <message>
            <source>Whom or what it names</source>
            <translation>提到的人與物</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>All sections</source>
            <translation>全部章節</translation>
        </message>
        <message>
            <source>All names</source>
            <translation>全部名稱</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>全部標籤</translation>
        </message>
    </context>
    <context>
        <name>DropSign</name>
        <message>
            <source>Let go to open</source>
            <translation>放開即可開啟</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>Arrow keys go from place to place, Enter follows</source>
            <translation>方向鍵移到各處，Enter 鍵跟進</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>前往此處</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
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
            <translation>前往此處</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
    </context>
    <context>
        <name>LegendRow</name>
        <message>
            <source>Show only these marks</source>
            <translation>只顯示這類標記</translation>
        </message>
        <message>
            <source>Show all marks</source>
            <translation>顯示全部標記</translation>
        </message>
    </context>
    <context>
        <name>TabMenu</name>
        <message>
            <source>Copy title</source>
            <translation>複製標題</translation>
        </message>
        <message>
            <source>Copy citation</source>
            <translation>複製引文</translation>
        </message>
        <message>
            <source>Show the file in its folder</source>
            <translation>在資料夾中顯示檔案</translation>
        </message>
        <message>
            <source>Copied “{title}”.</source>
            <translation>已複製「{title}」。</translation>
        </message>
    </context>
    <context>
        <name>ChangedFiles</name>
        <message>
            <source>{name} has changed since it was opened. The article here stays as it was, with your notes.</source>
            <translation>{name} 開啟之後已有改動。這裡的文章和你的筆記仍是原樣。</translation>
        </message>
        <message>
            <source>Open it as it is now</source>
            <translation>開啟現在的版本</translation>
        </message>
    </context>
</TS>
