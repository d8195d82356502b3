package parkhang.bench;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A slip that translators make, put into a target that is right. */
enum PlantedFault {
    NUMBER_DIGIT("number-changed") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return replaced(target, "(?<![\\p{L}\\d./:@-])[1-9]\\d{1,3}(?![\\p{L}\\d./:@-])", found -> {
                char last = found.charAt(found.length() - 1);
                return found.substring(0, found.length() - 1) + (char) (last == '9' ? '3' : last + 1);
            });
        }
    },
    NUMBER_WORD("number-changed") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            List<String> words = COUNTS.get(locale.getLanguage());
            return words != null && source.matches("(?is).*\\b(?:three|four|five|six|seven|ten|twelve)\\b.*")
                    ? replaced(
                            target,
                            "(?iU)\\b(?:" + String.join("|", words.subList(1, words.size())) + ")\\b",
                            found -> words.get(0))
                    : Optional.empty();
        }
    },
    MONTH("date-changed") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return source.matches("(?s).*\\p{Lu}\\p{L}+,? \\d{4}.*")
                    ? replaced(
                            target,
                            "(?U)\\b(?:" + MONTHS + ")(?= \\d{4}\\b)",
                            found -> SEPTEMBER.getOrDefault(locale.getLanguage(), ""))
                    : Optional.empty();
        }
    },
    ADDRESS("address-changed") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return replaced(target, "https?://[\\w.-]+\\w/\\w+", found -> found + "x");
        }
    },
    MAIL("mail-changed") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return replaced(target, "\\b[\\w.]+@[\\w.]+\\.(?:org|com|net|de|fr)\\b", found -> "x" + found);
        }
    },
    BRACKET("bracket-unpaired") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return replaced(target, "(?<=\\w)\\)", found -> "");
        }
    },
    QUOTE("quote-unpaired") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return replaced(target, "(?<=\\w)[“”»]", found -> "");
        }
    },
    FULL_STOP("end-punctuation") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return source.matches("(?s).*\\w[.?!:]")
                    ? replaced(target, "(?<=\\p{L})[.?!:]$", found -> "")
                    : Optional.empty();
        }
    },
    TWO_SPACES("spacing") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return replaced(target, "(?<=\\p{L}) (?=\\p{L})", found -> "  ");
        }
    },
    DOUBLED_WORD("word-doubled") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return replaced(target, "(?U)(?<=\\p{L} )\\p{L}{4,}(?= \\p{L})", found -> found + " " + found);
        }
    },
    WHOLE_SOURCE("same-as-source") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return source.matches("(?s)\\p{Lu}(?:\\S+ ){5,}\\S+[.?!]") ? Optional.of(source) : Optional.empty();
        }
    },
    HALF_SOURCE("same-as-source") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            Matcher clauses = Pattern.compile("(?s)[^,;.]+, ([^,;.()\"“”]+\\.)").matcher(source);
            Matcher targets = Pattern.compile("(?s)([^,;.]+, )[^,;.]+\\.").matcher(target);
            return clauses.matches() && targets.matches() && clauses.group(1).split(" ").length > 5
                    ? Optional.of(targets.group(1) + clauses.group(1))
                    : Optional.empty();
        }
    },
    CUT_OFF("length-odd") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return target.length() > 120 ? Optional.of(target.substring(0, target.indexOf(' ', 20))) : Optional.empty();
        }
    },
    CYRILLIC("look-alike") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return replaced(target, "(?<=\\p{L})a(?=\\p{L})", found -> "\u0430");
        }
    },
    EMBEDDING("bidi-unbalanced") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            return Optional.of("\u202B" + target);
        }
    },
    DECOMPOSED("not-composed") {
        @Override
        Optional<String> in(String source, String target, Locale locale) {
            String apart = Normalizer.normalize(target, Normalizer.Form.NFD);
            return apart.equals(target) ? Optional.empty() : Optional.of(apart);
        }
    };

    /** The first is put in the place of the others. */
    private static final Map<String, List<String>> COUNTS = Map.of(
            "de", List.of("neunzehn", "drei", "vier", "fünf", "sechs", "sieben", "zehn", "zwölf"),
            "nl", List.of("negentien", "drie", "vier", "vijf", "zes", "zeven", "tien", "twaalf"),
            "fr", List.of("dix-neuf", "trois", "quatre", "cinq", "six", "sept", "dix", "douze"));

    private static final String MONTHS =
            "(?i:januar|februar|april|juni|juli|oktober|dezember|januari|februari|maart|mei|december|janvier|février|avril|juin|juillet"
                    + "|octobre|décembre)|März|Mai|mars|mai";

    private static final Map<String, String> SEPTEMBER =
            Map.of("de", "September", "nl", "september", "fr", "septembre");

    private final String code;

    PlantedFault(String code) {
        this.code = code;
    }

    /** The check that has to find it. */
    String code() {
        return code;
    }

    /** The target with the fault; empty where there is no place for it. */
    abstract Optional<String> in(String source, String target, Locale locale);

    private static Optional<String> replaced(
            String target, String pattern, java.util.function.UnaryOperator<String> change) {
        Matcher found = Pattern.compile(pattern).matcher(target);
        return found.find()
                ? Optional.of(target.substring(0, found.start())
                        + change.apply(found.group())
                        + target.substring(found.end()))
                : Optional.empty();
    }
}
