package parkhang.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parkhang.edition.Profile;
import parkhang.gate.ExpectedPicture;
import parkhang.gate.PictureGate;
import parkhang.picture.BrokenPicture;

/** Whether a PDF shows the pictures of the page beside it, or else those of the sources that it carries. */
final class PictureCheck implements PdfCheck {
    private final Profile profile;

    PictureCheck(Profile profile) {
        this.profile = profile;
    }

    @Override
    public void check(OpenPdf pdf) throws IOException {
        FileFindings found = pdf.page() == null ? pdf.found() : pdf.disagreements();
        PictureGate gate =
                new PictureGate(profile, (place, message) -> found.report(VerifyCode.PICTURE_DIFFERS, message));
        if (pdf.page() != null) {
            gate.check(shown(pdf.page(), found), pdf.drawn(), pdf.tags());
            return;
        }
        int drawn = gate.count(pdf.drawn(), pdf.tags());
        Optional<List<ExpectedPicture>> carried =
                drawn == 0 ? Optional.of(List.of()) : CarriedPictures.of(pdf.document());
        if (carried.isPresent() && carried.get().size() == drawn) {
            gate.check(carried.get(), pdf.drawn(), pdf.tags());
        } else {
            found.report(
                    VerifyCode.PICTURE_UNPROVED,
                    "neither an HTML edition beside it nor a source in it tells what its pictures are to show");
        }
    }

    /** The pictures of a page. */
    static List<ExpectedPicture> shown(PageFacts page, FileFindings found) {
        Map<String, ExpectedPicture> known = new HashMap<>();
        List<ExpectedPicture> shown = new ArrayList<>();
        for (PageFacts.Picture one : page.pictures()) {
            String base64 = one.base64();
            try {
                ExpectedPicture picture = known.get(base64);
                if (picture == null) {
                    picture = ExpectedPicture.of(Base64.getMimeDecoder().decode(base64));
                    known.put(base64, picture);
                }
                shown.add(picture);
            } catch (BrokenPicture | IllegalArgumentException e) {
                found.report(VerifyCode.PICTURE_DIFFERS, "a picture of the HTML " + e.getMessage());
            }
        }
        return shown;
    }

    @Override
    public boolean followsTags() {
        return true;
    }
}
