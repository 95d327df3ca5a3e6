/** How good news looks in the channel. */
@NullMarked
package app.laurel.cards.celebration;

import org.jspecify.annotations.NullMarked;
