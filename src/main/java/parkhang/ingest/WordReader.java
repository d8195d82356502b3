package parkhang.ingest;

import java.util.List;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.word.WordDocument;

/** Reads Word files, whatever they are called. */
final class WordReader implements DocumentReader {
    static boolean isWord(Document document) {
        return document.beginning().startsWith("PK\u0003\u0004") && document.holds("word/document");
    }

    @Override
    public boolean reads(Document document) {
        return isWord(document);
    }

    @Override
    public List<Draft> read(Document document, Diagnostics diagnostics) {
        return WordDocument.read(document.name(), document.bytes(), diagnostics).map(ContentDraft::of).stream()
                .toList();
    }
}
