Parkhang is licensed under the Apache License, Version 2.0 (LICENSE). What it brings along from others, and on what terms:

Libraries (parkhang.jar)
========================
Of several licences, veraPDF's and JAXB's are to choose from, and each of htmlparser's holds for a part of it.

<#list dependencyMap as entry>
<#assign library = entry.key>
${library.artifactId} ${library.version}: ${entry.value?join(", ")}
    ${library.groupId}:${library.artifactId}, ${(library.groupId == "org.verapdf")?then("https://verapdf.org/", library.url)}
</#list>

The native libraries of lwjgl-harfbuzz are HarfBuzz (Old MIT, https://harfbuzz.github.io/), and those of lwjgl hold libffi
(MIT, https://sourceware.org/libffi/).

Fonts (fonts/)
==============
NotoSans, NotoSerif, NotoSerifTibetan, NotoSerifDevanagari, NotoSerifHebrew, NotoNaskhArabic, NotoSansMono, NotoSansSymbols,
NotoSansSymbols2, NotoSansMath: SIL Open Font License 1.1 (fonts/licences/)
    https://github.com/notofonts

Colour profiles (parkhang.jar)
==============================
FOGRA39L_coated.icc: zlib (parkhang/prepress/FOGRA39L_coated.LICENSE.txt in the jar)
    https://ctan.org/pkg/colorprofiles
sRGB.icc: zlib (parkhang/pdf/sRGB.LICENSE.txt in the jar)
    https://packages.debian.org/icc-profiles-free

Hyphenation patterns (parkhang.jar, parkhang/text/typography/hyphenation: LICENCES.txt has whose they are, and the terms)
=========================================================================================================================
hyph-pt.trie: BSD, 3 clauses
hyph-lv.trie: LGPL 2.1
hyph-hy.trie: LGPL 3
hyph-el-monoton.trie, hyph-el-polyton.trie, hyph-grc.trie, hyph-uk.trie: LPPL
hyph-ca.trie, hyph-eo.trie, hyph-nl.trie, hyph-sh-cyrl.trie, hyph-sh-latn.trie, hyph-tr.trie: LPPL 1 or later
hyph-is.trie, hyph-ru.trie, hyph-sv.trie: LPPL 1.2 or later
hyph-gl.trie, hyph-ia.trie, hyph-kmr.trie: LPPL 1.3
hyph-af.trie, hyph-hsb.trie, hyph-ka.trie: LPPL 1.3 or later
hyph-be.trie, hyph-cy.trie, hyph-da.trie, hyph-de-1901.trie, hyph-de-1996.trie, hyph-de-ch-1901.trie, hyph-en-gb.trie,
hyph-es.trie, hyph-et.trie, hyph-fi-x-school.trie, hyph-fr.trie, hyph-fur.trie, hyph-ga.trie, hyph-it.trie,
hyph-la-x-classic.trie, hyph-la-x-liturgic.trie, hyph-la.trie, hyph-lt.trie, hyph-mn-cyrl.trie, hyph-oc.trie,
hyph-pi.trie, hyph-pl.trie, hyph-pms.trie, hyph-rm.trie, hyph-sl.trie, hyph-tk.trie: MIT
hyph-hu.trie: MPL 1.1
hyph-bg.trie, hyph-en-us.trie, hyph-eu.trie, hyph-hr.trie, hyph-no.trie: free to copy and change as long as their notice
stays
hyph-sa.trie: free to use, copy, change and distribute
    https://ctan.org/pkg/hyph-utf8
