/** What is said about programmes and their terms. */
@NullMarked
package app.laurel.cards.programme;

import org.jspecify.annotations.NullMarked;
