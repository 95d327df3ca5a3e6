/** How thanks look. */
@NullMarked
package app.laurel.cards.kudos;

import org.jspecify.annotations.NullMarked;
