package app.laurel.bot.referral;

/** Keeps the card of a case current with its referrer. */
public interface CaseShowing {

    /**
     * Shows the case as it is now, unless that is on the screen already.
     *
     * @param cause the id of what brought it about
     */
    void show(CaseId id, String cause);
}
