package parkhang.ingest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parkhang.article.ArticleText;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ingest.release.ReleaseCode;
import parkhang.text.SourceText;

/** A draft with what the user says of it: that counts before what the document says. */
final class OrderedDraft {
    /** For which no article is made, unless somebody says whether there is an embargo. */
    private static final Set<Code> EMBARGOES = Set.of(ReleaseCode.EMBARGO_UNCLEAR, ReleaseCode.EMBARGO_IN_PROSE);

    private OrderedDraft() {}

    static Draft of(Draft draft, ImportOrder order, Diagnostics diagnostics) {
        Draft.Head head = SaidHead.of(draft.head(), order.said(), diagnostics);
        Locale language = order.language() == null ? head.language() : order.language();
        OffsetDateTime embargo = order.embargo() == null ? head.embargo() : order.embargo();
        OffsetDateTime said = head.embargo();
        boolean isReplaced = said != null && embargo != null && !said.isEqual(embargo);
        if (said != null && (order.free() || isReplaced)) {
            Map<String, String> times = Map.of("said", said.toString(), "embargo", String.valueOf(embargo));
            diagnostics.report(
                    Place.of(head.file()), ReleaseCode.HEAD_READ.with(order.free() ? "freed" : "ordered", times));
        }
        Draft ordered = draft.with(head.with(language, order.free() ? null : embargo));
        SourceText own = draft.own();
        if (own != null) {
            return ordered.with(own(own, order));
        }
        return order.free() || order.embargo() != null ? decided(ordered) : ordered;
    }

    /** Without the problems that the user has decided. */
    private static Draft decided(Draft draft) {
        Draft.Understood found = draft.understood();
        if (found == null) {
            return draft;
        }
        Draft other = found.other();
        return draft.with(new Draft.Understood(
                found.problems().stream()
                        .filter(problem -> !EMBARGOES.contains(problem.code()))
                        .toList(),
                found.count(),
                other == null ? null : decided(other),
                found.read()));
    }

    /** The file of an article with keys of its front matter as they were said. */
    private static SourceText own(SourceText text, ImportOrder order) {
        ArticleText said = ArticleText.of(text.text());
        for (Map.Entry<String, Object> one : order.said().entrySet()) {
            Object value = one.getValue().equals("") || one.getValue().equals(List.of()) ? null : one.getValue();
            said = said.with(one.getKey(), value).orElse(said);
        }
        return FrontMatterLines.of(said.text())
                .map(lines -> order.language() == null
                        ? lines
                        : lines.with("lang", order.language().toLanguageTag()))
                .map(lines -> order.embargo() == null
                        ? lines
                        : lines.with("embargo", order.embargo().toString()))
                .map(lines -> order.free() ? lines.without("embargo") : lines)
                .map(lines -> SourceText.of(text.file(), lines.text()))
                .orElse(SourceText.of(text.file(), said.text()));
    }
}
