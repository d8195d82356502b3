package parkhang.translation.tmx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.translation.InlineCode;

/** The words in which TMX and XLIFF say what a code is (TMX 1.4b, "type"; XLIFF 2.1, sections 4.3.1.35 and 4.3.1.32). */
record CodeType(String word, String type, @Nullable String subType) {
    private static final List<CodeType> ALL = List.of(
            new CodeType("italic", "fmt", "xlf:i"),
            new CodeType("bold", "fmt", "xlf:b"),
            new CodeType("lb", "fmt", "xlf:lb"),
            new CodeType("x-strikethrough", "fmt", "parkhang:strikethrough"),
            new CodeType("x-subscript", "fmt", "parkhang:subscript"),
            new CodeType("x-superscript", "fmt", "parkhang:superscript"),
            new CodeType("link", "link", null),
            new CodeType("image", "image", null),
            new CodeType("fnote", "other", "parkhang:note"),
            new CodeType("x-code", "other", "parkhang:code"));

    private static final CodeType UNKNOWN = new CodeType("x-other", TmxUnit.UNKNOWN, null);

    static CodeType of(@Nullable String word) {
        return ALL.stream().filter(one -> one.word.equals(word)).findFirst().orElse(UNKNOWN);
    }

    static CodeType of(InlineCode code) {
        return ALL.stream()
                .filter(one -> one.type.equals(code.type()))
                .filter(one -> one.subType == null || one.subType.equals(code.subType()))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
