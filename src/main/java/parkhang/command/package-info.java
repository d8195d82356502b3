/** Arguments and exit codes; nothing else. */
@NullMarked
package parkhang.command;

import org.jspecify.annotations.NullMarked;
