package parkhang.gate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;
import parkhang.edition.Profile;

/** Lets a finished PDF pass only if it shows the edition's pictures, each as its file is, and no other. */
public final class PictureGate {
    private final Profile profile;
    private final Findings found;

    /** Takes what is wrong. */
    @FunctionalInterface
    public interface Findings {
        /**
         * One fault.
         *
         * @param place where the picture was named; null where it was nowhere
         */
        void report(@Nullable Place place, String message);
    }

    public PictureGate(Profile profile, Findings found) {
        this.profile = profile;
        this.found = found;
    }

    /** How many pictures a PDF shows. */
    public int count(DrawnPdf pdf, TagTree tags) {
        return DrawnPicture.all(pdf, tags).size();
    }

    /**
     * Compares the pictures of a PDF with those that it was made of.
     *
     * @param expected in the order of reading
     * @param tags of the PDF, in which no fault is
     */
    public void check(List<ExpectedPicture> expected, DrawnPdf pdf, TagTree tags) throws IOException {
        compare(expected, DrawnPicture.all(pdf, tags), pdf);
    }

    /**
     * The same of one language of two: what is in the other one is not looked at.
     *
     * @param tags of what is in it
     */
    public void checkSide(List<ExpectedPicture> expected, DrawnPdf pdf, TagTree tags) throws IOException {
        compare(expected, DrawnPicture.tagged(pdf, tags), pdf);
    }

    private void compare(List<ExpectedPicture> expected, List<DrawnPicture> drawn, DrawnPdf pdf) throws IOException {
        PictureDifference difference = new PictureDifference(profile, DrawnPicture.inks(pdf.document()));
        if (drawn.size() == expected.size()) {
            for (int i = 0; i < drawn.size(); i++) {
                report(expected.get(i), drawn.get(i), find(difference, expected.get(i), drawn.get(i)));
            }
            return;
        }
        int next = 0;
        for (ExpectedPicture picture : expected) {
            if (next < drawn.size()
                    && find(difference, picture, drawn.get(next)).isEmpty()) {
                next++;
            } else {
                found.report(picture.place(), "the PDF does not show this picture in its place");
            }
        }
        if (next < drawn.size()) {
            String message = "page " + drawn.get(next).page() + " shows a picture that does not belong there";
            found.report(null, message);
        }
    }

    private static Optional<String> find(PictureDifference difference, ExpectedPicture expected, DrawnPicture drawn) {
        try {
            return difference.find(expected, drawn);
        } catch (IOException | RuntimeException e) { // decoders throw both at broken pictures
            return Optional.of("can't be read back: " + e.getMessage());
        }
    }

    private void report(ExpectedPicture expected, DrawnPicture drawn, Optional<String> fault) {
        fault.ifPresent(what -> found.report(expected.place(), "the picture on page " + drawn.page() + " " + what));
    }
}
