package parkhang.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.edition.AddressCode;
import parkhang.edition.Edition;
import parkhang.edition.ImprintLine;
import parkhang.edition.LabelledText;

/** Writes what stands below the text: how the edition was made, and who publishes it. */
public final class ClosingWriter {
    private final Markup page;
    private final boolean rightToLeft;
    private final LabelWriter labels;
    private final Embedding embedding;

    public ClosingWriter(Markup page, boolean rightToLeft, LabelWriter labels) {
        this(page, rightToLeft, labels, Embedding.ALONE);
    }

    ClosingWriter(Markup page, boolean rightToLeft, LabelWriter labels, Embedding embedding) {
        this.page = page;
        this.rightToLeft = rightToLeft;
        this.labels = labels;
        this.embedding = embedding;
    }

    /** @param code null where there is none on this page */
    void write(Edition edition, @Nullable AddressCode code) {
        page.open(
                        "footer",
                        "class",
                        code == null ? PageClass.CLOSING.word() : PageClass.join(PageClass.CLOSING, PageClass.CODED))
                .line();
        colophon(edition, code);
        imprint(edition.imprint());
        page.close().line();
    }

    public void imprint(List<ImprintLine> lines) {
        page.open("address", PageClass.IMPRINT).line();
        for (int i = 0; i < lines.size(); i++) {
            boolean isOnce = lines.get(i).once();
            PageClass role = i == 0 ? PageClass.NAME : PageClass.ONCE;
            page.open("span", "class", i == 0 || isOnce ? PageClass.join(PageClass.LINE, role) : PageClass.LINE.word());
            line(lines.get(i).texts());
            page.close().line();
        }
        page.close().line();
    }

    /** @param code null where there is none on this page */
    void colophon(Edition edition, @Nullable AddressCode code) {
        String id = embedding.id(PageNames.COLOPHON);
        page.open("section", PageClass.COLOPHON, "aria-labelledby", id).line();
        labels.element(embedding.heading(2), "colophon", edition.furniture().colophon(), "id", id)
                .line();
        if (code != null) {
            code(code);
        }
        list(edition.colophon());
        page.close().line();
    }

    private void code(AddressCode code) {
        QrFigure figure = QrFigure.of(code.address());
        String side = String.valueOf(figure.side());
        page.open("div", PageClass.ADDRESS_CODE);
        page.open(
                "img",
                "src",
                figure.address(),
                "alt",
                code.description(),
                "lang",
                labels.language("address-code"),
                "width",
                side,
                "height",
                side);
        page.close().line();
    }

    /** A text without a label stands below the one before, under its label: a list names each of its terms once. */
    void list(List<LabelledText> all) {
        page.open("dl").line();
        for (int i = 0; i < all.size(); i++) {
            LabelledText labelled = all.get(i);
            if (labelled.label() == null) {
                page.open("br");
            } else {
                page.open("dt");
                labels.write(labelled.labelLanguage(), labelled.label());
                page.close().open("dd");
            }
            linked(labelled);
            if (i + 1 == all.size() || all.get(i + 1).label() != null) {
                page.close().line();
            }
        }
        page.close();
    }

    void line(List<LabelledText> all) {
        if (all.size() == 1) {
            detail(all.get(0));
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            labels.openDetail(i == 0);
            detail(all.get(i));
            page.close();
        }
    }

    private void detail(LabelledText labelled) {
        if (labelled.label() != null) {
            labels.write(labelled.labelLanguage(), labelled.label());
            page.text(" ");
        }
        linked(labelled);
    }

    private void linked(LabelledText labelled) {
        if (labelled.textLanguage() != null) {
            labels.write(labelled.textLanguage(), labelled.text());
        } else if (labelled.address() != null) {
            page.element(
                    "a",
                    labelled.text(),
                    "href",
                    labelled.address(),
                    "dir",
                    OwnDirection.of(labelled.text(), rightToLeft));
        } else {
            page.name(labelled.text(), rightToLeft);
        }
    }
}
