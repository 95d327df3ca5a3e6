/** What tests of many rooms share. */
@NullMarked
package app.laurel.bot.testing;

import org.jspecify.annotations.NullMarked;
