package parkhang.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.article.AddressRules;
import parkhang.article.ArticleCode;
import parkhang.article.ArticleKind;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.PressContact;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ingest.release.WrittenDate;

/** What a document says of itself, and before that what somebody says of it who has read it. */
final class SaidHead {
    private final Draft.Head head;
    private final Map<String, Object> said;
    private final Diagnostics diagnostics;

    private SaidHead(Draft.Head head, Map<String, Object> said, Diagnostics diagnostics) {
        this.head = head;
        this.said = said;
        this.diagnostics = diagnostics;
    }

    /** @param said by the keys of front matter, as in {@link ImportOrder} */
    static Draft.Head of(Draft.Head head, Map<String, Object> said, Diagnostics diagnostics) {
        return said.isEmpty() ? head : new SaidHead(head, said, diagnostics).head();
    }

    private Draft.Head head() {
        return new Draft.Head(
                head.file(),
                said.containsKey("kind") ? kind() : head.kind(),
                said.containsKey("title") ? line("title") : head.title(),
                said.containsKey("date") ? date() : head.date(),
                said.containsKey("summary") ? line("summary") : head.summary(),
                said.containsKey("canonical")
                        ? AddressRules.web(text("canonical")).orElse(null)
                        : head.canonical(),
                said.containsKey("authors") ? texts("authors") : head.authors(),
                said.containsKey("tags") ? texts("tags") : head.tags(),
                head.language(),
                head.embargo(),
                said.containsKey("contact") ? contacts() : head.contacts(),
                head.origin());
    }

    private Place place() {
        return Place.of(head.file());
    }

    private String text(String key) {
        return said.get(key) instanceof String text ? text.strip() : "";
    }

    private @Nullable Line line(String key) {
        String text = text(key);
        return text.isEmpty() ? null : new Line(place(), List.of(new Inline.Text(place(), text)));
    }

    private @Nullable ArticleKind kind() {
        String text = text("kind");
        Optional<ArticleKind> kind = ArticleKind.named(text);
        if (kind.isEmpty() && !text.isEmpty()) {
            diagnostics.report(place(), ArticleCode.KIND_UNKNOWN.with(Map.of("text", text)));
        }
        return kind.orElse(null);
    }

    /** One that the calendar has not is reported by whoever needs it. */
    private @Nullable WrittenDate date() {
        String text = text("date");
        try {
            return text.isEmpty() ? null : new WrittenDate(place(), text, LocalDate.parse(text));
        } catch (DateTimeException e) {
            return new WrittenDate(place(), text, null);
        }
    }

    private List<String> texts(String key) {
        return said.get(key) instanceof List<?> list
                ? list.stream()
                        .map(one -> one.toString().strip())
                        .filter(one -> !one.isEmpty())
                        .toList()
                : List.of();
    }

    private List<PressContact> contacts() {
        return said.get("contact") instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(one -> (Map<?, ?>) one)
                        .map(one -> new PressContact(
                                String.valueOf(one.get("name")), value(one, "phone"), value(one, "mail")))
                        .toList()
                : List.of();
    }

    private static @Nullable String value(Map<?, ?> contact, String key) {
        Object value = contact.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
