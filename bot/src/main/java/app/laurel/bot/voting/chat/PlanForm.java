package app.laurel.bot.voting.chat;

import java.util.List;

/**
 * A confirmed plan.
 *
 * @param month of the first monthly cycle; empty for a single one
 * @param dates of a single cycle, as instants
 */
record PlanForm(String name, String month, List<String> dates) {}
