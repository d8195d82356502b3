package parkhang.translation;

/**
 * A target that a similar source was given before: what XLIFF 2.1 calls a match among the translation candidates.
 *
 * @param source the words of that source
 * @param target with codes that the unit it is for has, too
 * @param score how similar the sources are in percent; 100 where the words are the same and the codes fit
 * @param origin where it stands: a bundle's file and unit, or a memory's file and line
 */
public record MemoryMatch(String source, Content target, int score, String origin) {
    public boolean isExact() {
        return score == 100;
    }
}
