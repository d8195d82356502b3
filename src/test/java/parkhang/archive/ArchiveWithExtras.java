package parkhang.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.imprint.Imprint;
import parkhang.translation.ArticleTargets;

/** An archive whose editions are made of two files more, of a kind that the program knows nothing of. */
public final class ArchiveWithExtras extends Archive {
    private static final InputKind EXTRA = new InputKind("Something else", true, false);

    private final ArchiveFiles files;

    private ArchiveWithExtras(Archive archive, ArchiveFiles files) {
        super(archive.layout(), files, archive.settings());
        this.files = files;
    }

    /** Of an archive whose bundles have an {@code extra.txt} each, and one for each article that they translate. */
    public static Archive of(Archive archive) {
        return new ArchiveWithExtras(archive, new ArchiveFiles(archive.layout().root(), null));
    }

    @Override
    public Optional<Archive> reopened(Inputs inputs, Diagnostics diagnostics) {
        return super.reopened(inputs, diagnostics).map(ArchiveWithExtras::of);
    }

    @Override
    public Archive noting(Inputs inputs) {
        return new ArchiveWithExtras(this, new ArchiveFiles(layout().root(), inputs));
    }

    @Override
    public Optional<Imprint> imprint(Locale locale, Diagnostics diagnostics) {
        read(layout().bundle(locale).resolve("extra.txt"), diagnostics);
        return super.imprint(locale, diagnostics);
    }

    @Override
    public List<ArticleTargets> chain(Article article, Locale locale, Diagnostics diagnostics) {
        read(layout().bundle(locale).resolve(article.slug() + ".extra.txt"), diagnostics);
        return super.chain(article, locale, diagnostics);
    }

    private void read(Path file, Diagnostics diagnostics) {
        if (files.has(EXTRA, file)) {
            files.text(EXTRA, file, diagnostics).ifPresent(text -> {});
        }
    }
}
