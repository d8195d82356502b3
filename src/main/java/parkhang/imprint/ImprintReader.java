package parkhang.imprint;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.imprint.Imprint.PressContact;
import parkhang.text.SourceText;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlReader;

/** Reads {@code imprint.yaml}. */
public final class ImprintReader {
    private static final Set<String> KEYS = Set.of(
            "name", "address", "phone", "fax", "mail", "website", "press-contact", "responsible", "paper", "trim");
    private static final Set<String> CONTACT_KEYS = Set.of("name", "phone", "mail");
    /** Something before and after one at sign: enough to catch a slip, and no more can be known without sending. */
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+");

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
        String mail = matching(yaml, "mail", MAIL, ImprintCode.MAIL_INVALID);
        String website = matching(yaml, "website", WEBSITE, ImprintCode.WEBSITE_INVALID);
        PressContact contact =
                yaml.mapping("press-contact").flatMap(this::contact).orElse(null);
        return name.map(n -> new Imprint(
                n,
                yaml.texts("address"),
                yaml.text("phone").orElse(null),
                yaml.text("fax").orElse(null),
                mail,
                website,
                contact,
                yaml.text("responsible").orElse(null),
                paper,
                trim(yaml)));
    }

    private Optional<PressContact> contact(YamlMapping yaml) {
        yaml.reportUnknown(CONTACT_KEYS);
        String mail = matching(yaml, "mail", MAIL, ImprintCode.MAIL_INVALID);
        return yaml.required("name")
                .map(name -> new PressContact(name, yaml.text("phone").orElse(null), mail));
    }

    private Optional<String> name(YamlMapping yaml) {
        Optional<String> name = yaml.text("name").filter(text -> !text.isEmpty());
        if (name.isEmpty()) {
            report(yaml.place("name"), ImprintCode.IMPRINT_NAME_MISSING, "there is no name");
        }
        return name;
    }

    private Paper paper(YamlMapping yaml, Locale locale) {
        Optional<String> written = yaml.text("paper");
        Optional<Paper> paper = written.flatMap(Paper::named);
        if (written.isPresent() && paper.isEmpty()) {
            report(yaml.place("paper"), ImprintCode.PAPER_UNKNOWN, "no paper is called `" + written.get() + "`");
        }
        return paper.orElseGet(() -> Paper.usualIn(locale));
    }

    private @Nullable TrimSize trim(YamlMapping yaml) {
        Optional<String> written = yaml.text("trim");
        Optional<TrimSize> trim = written.flatMap(TrimSize::named);
        if (written.isPresent() && trim.isEmpty()) {
            report(yaml.place("trim"), ImprintCode.TRIM_UNKNOWN, "`" + written.get() + "` is no size of a sheet");
        }
        return trim.orElse(null);
    }

    private @Nullable String matching(YamlMapping yaml, String key, Pattern form, ImprintCode code) {
        Optional<String> text = yaml.text(key);
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            report(yaml.place(key), code, "`" + text.get() + "` is no " + key + " address");
        }
        return text.filter(t -> form.matcher(t).matches()).orElse(null);
    }

    private void report(Place place, Code code, String message) {
        diagnostics.report(place, code, message);
    }
}
