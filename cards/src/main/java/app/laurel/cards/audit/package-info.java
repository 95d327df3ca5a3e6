/** What compliance is told about the audit trail. */
@NullMarked
package app.laurel.cards.audit;

import org.jspecify.annotations.NullMarked;
