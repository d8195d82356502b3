package parkhang.imprint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.PressContact;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlReader;

/** Reads {@code imprint.yaml}. */
public final class ImprintReader {
    private static final Set<String> KEYS = Set.of(
            "name", "address", "phone", "fax", "mail", "website", "press-contact", "responsible", "paper", "trim");

    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s<>\"]+");

    private final Diagnostics diagnostics;

    private ImprintReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The imprint; empty and reported where it has no name.
     *
     * @param locale decides the paper where the imprint does not
     */
    public static Optional<Imprint> read(SourceText source, Locale locale, Diagnostics diagnostics) {
        return new YamlReader(source.file(), 0, diagnostics)
                .read(source.text())
                .flatMap(yaml -> new ImprintReader(diagnostics).imprint(yaml, locale));
    }

    private Optional<Imprint> imprint(YamlMapping yaml, Locale locale) {
        yaml.reportUnknown(KEYS);
        Optional<String> name = name(yaml);
        Paper paper = paper(yaml, locale);
        String mail = PressContact.mail(yaml, diagnostics).orElse(null);
        String website = website(yaml);
        List<PressContact> contacts = PressContact.read(yaml, "press-contact", diagnostics);
        return name.map(n -> new Imprint(
                n,
                yaml.texts("address"),
                PressContact.number(yaml, "phone", diagnostics).orElse(null),
                PressContact.number(yaml, "fax", diagnostics).orElse(null),
                mail,
                website,
                contacts,
                yaml.text("responsible").orElse(null),
                paper,
                trim(yaml)));
    }

    private Optional<String> name(YamlMapping yaml) {
        Optional<String> name = yaml.text("name").filter(text -> !text.isEmpty());
        if (name.isEmpty()) {
            diagnostics.report(yaml.place("name"), ImprintCode.IMPRINT_NAME_MISSING.with(Map.of()));
        }
        return name;
    }

    private Paper paper(YamlMapping yaml, Locale locale) {
        Optional<String> written = yaml.text("paper");
        Optional<Paper> paper = written.flatMap(Paper::named);
        if (written.isPresent() && paper.isEmpty()) {
            diagnostics.report(yaml.place("paper"), ImprintCode.PAPER_UNKNOWN.with(Map.of("text", written.get())));
        }
        return paper.orElseGet(() -> Paper.usualIn(locale));
    }

    private @Nullable TrimSize trim(YamlMapping yaml) {
        Optional<String> written = yaml.text("trim");
        Optional<TrimSize> trim = written.flatMap(TrimSize::named);
        if (written.isPresent() && trim.isEmpty()) {
            diagnostics.report(yaml.place("trim"), ImprintCode.TRIM_UNKNOWN.with(Map.of("text", written.get())));
        }
        return trim.orElse(null);
    }

    private @Nullable String website(YamlMapping yaml) {
        Optional<String> text = yaml.text("website");
        Optional<String> website =
                text.filter(written -> WEBSITE.matcher(written).matches());
        if (text.isPresent() && website.isEmpty()) {
            diagnostics.report(yaml.place("website"), ImprintCode.WEBSITE_INVALID.with(Map.of("text", text.get())));
        }
        return website.orElse(null);
    }
}
