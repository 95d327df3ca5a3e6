/** Cards about roles and about one's own settings. */
@NullMarked
package app.laurel.cards.admin;

import org.jspecify.annotations.NullMarked;
