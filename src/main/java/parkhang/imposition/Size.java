package parkhang.imposition;

/** Of a page or a sheet, in points. */
public record Size(float width, float height) {
    Size rotated() {
        return new Size(/* width= */ height, /* height= */ width);
    }
}
