package app.laurel.bot.referral;

/** Hands what automation refuses to somebody who owns it. */
public interface Oddities {

    /**
     * Notes it; the same cause once.
     *
     * @param cause what brought it about, as the id of the event
     */
    void note(CaseId id, Oddity oddity, String cause);

    /** It was dealt with in another way. */
    void settle(CaseId id, Oddity oddity, String cause);
}
