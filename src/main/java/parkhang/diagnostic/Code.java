package parkhang.diagnostic;

/**
 * The kind of a diagnostic. Each package that reports has an enum of its own kinds; a released {@linkplain #id() id} is
 * never renamed, because scripts and allow-notes name it.
 */
public interface Code {

    /** The constant's name, as an enum gives it: {@code TARGET_MISSING}. */
    String name();

    Severity severity();

    /** What the user does next, one sentence without a full stop. */
    String hint();

    /** Whether the line is shown with a mark below the column wherever it is printed: what is wrong are single signs. */
    default boolean showsLine() {
        return false;
    }

    /** The kebab-case word that is printed and documented: {@code target-missing}. */
    default String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
