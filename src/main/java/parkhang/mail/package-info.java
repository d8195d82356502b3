/** An edition as a mail that is ready to be sent, in words and with its PDF. */
@NullMarked
package parkhang.mail;

import org.jspecify.annotations.NullMarked;
