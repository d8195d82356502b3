/** A YAML mapping whose every value knows its place. */
@NullMarked
package parkhang.yaml;

import org.jspecify.annotations.NullMarked;
