/** An edition as a mail that is ready to be sent: its words as plain text and as a page for mail programs, and the PDF. */
@NullMarked
package parkhang.mail;

import org.jspecify.annotations.NullMarked;
