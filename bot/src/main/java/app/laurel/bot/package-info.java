/** Laurel: every earned reward paid once, and everybody can see where it is. */
@NullMarked
package app.laurel.bot;

import org.jspecify.annotations.NullMarked;
