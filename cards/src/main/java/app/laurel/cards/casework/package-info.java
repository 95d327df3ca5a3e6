/** Cards about what waits for a person: disputes and exceptions. */
@NullMarked
package app.laurel.cards.casework;

import org.jspecify.annotations.NullMarked;
