package parkhang.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A site with a page of search for each locale, as small as can be. */
public final class SearchSite {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'">
            <title>Search</title>
            <script src="../search.js" defer></script>
            </head>
            <body>
            <main>
            <h1>Search</h1>
            <noscript><p>Without JavaScript there is no search.</p></noscript>
            <form id="search" role="search" hidden data-index="search/" data-found="{0} results" data-found-one="{0} result"
              data-none="Nothing found." data-near="Near: {0}." data-missing="Missing: {0}." data-common="Left out: {0}."
              data-more="More results" data-failed="No index.">
            <p><label for="q">Words</label> <input type="search" id="q" name="q"></p>
            <p><label for="year">Year</label> <select id="year" name="year"><option value="">All</option></select></p>
            <p><label for="tag">Tag</label> <select id="tag" name="tag"><option value="">All</option></select></p>
            <p><label for="office">Office</label> <select id="office" name="office"><option value="">All</option></select></p>
            <p><button>Search</button></p>
            </form>
            <p id="status" role="status" aria-live="polite"></p>
            <ol id="results"></ol>
            </main>
            </body>
            </html>
            """;

    private final Path folder;

    public SearchSite(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("search.js"), SearchIndex.script());
    }

    public void add(String name, Locale locale, Iterable<SearchDocument> documents) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Files.writeString(own.resolve("search.html"), PAGE.formatted(locale.toLanguageTag()));
        SearchIndex.write(locale, documents, (file, bytes) -> {
            Path path = own.resolve("search").resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        });
    }

    /** Documents of one unit each, a month older each, named by their number. */
    static List<SearchDocument> documents(String... texts) {
        List<SearchDocument> documents = new ArrayList<>();
        for (String text : texts) {
            int number = documents.size();
            LocalDate date = LocalDate.of(2024, 3, 10).minusMonths(number);
            SearchUnit unit = new SearchUnit("u1", false, text);
            documents.add(new SearchDocument(number + ".html", "№", "", date, List.of(), "", List.of(unit)));
        }
        return documents;
    }
}
