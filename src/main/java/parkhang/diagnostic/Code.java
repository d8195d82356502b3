package parkhang.diagnostic;

import java.util.Map;

/**
 * The kind of a diagnostic. Each package that reports has an enum of its own kinds; a released {@linkplain #id() id} is
 * never renamed, because scripts and allow-notes name it.
 */
public interface Code {

    /** The constant's name, as an enum gives it: {@code TARGET_MISSING}. */
    String name();

    Severity severity();

    /** What the user does next, one sentence in English without a full stop. */
    default String hint() {
        return Sentences.ENGLISH.ownHint(this);
    }

    /** A finding of this kind, said in the only sentence that there is for it. */
    default Finding with(Map<String, ?> gaps) {
        return new Finding(this, new Message.Sentence(id(), gaps));
    }

    /** A finding of this kind, said in one of several sentences. */
    default Finding with(String which, Map<String, ?> gaps) {
        return new Finding(this, new Message.Sentence(id() + "." + which, gaps));
    }

    /** A finding of this kind, said in a sentence that several kinds have. */
    default Finding shared(String key, Map<String, ?> gaps) {
        return new Finding(this, new Message.Sentence(key, gaps));
    }

    /** Whether the line is shown with a mark below the column wherever it is printed: what is wrong are single signs. */
    default boolean showsLine() {
        return false;
    }

    /** The kebab-case word that is printed and documented: {@code target-missing}. */
    default String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
