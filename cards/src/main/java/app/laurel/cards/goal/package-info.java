/** How monthly goals and who leads look. */
@NullMarked
package app.laurel.cards.goal;

import org.jspecify.annotations.NullMarked;
