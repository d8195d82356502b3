package parkhang.translation.check;

import java.util.ArrayList;
import java.util.List;
import parkhang.translation.glossary.Glossary;

/** A term of the glossary that stands in the source, and in the target not in any form. */
final class MissingTerm implements Check {
    private final GlossaryTerms terms;

    MissingTerm(Glossary glossary) {
        terms = new GlossaryTerms(glossary);
    }

    @Override
    public void check(Pair pair, UnitFindings findings) {
        List<SourceTerm> reported = new ArrayList<>();
        for (GlossaryTerms.Place place : terms.in(pair.sourceText())) {
            SourceTerm term = place.term();
            if (!isThere(place, pair) && !reported.contains(term)) {
                reported.add(term);
                findings.report(term.missing());
            }
        }
    }

    /** What stays in the source's language, such as a title, stands there letter by letter. */
    private static boolean isThere(GlossaryTerms.Place place, Pair pair) {
        String said = pair.sourceText().text().substring(place.start(), place.end());
        String target = pair.targetText().text();
        return target.contains(said) || place.term().isIn(target);
    }
}
