package parkhang.localization;

/** Is told how a sync goes on; always from the same thread. */
public interface SyncProgress {

    /** So many articles of all have been looked at. */
    void read(int articles, int all);

    /** A locale's memory is being read. */
    void remembering(String tag);

    /** So many articles of those that need it have been brought up to date. */
    void synced(String tag, int articles, int all);
}
