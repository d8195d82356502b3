/** Mails: their heads, the text of their body, and what is attached to them. */
@NullMarked
package parkhang.document.mail;

import org.jspecify.annotations.NullMarked;
