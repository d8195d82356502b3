/** Office Open XML: what leads from one part of a file to another, and what a run of text says of itself. */
@NullMarked
package parkhang.ooxml;

import org.jspecify.annotations.NullMarked;
