package parkhang.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Filter;
import parkhang.edition.Beside;
import parkhang.edition.Format;
import parkhang.edition.Profile;
import parkhang.edition.ReadingOrder;
import parkhang.text.Locales;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which language stands beside that of the editions. */
final class BesideOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--with",
            paramLabel = "LOCALE",
            converter = Named.class,
            description = {
                "make a PDF with the same in this locale beside it, unit by unit in two columns,",
                "and no other file: for en and bo, en/NAME.with-bo.pdf"
            })
    private @Nullable Locale locale;

    @Option(
            names = "--reading-order",
            paramLabel = "ORDER",
            converter = Order.class,
            description = {
                "with --with, in which order a screen reader reads (default: units):",
                "units: each unit in both languages; languages: all of one, then all of the other"
            })
    private @Nullable ReadingOrder order;

    /**
     * Null where none does.
     *
     * @param facing whether the two are to stand on facing pages
     */
    @Nullable
    Beside beside(boolean facing) {
        return locale == null ? null : new Beside(locale, order == null ? ReadingOrder.UNITS : order, facing);
    }

    /** Whether one does. */
    boolean isAsked() {
        return locale != null;
    }

    /** @throws ParameterException if what was asked for doesn't go together */
    void check(Profile profile, @Nullable Set<Format> formats, Filter filter, boolean samePages) {
        if (locale == null) {
            if (order != null) {
                throw wrong("--reading-order is for two languages on one page: leave it out, or add --with");
            }
            return;
        }
        if (profile != Profile.SCREEN) {
            throw wrong("--with makes PDFs for a screen: leave out --profile, --booklet and --nup");
        }
        if (samePages) {
            throw wrong("--with and --same-pages don't go together: leave one of them out");
        }
        if (formats != null && !formats.equals(Set.of(Format.PDF))) {
            throw wrong("--with makes PDFs: leave out all but pdf from --format");
        }
        if (filter.locales().equals(List.of(locale.toLanguageTag()))) {
            throw wrong("--with " + locale.toLanguageTag() + " is the locale of --locale: name two");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static final class Named implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String text) {
            return Locales.of(text)
                    .orElseThrow(
                            () -> new TypeConversionException("`" + text + "` is no locale: write one such as bo"));
        }
    }

    private static final class Order implements ITypeConverter<ReadingOrder> {
        @Override
        public ReadingOrder convert(String text) {
            return ReadingOrder.named(text)
                    .orElseThrow(
                            () -> new TypeConversionException("`" + text + "` is no order: write units or languages"));
        }
    }
}
