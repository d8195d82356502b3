package parkhang.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.FontReport;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.terminal.Console;
import parkhang.terminal.FontTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parkhang fonts}. */
@Command(
        name = "fonts",
        mixinStandardHelpOptions = true,
        description = {
            "List the fonts at hand: families, styles, scripts, licences, files.",
            "With --article or --locale, say which font sets what in those editions, and what no font has."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang fonts                                  which scripts can be printed, under which licences",
            "  parkhang fonts --article tibet-dna-collection   which font sets what, in every language",
            "  parkhang fonts --locale bo                      is there a glyph for all of the Tibetan editions?"
        })
final class FontsCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Override
    public Integer call() {
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = main.open(found);
        archive.ifPresent(opened -> console.out().print(report(opened, found)));
        main.printer().print(found);
        console.flush();
        return found.hasErrors() ? 1 : 0;
    }

    private String report(Archive archive, Diagnostics found) {
        FontSet fonts = ThemeFonts.read(archive, ProgramFiles.fonts(), found);
        Filter editions = filter.filter();
        boolean all = editions.locales().isEmpty() && editions.articles().isEmpty();
        return all || fonts.isEmpty()
                ? FontTable.of(fonts, archive::name)
                : FontTable.of(FontReport.of(archive, editions, fonts, found));
    }
}
