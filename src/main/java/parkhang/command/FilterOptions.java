package parkhang.command;

import java.util.List;
import parkhang.archive.Filter;
import picocli.CommandLine.Option;

/** Which locales and articles a command is for. */
final class FilterOptions {
    @Option(
            names = {"-l", "--locale"},
            paramLabel = "L",
            converter = Converters.Glob.class,
            description = "only this locale, for example de or 'fr*'; may be repeated (default: all)")
    private List<String> locales = List.of();

    @Option(
            names = {"-a", "--article"},
            paramLabel = "G",
            converter = Converters.Glob.class,
            description = "only the articles of this name, for example 'tibet-*'; may be repeated (default: all)")
    private List<String> articles = List.of();

    Filter filter() {
        return new Filter(locales, articles);
    }
}
