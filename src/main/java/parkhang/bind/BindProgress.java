package parkhang.bind;

import parkhang.diagnostic.Diagnostics;

/** Is told how a binding goes on; always from the same thread. */
public interface BindProgress {

    /** So many articles are to be read and composed. */
    void begin(int articles);

    /** An article is composed, or can't be. */
    void composed(String slug, boolean failed);

    /** The volume is being laid out, for the so manyth time. */
    void layingOut(int time);

    /** The volume's PDF is being compared with its text. */
    void readingBack();

    /** So many single editions are to be made for the hand-out. */
    void packing(int editions);

    void packed(String slug);

    void found(Diagnostics diagnostics);
}
