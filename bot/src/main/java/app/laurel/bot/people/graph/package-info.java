/** People from Microsoft Entra, read through Microsoft Graph. */
@NullMarked
package app.laurel.bot.people.graph;

import org.jspecify.annotations.NullMarked;
