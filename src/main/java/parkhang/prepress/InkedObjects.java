package parkhang.prepress;

import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import parkhang.imprint.Points;

/** Turns the pictures and forms that a page draws into inks, each when it is drawn for the first time. */
final class InkedObjects implements InkedContent.DrawnObjects {
    /** In pixels an inch: below it, a print shop's screen shows the pixels. */
    private static final int LEAST_RESOLUTION = 200;

    private final PDResources resources;
    private final Shared shared;

    /** What all pages of a document share. */
    record Shared(InkMixer mixer, InkedPicture pictures, InkSpots spots, Map<COSStream, PDXObject> done) {
        Shared(PressOrder order, InkSpots spots) {
            this(new InkMixer(order.profile()), new InkedPicture(order.profile()), spots, new IdentityHashMap<>());
        }
    }

    InkedObjects(PDResources resources, Shared shared) {
        this.resources = resources;
        this.shared = shared;
    }

    @Override
    public void draw(COSName name, Matrix space) throws IOException {
        PDXObject found = resources.getXObject(name);
        if (found instanceof PDImageXObject picture) {
            checkResolution(picture, space);
        }
        PDXObject known = shared.done.get(found.getCOSObject());
        PDXObject inked = known == null ? inked(found, space) : known;
        shared.done.put(found.getCOSObject(), inked);
        shared.done.put(inked.getCOSObject(), inked);
        resources.put(name, inked);
    }

    private PDXObject inked(PDXObject found, Matrix space) throws IOException {
        if (found instanceof PDImageXObject picture && !picture.isStencil()) {
            InkedPicture.Inked inked = shared.pictures.of(picture);
            shared.spots.check("the darkest spot of a picture", inked.most(), space);
            return inked.picture();
        }
        if (found instanceof PDFormXObject form && form.getResources() != null) {
            rewrite(form, form.getMatrix().multiply(space));
        }
        return found;
    }

    private void rewrite(PDFormXObject form, Matrix space) throws IOException {
        var tokens =
                InkedContent.of(form, shared.mixer, new InkedObjects(form.getResources(), shared), shared.spots, space);
        try (OutputStream out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
    }

    private void checkResolution(PDImageXObject picture, Matrix space) {
        float across = picture.getWidth() / (space.getScalingFactorX() / Points.PER_INCH);
        float down = picture.getHeight() / (space.getScalingFactorY() / Points.PER_INCH);
        int resolution = (int) Math.min(across, down);
        if (resolution < LEAST_RESOLUTION) {
            shared.spots.coarse(resolution, LEAST_RESOLUTION, space);
        }
    }
}
