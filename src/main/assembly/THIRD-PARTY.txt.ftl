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

Hyphenation patterns (parkhang.jar, parkhang/text/typography/hyphenation; each file's head has its terms)
=========================================================================================================
hyph-en-us.tex: free to copy and change as long as its notice stays
hyph-ca.tex, hyph-nl.tex, hyph-tr.tex: LPPL 1 or later
hyph-ru.tex, hyph-sv.tex: LPPL 1.2 or later
hyph-uk.tex: LPPL
hyph-pt.tex: BSD (3 clauses)
hyph-hr.tex: free to copy and change as long as its notice stays
hyph-da.tex, hyph-de-1996.tex, hyph-es.tex, hyph-et.tex, hyph-fr.tex, hyph-it.tex, hyph-lt.tex, hyph-pl.tex, hyph-sl.tex: MIT
    https://ctan.org/pkg/hyph-utf8
