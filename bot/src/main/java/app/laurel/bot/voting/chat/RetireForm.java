package app.laurel.bot.voting.chat;

/** A confirmed end of an award. */
record RetireForm(String award) {}
