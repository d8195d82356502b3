package parkhang.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import parkhang.archive.Picture;
import parkhang.article.ImageSize;
import parkhang.imprint.Paper;
import parkhang.ooxml.OoxmlWriter;
import parkhang.xml.XmlWriter;

/** The pictures of the file, each once. */
final class PictureParts {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** English metric units in a pixel of CSS, and in a point. */
    private static final int PER_PIXEL = 9525;

    private static final int PER_POINT = 12_700;

    private static final String SVG = "image/svg+xml";

    /** What a picture may have of the height between the margins, so that its caption has room. */
    private static final double HIGHEST = 0.8;

    private final OoxmlWriter file;
    private final double textWidth;
    private final double textHeight;
    private final Map<Picture, String> names = new LinkedHashMap<>();
    private int drawings;

    PictureParts(OoxmlWriter file, Paper paper) {
        this.file = file;
        this.textWidth = (paper.width() - 2 * EditionPage.MARGIN) * PER_POINT;
        this.textHeight = (paper.height() - 2 * EditionPage.MARGIN) * PER_POINT * HIGHEST;
    }

    /** Writes a picture as a run of its own in its line, as large as its author wants and the page allows. */
    void write(EditionPart part, Picture picture, ImageSize size, String description) {
        double ratio = (double) picture.width() / picture.height();
        double width = Math.min(picture.width() * (double) PER_PIXEL, textWidth);
        if (!size.isNone()) {
            double wanted = Math.min(size.width(), size.height() * ratio) * PER_PIXEL;
            width = Math.min(Math.min(wanted, size.percent() / 100 * textWidth), textWidth);
        }
        width = Math.min(width, textHeight * ratio);
        drawing(part, picture, Math.max(1, Math.round(width)), Math.max(1, Math.round(width / ratio)), description);
    }

    /** The same in a box of points that it fills as far as it can. */
    void write(EditionPart part, Picture picture, double widest, double highest, String description) {
        double scale = Math.min(widest / picture.width(), highest / picture.height()) * PER_POINT;
        drawing(
                part,
                picture,
                Math.max(1, Math.round(picture.width() * scale)),
                Math.max(1, Math.round(picture.height() * scale)),
                description);
    }

    private void drawing(EditionPart part, Picture picture, long width, long height, String description) {
        drawings++;
        String id = String.valueOf(drawings);
        String cx = String.valueOf(width);
        String cy = String.valueOf(height);
        String reference = file.relate(part.name(), "image", name(picture));
        XmlWriter xml = part.xml();
        xml.start("w:r").start("w:drawing");
        xml.start(
                        "wp:inline",
                        "xmlns:wp",
                        DRAWING + "wordprocessingDrawing",
                        "distT",
                        "0",
                        "distB",
                        "0",
                        "distL",
                        "0",
                        "distR",
                        "0")
                .empty("wp:extent", "cx", cx, "cy", cy)
                .empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", description);
        xml.start("a:graphic", "xmlns:a", DRAWING + "main").start("a:graphicData", "uri", DRAWING + "picture");
        xml.start("pic:pic", "xmlns:pic", DRAWING + "picture")
                .start("pic:nvPicPr")
                .empty("pic:cNvPr", "id", id, "name", "Picture " + id, "descr", description)
                .empty("pic:cNvPicPr")
                .end();
        xml.start("pic:blipFill").start("a:blip", "r:embed", reference);
        if (picture.mediaType().equals(SVG)) {
            figure(part, picture);
        }
        xml.end().start("a:stretch").empty("a:fillRect").end().end();
        xml.start("pic:spPr")
                .start("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", cx, "cy", cy)
                .end();
        xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
        xml.end().end().end().end().end().end();
    }

    /** The figure itself beside its pixels, for versions of Word that draw it. */
    private void figure(EditionPart part, Picture picture) {
        String name = name(picture).replace(".png", ".svg");
        file.addByExtension("word/" + name, SVG, picture.bytes());
        part.xml()
                .start("a:extLst")
                .start("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")
                .empty(
                        "asvg:svgBlip",
                        "xmlns:asvg",
                        "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
                        "r:embed",
                        file.relate(part.name(), "image", name))
                .end()
                .end();
    }

    private String name(Picture picture) {
        String known = names.get(picture);
        if (known != null) {
            return known;
        }
        boolean isJpeg = picture.mediaType().equals("image/jpeg");
        String name = "media/image" + (names.size() + 1) + (isJpeg ? ".jpeg" : ".png");
        byte[] pixels = picture.mediaType().equals(SVG) ? FigurePixels.png(picture) : picture.bytes();
        file.addByExtension("word/" + name, isJpeg ? "image/jpeg" : "image/png", pixels);
        names.put(picture, name);
        return name;
    }
}
