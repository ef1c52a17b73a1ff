<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
    <context>
        <name>CollationFlow</name>
        <message numerus="yes">
            <source>%n place(s) restored from other copies; Ctrl+Z in the article takes them back.</source>
            <translation>
                <numerusform>%n place restored from another copy; Ctrl+Z in the article takes it back.</numerusform>
                <numerusform>%n places restored from other copies; Ctrl+Z in the article takes them back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollationWindow</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring notes here (%n)</source>
            <translation>
                <numerusform>Bring notes here (%n)</numerusform>
                <numerusform>Bring notes here (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopiesBeside</name>
        <message numerus="yes">
            <source>%n note(s) brought here from other copies; Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>%n note brought here from other copies; Ctrl+Z takes it back.</numerusform>
                <numerusform>%n notes brought here from other copies; Ctrl+Z takes them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) taken over from other copies; Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>%n place taken over from other copies; Ctrl+Z takes it back.</numerusform>
                <numerusform>%n places taken over from other copies; Ctrl+Z takes them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring notes here (%n)</source>
            <translation>
                <numerusform>Bring notes here (%n)</numerusform>
                <numerusform>Bring notes here (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) show in brackets what another copy has.</source>
            <translation>
                <numerusform>%n place shows in brackets what another copy has.</numerusform>
                <numerusform>%n places show in brackets what another copy has.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CorrectionsDialog</name>
        <message numerus="yes">
            <source>%n removed.</source>
            <translation>
                <numerusform>%n removed.</numerusform>
                <numerusform>%n removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) in every article now.</source>
            <translation>
                <numerusform>%n holds in every article now.</numerusform>
                <numerusform>%n hold in every article now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DamagePage</name>
        <message numerus="yes">
            <source>Take over all %n on which the copies agree</source>
            <translation>
                <numerusform>Take over %n on which the copies agree</numerusform>
                <numerusform>Take over all %n on which the copies agree</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DossierPage</name>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Export %n article(s)</source>
            <translation>
                <numerusform>Export %n article</numerusform>
                <numerusform>Export %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Grouping</name>
        <message numerus="yes">
            <source>%n article(s) kept as copies.</source>
            <translation>
                <numerusform>%n article kept as copies.</numerusform>
                <numerusform>%n articles kept as copies.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) look like copies of this report.</source>
            <translation>
                <numerusform>%n article looks like a copy of this report.</numerusform>
                <numerusform>%n articles look like copies of this report.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryFlow</name>
        <message numerus="yes">
            <source>%n article(s) moved to the bin.</source>
            <translation>
                <numerusform>%n article moved to the bin.</numerusform>
                <numerusform>%n articles moved to the bin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget %n article(s) completely?</source>
            <translation>
                <numerusform>Forget %n article completely?</numerusform>
                <numerusform>Forget %n articles completely?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) forgotten.</source>
            <translation>
                <numerusform>%n article forgotten.</numerusform>
                <numerusform>%n articles forgotten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryKeeping</name>
        <message numerus="yes">
            <source>%n article(s) left to write…</source>
            <translation>
                <numerusform>%n article left to write…</numerusform>
                <numerusform>%n articles left to write…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) could be read from the damaged file.</source>
            <translation>
                <numerusform>%n article could be read from the damaged file.</numerusform>
                <numerusform>%n articles could be read from the damaged file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) left to compare…</source>
            <translation>
                <numerusform>%n article left to compare…</numerusform>
                <numerusform>%n articles left to compare…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NamesPage</name>
        <message numerus="yes">
            <source>%n suggestion(s)…</source>
            <translation>
                <numerusform>%n suggestion…</numerusform>
                <numerusform>%n suggestions…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Read %n more article(s) for names</source>
            <translation>
                <numerusform>Read %n more article for names</numerusform>
                <numerusform>Read %n more articles for names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading, %n left…</source>
            <translation>
                <numerusform>Reading, %n left…</numerusform>
                <numerusform>Reading, %n left…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s)</source>
            <translation>
                <numerusform>%n sentence</numerusform>
                <numerusform>%n sentences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoteCare</name>
        <message numerus="yes">
            <source>%n note(s) deleted. Ctrl+Z brings them back.</source>
            <translation>
                <numerusform>%n note deleted. Ctrl+Z brings it back.</numerusform>
                <numerusform>%n notes deleted. Ctrl+Z brings them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) not found in this text; they wait in the drawer.</source>
            <translation>
                <numerusform>%n note not found in this text; it waits in the drawer.</numerusform>
                <numerusform>%n notes not found in this text; they wait in the drawer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Another version of this article, “{title}”, has %n note(s).</source>
            <translation>
                <numerusform>Another version of this article, “{title}”, has %n note.</numerusform>
                <numerusform>Another version of this article, “{title}”, has %n notes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RestoreButton</name>
        <message numerus="yes">
            <source>Restore… (%n)</source>
            <translation>
                <numerusform>Restore… (%n)</numerusform>
                <numerusform>Restore… (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore copy {letter}… (%n)</source>
            <translation>
                <numerusform>Restore copy {letter}… (%n)</numerusform>
                <numerusform>Restore copy {letter}… (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>about %n minute</numerusform>
                <numerusform>about %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnplacedDrawer</name>
        <message numerus="yes">
            <source>%n note(s) not found in this text. Click where one belongs.</source>
            <translation>
                <numerusform>%n note not found in this text. Click where it belongs.</numerusform>
                <numerusform>%n notes not found in this text. Click where one belongs.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message numerus="yes">
            <source>%n sentence(s) the same</source>
            <translation>
                <numerusform>%n sentence the same</numerusform>
                <numerusform>%n sentences the same</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordFlow</name>
        <message numerus="yes">
            <source>%n card(s) saved.</source>
            <translation>
                <numerusform>%n card saved.</numerusform>
                <numerusform>%n cards saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The dictionary has %n word(s).</source>
            <translation>
                <numerusform>The dictionary has %n word.</numerusform>
                <numerusform>The dictionary has %n words.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n masked</source>
            <translation>
                <numerusform>%n masked</numerusform>
                <numerusform>%n masked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dropped number(s)</source>
            <translation>
                <numerusform>%n dropped number</numerusform>
                <numerusform>%n dropped numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dropped passage(s)</source>
            <translation>
                <numerusform>%n dropped passage</numerusform>
                <numerusform>%n dropped passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inserted mark(s)</source>
            <translation>
                <numerusform>%n inserted mark</numerusform>
                <numerusform>%n inserted marks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n garbled</source>
            <translation>
                <numerusform>%n garbled</numerusform>
                <numerusform>%n garbled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undecodable</source>
            <translation>
                <numerusform>%n undecodable</numerusform>
                <numerusform>%n undecodable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invisible character(s)</source>
            <translation>
                <numerusform>%n invisible character</numerusform>
                <numerusform>%n invisible characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubled</source>
            <translation>
                <numerusform>%n doubled</numerusform>
                <numerusform>%n doubled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n watermark(s)</source>
            <translation>
                <numerusform>%n watermark</numerusform>
                <numerusform>%n watermarks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duration(s)</source>
            <translation>
                <numerusform>%n duration</numerusform>
                <numerusform>%n durations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quantity(s)</source>
            <translation>
                <numerusform>%n quantity</numerusform>
                <numerusform>%n quantities</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Page</name>
        <message numerus="yes">
            <source>%n proposed</source>
            <translation>
                <numerusform>%n proposed</numerusform>
                <numerusform>%n proposed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditNames</name>
        <message numerus="yes">
            <source>%n place(s) taken over from another copy</source>
            <translation>
                <numerusform>%n place taken over from another copy</numerusform>
                <numerusform>%n places taken over from other copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n correction</numerusform>
                <numerusform>%n corrections</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>What you wrote in %n note(s) couldn't be saved. Make room for it, then close the window again.</source>
            <translation>
                <numerusform>What you wrote in %n note couldn't be saved. Make room for it, then close the window again.</numerusform>
                <numerusform>What you wrote in %n notes couldn't be saved. Make room for it, then close the window again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportFlow</name>
        <message numerus="yes">
            <source>%n article(s) saved in {folder}.</source>
            <translation>
                <numerusform>%n article saved in {folder}.</numerusform>
                <numerusform>%n articles saved in {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) left to export…</source>
            <translation>
                <numerusform>%n article left to export…</numerusform>
                <numerusform>%n articles left to export…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n citation(s) copied.</source>
            <translation>
                <numerusform>%n citation copied.</numerusform>
                <numerusform>%n citations copied.</numerusform>
            </translation>
        </message>
    </context>
</TS>
