package parkhang.article;

import java.util.List;

/**
 * A canonical text, written once in its source locale: its own, where it names one, or else the archive's.
 *
 * @param slug its name in addresses and file names
 * @param file the path under which its places are reported, relative to the archive
 * @param notes the footnotes that the text refers to, in the order of their first reference
 */
public record Article(String slug, String file, FrontMatter front, List<Block> blocks, List<Note> notes) {
    public Article {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
