package parkhang.verify;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import parkhang.html.DocumentKind;

/**
 * Whether the tags say what those need who hear a PDF, beyond what veraPDF asks: each note is referred to and leads back, each caption
 * is in what it belongs to, no tag is empty, each link says where it leads, and what is in another language is said to be. Editions
 * that the engine tagged, which wrote a map of roles, are not asked.
 */
final class TagCheck implements PdfCheck {
    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
    private static final COSName ID_TREE = COSName.getPDFName("IDTree");
    private static final COSName STRUCTURE_DESTINATION = COSName.getPDFName("SD");
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");

    /** What a reference to a note shows, which says nothing to those who can't see the note. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{N}\\p{P}\\s]{1,6}");

    /** A cell has its place in a row. */
    private static final Set<String> EMPTY = Set.of(StandardStructureTypes.TD, StandardStructureTypes.TH);

    private static final Set<String> CAPTIONED = Set.of(StandardStructureTypes.Figure, StandardStructureTypes.TABLE);

    @Override
    public void check(OpenPdf pdf) {
        COSDictionary root =
                pdf.document().getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null && !root.containsKey(ROLE_MAP)) {
            new Walk(pdf, root).check();
        }
    }

    @Override
    public boolean followsTags() {
        return true;
    }

    /** @param note that it stands in; null where it is in none */
    private record Around(
            String type,
            String language,
            boolean reference,
            @Nullable COSDictionary note,
            @Nullable COSDictionary page) {}

    private static final class Walk {
        private final OpenPdf pdf;
        private final COSDictionary root;
        private final LanguageLetters letters = new LanguageLetters();

        /** Notes by their names. */
        private final Map<COSDictionary, String> notes = new LinkedHashMap<>();

        private final Set<COSDictionary> labelled = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<COSDictionary> referred = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<COSDictionary> leadingBack = Collections.newSetFromMap(new IdentityHashMap<>());
        private boolean linked;

        Walk(OpenPdf pdf, COSDictionary root) {
            this.pdf = pdf;
            this.root = root;
        }

        void check() {
            kids(root, new Around("", "", false, null, null));
            checkNotes();
            if (pdf.page() != null && pdf.page().kind() == DocumentKind.EDITION) {
                checkLanguages(pdf.page());
            }
        }

        private void kids(COSDictionary tag, Around around) {
            COSBase kids = tag.getDictionaryObject(COSName.K);
            if (kids instanceof COSArray several) {
                for (int i = 0; i < several.size(); i++) {
                    visit(several.getObject(i), around);
                }
            } else if (kids != null) {
                visit(kids, around);
            }
        }

        private void visit(COSBase kid, Around around) {
            if (kid instanceof COSInteger id) {
                read(around.page(), id.intValue(), around);
            } else if (kid instanceof COSDictionary dictionary) {
                COSName type = dictionary.getCOSName(COSName.TYPE);
                if (MCR.equals(type)) {
                    read(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID), around);
                } else if (OBJR.equals(type)) {
                    follow(dictionary.getCOSDictionary(COSName.OBJ), around);
                } else {
                    visitTag(dictionary, around);
                }
            }
        }

        private void visitTag(COSDictionary tag, Around around) {
            String type = tag.getNameAsString(COSName.S, "");
            COSBase kids = tag.getDictionaryObject(COSName.K);
            boolean empty = kids == null || (kids instanceof COSArray several && several.size() == 0);
            if (empty && !EMPTY.contains(type)) {
                report("a tag " + type + " has nothing in it");
            }
            if (type.equals(StandardStructureTypes.CAPTION) && !CAPTIONED.contains(around.type())) {
                report("a caption is in no picture and no table");
            }
            if (type.equals(StandardStructureTypes.NOTE)) {
                notes.put(tag, tag.getString(COSName.ID, ""));
            }
            if (type.equals(StandardStructureTypes.LBL) && around.note() != null) {
                labelled.add(around.note());
            }
            boolean reference = around.reference() || type.equals(StandardStructureTypes.REFERENCE);
            COSDictionary note = type.equals(StandardStructureTypes.NOTE) ? tag : around.note();
            COSDictionary named = tag.getCOSDictionary(COSName.PG);
            kids(
                    tag,
                    new Around(
                            type,
                            tag.getString(COSName.LANG, around.language()),
                            reference,
                            note,
                            named == null ? around.page() : named));
        }

        private void read(@Nullable COSDictionary page, int id, Around around) {
            if (page != null && !around.reference() && !around.type().equals(StandardStructureTypes.LBL)) {
                letters.add(around.language(), pdf.drawn(page).getOrDefault(id, ""));
            }
        }

        private void follow(@Nullable COSDictionary annotation, Around around) {
            if (annotation == null || !COSName.LINK.equals(annotation.getCOSName(COSName.SUBTYPE))) {
                return;
            }
            linked = true;
            String words = annotation.getString(COSName.CONTENTS, "");
            COSDictionary action = annotation.getCOSDictionary(COSName.A);
            boolean inside = action == null || Destinations.GO_TO.equals(action.getCOSName(COSName.S));
            if (words.isBlank() || (inside && NUMBER.matcher(words).matches())) {
                report("a link says \"" + words + "\", and not where it leads");
            }
            COSArray place = action == null ? null : action.getCOSArray(STRUCTURE_DESTINATION);
            if (place != null && place.size() > 0 && place.getObject(0) instanceof COSDictionary goal) {
                if (around.reference()) {
                    referred.add(goal);
                }
                if (around.note() != null && isInReference(goal)) {
                    leadingBack.add(around.note());
                }
            }
        }

        private static boolean isInReference(COSDictionary tag) {
            COSDictionary around = tag.getCOSDictionary(COSName.P);
            return StandardStructureTypes.REFERENCE.equals(tag.getNameAsString(COSName.S))
                    || (around != null && StandardStructureTypes.REFERENCE.equals(around.getNameAsString(COSName.S)));
        }

        /** Where nothing can be followed, as on a print shop's sheets, notes are told by their numbers alone. */
        private void checkNotes() {
            Map<String, COSDictionary> names = names();
            Set<String> seen = new HashSet<>();
            notes.forEach((note, name) -> {
                if (name.isEmpty() || !seen.add(name) || names.get(name) != note) {
                    report("the name of a note, \"" + name + "\", does not lead to it");
                }
                if (linked && !referred.contains(note)) {
                    report("nothing refers to the note " + name);
                }
                if (linked && labelled.contains(note) && !leadingBack.contains(note)) {
                    report("no way leads back from the note " + name);
                }
            });
        }

        private Map<String, COSDictionary> names() {
            Map<String, COSDictionary> names = new LinkedHashMap<>();
            COSDictionary tree = root.getCOSDictionary(ID_TREE);
            COSArray pairs = tree == null ? null : tree.getCOSArray(COSName.NAMES);
            for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
                if (pairs.getObject(i) instanceof COSString name
                        && pairs.getObject(i + 1) instanceof COSDictionary tag) {
                    names.put(name.getString(), tag);
                }
            }
            return names;
        }

        private void checkLanguages(PageFacts page) {
            if (!letters.isEmpty() && !page.letters().fit(letters, page.language())) {
                pdf.disagreements()
                        .report(
                                VerifyCode.LANGUAGE_DIFFERS,
                                "the tags say of letters in other languages " + letters.besides(page.language())
                                        + ", and the HTML says "
                                        + page.letters().besides(page.language()));
            }
        }

        private void report(String message) {
            pdf.found().report(VerifyCode.TAGS_WRONG, message);
        }
    }
}
