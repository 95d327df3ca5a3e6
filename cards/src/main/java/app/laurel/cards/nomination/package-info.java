/** How naming a colleague looks. */
@NullMarked
package app.laurel.cards.nomination;

import org.jspecify.annotations.NullMarked;
