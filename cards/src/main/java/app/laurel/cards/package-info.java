/** What people see: each card as a record, a template, a sample and its words. */
@NullMarked
package app.laurel.cards;

import org.jspecify.annotations.NullMarked;
