package parkhang.translation.xliff.validity;

import java.util.Arrays;
import java.util.regex.Pattern;
import parkhang.text.Locales;

/** What the value of an attribute may be (XLIFF 2.1, section 4.3.1). */
enum AttributeType {
    TEXT("(?s).*", "any text"),
    /** NMTOKEN of XML Schema. */
    TOKEN("[\\p{L}\\p{N}\\p{M}._:\\-\\x{B7}]+", "a name of letters, figures, . - _ and : without spaces"),
    TOKENS(
            "[\\p{L}\\p{N}\\p{M}._:\\-\\x{B7}]+(?:[ \\t\\n]+[\\p{L}\\p{N}\\p{M}._:\\-\\x{B7}]+)*",
            "names with spaces between"),
    YES_NO("yes|no", "yes or no"),
    YES_FIRST_NO("yes|firstNo|no", "yes, firstNo or no"),
    DIRECTION("ltr|rtl|auto", "ltr, rtl or auto"),
    SPACE("default|preserve", "default or preserve"),
    PRESERVE("preserve", "preserve"),
    STATE("initial|translated|reviewed|final", "initial, translated, reviewed or final"),
    APPLIES("source|target", "source or target"),
    PRIORITY("\\+?0*(?:[1-9]|10)", "a number from 1 to 10"),
    ORDER("\\+?0*[1-9][0-9]{0,8}", "a number from 1 on"),
    CODE_TYPE("fmt|ui|quote|link|image|other", "fmt, ui, quote, link, image or other"),
    /** A prefix, a colon and a value; the prefix xlf is XLIFF's own. */
    CUSTOM("(?!xlf:)[^\\s:]+:[^\\s:]+", "a prefix of your own, a colon and a word"),
    PREFIXED("[^\\s:]+:[^\\s:]+", "a prefix, a colon and a word"),
    MARK_TYPE(
            "generic|comment|term|(?!xlf:)[^\\s:]+:[^\\s:]+", "generic, comment, term or a prefix, a colon and a word"),
    HEX("(?:[0-9a-fA-F]{2}){1,3}", "two, four or six hexadecimal figures"),
    ADDRESS("[^\\s<>\"{}|\\\\^`]*", "an address"),
    /** BCP 47. */
    LANGUAGE("", "a language tag such as de or zh-Hant") {
        @Override
        boolean allows(String value) {
            return value.matches("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
                    && Locales.of(value).isPresent();
        }
    };

    private final Pattern pattern;
    private final String words;

    AttributeType(String pattern, String words) {
        this.pattern = Pattern.compile(pattern);
        this.words = words;
    }

    boolean allows(String value) {
        return pattern.matcher(value).matches();
    }

    /** What may be written, in words. */
    String words() {
        return words;
    }

    static AttributeType named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
