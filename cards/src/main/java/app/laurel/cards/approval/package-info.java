/** Cards of those who decide: one request, several at once, and who decides while they are away. */
@NullMarked
package app.laurel.cards.approval;

import org.jspecify.annotations.NullMarked;
