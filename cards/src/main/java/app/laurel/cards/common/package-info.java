/** Values that cards of every room share, and the words for lengths of time. */
@NullMarked
package app.laurel.cards.common;

import org.jspecify.annotations.NullMarked;
