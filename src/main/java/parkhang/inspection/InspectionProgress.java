package parkhang.inspection;

import parkhang.verify.VerifiedEdition;

/** Is told how a verification goes on; always from the same thread. */
public interface InspectionProgress {

    /** So many editions are looked at. */
    void begin(int editions);

    /** An edition has been looked at. In the order in which editions are known, whatever order they are done in. */
    void done(VerifiedEdition edition);
}
