package parkhang.imposition;

/**
 * Of a page or a sheet, in points of 1/72 inch.
 */
public record Size(float width, float height) {
    Size turned() {
        return new Size(/* width= */ height, /* height= */ width);
    }
}
