package app.laurel.bot.referral.chat;

/** For whom a reason is worded: the referrer and callers, agents, or insiders. */
enum Reader {
    REFERRER("referrer"),
    AGENT("agent"),
    INSIDER("insider");

    private final String word;

    Reader(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
