package parkhang.verify;

import parkhang.gate.CardPicture;
import parkhang.html.CardForm;

/** Looks at a link card. What is written on it can't be read back: whether it is as it was made is told by its bytes. */
final class CardCheckup {
    private CardCheckup() {}

    static void check(byte[] bytes, FileFindings found) {
        String fault = CardPicture.read(bytes, CardForm.LINK).fault();
        if (fault != null) {
            found.report(VerifyCode.CARD_WRONG, "this is no link card: " + fault);
        }
    }
}
