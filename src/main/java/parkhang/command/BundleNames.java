package parkhang.command;

import java.util.List;
import parkhang.archive.Filter;
import parkhang.localization.UnitRange;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Names of bundles' articles, such as {@code nl/tibet-dna}, and of units in them, such as {@code u3-u9}. */
final class BundleNames {
    private BundleNames() {}

    static void read(List<String> names, List<Filter> filters, List<UnitRange> units, CommandSpec spec) {
        names.forEach(name -> read(name, filters, units, spec));
        if (filters.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name a bundle's article, for example: nl/tibet-dna");
        }
    }

    private static void read(String name, List<Filter> filters, List<UnitRange> units, CommandSpec spec) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            units.add(UnitRange.of(name)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "`" + name + "` runs backwards: name the smaller unit first")));
        } else {
            Converters.Glob glob = new Converters.Glob();
            filters.add(new Filter(
                    List.of(glob.convert(name.substring(0, slash))),
                    List.of(glob.convert(name.substring(slash + 1))),
                    name));
        }
    }
}
