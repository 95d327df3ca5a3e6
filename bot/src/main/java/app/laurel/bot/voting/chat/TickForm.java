package app.laurel.bot.voting.chat;

import java.util.List;

/** Nominations that HR has ticked, and a reason if they are rejected. */
record TickForm(String cycle, List<String> chosen, String reason) {}
