package parkhang.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import parkhang.archive.ArticleFile;
import parkhang.archive.Hashing;
import parkhang.archive.Inputs;
import parkhang.archive.Stamp;
import parkhang.export.plan.Preparation;
import parkhang.ledger.Ledger;

/** All that a site is made of, as one sum: as long as it is the same, nothing is due. */
final class SiteBasis {
    private final StringBuilder all = new StringBuilder();

    private SiteBasis() {}

    /** SHA-256 in hexadecimal of the program, the settings, what each locale has for its pages, the ledger, and when articles were written to. */
    static String of(Preparation prepared, Ledger ledger) throws IOException {
        SiteBasis basis = new SiteBasis();
        basis.add(prepared.shared());
        for (Locale locale : prepared.bundles().keySet()) {
            basis.add(prepared.own(locale));
        }
        for (Stamp stamp : ledger.stamps()) {
            basis.add("ledger", stamp);
        }
        for (ArticleFile article : prepared.articles()) {
            basis.add(article.slug(), Hashing.stamp(article.path()));
        }
        return Hashing.hash(basis.all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(Inputs inputs) {
        inputs.list().forEach(input -> all.append(input.file().name())
                .append('\t')
                .append(input.file().sha256())
                .append('\n'));
    }

    private void add(String name, Stamp stamp) {
        all.append(name)
                .append('\t')
                .append(stamp.size())
                .append('\t')
                .append(stamp.modified())
                .append('\n');
    }
}
