package parkhang.diagnostic;

import java.util.Map;

/** What is wrong, one line, beginning in lower case, without a full stop. */
public sealed interface Message {

    /** The words in English, which are what is compared, and kept in files. */
    default String english() {
        return Sentences.ENGLISH.of(this);
    }

    /** The same, with the unit in which it is. */
    default Message ofUnit(String id) {
        return new Sentence("unit", Map.of("unit", id, "message", this));
    }

    /**
     * A sentence that every language of {@link Sentences} has.
     *
     * @param gaps what its gaps are filled with: texts, numbers, languages, messages that are part of this one,
     *     or lists of these
     */
    record Sentence(String key, Map<String, ?> gaps) implements Message {
        public Sentence {
            gaps = Map.copyOf(gaps);
            assert gaps.keySet().containsAll(Sentences.ENGLISH.gaps(key))
                    : key + " has other gaps than " + gaps.keySet();
        }
    }

    /** Words that there are in English alone. */
    record Words(String english) implements Message {}
}
