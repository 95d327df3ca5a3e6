/** The card tool on the command line. */
@NullMarked
package app.laurel.cards.command;

import org.jspecify.annotations.NullMarked;
