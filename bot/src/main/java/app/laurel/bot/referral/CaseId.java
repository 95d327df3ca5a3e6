package app.laurel.bot.referral;

/** A referral case, as in {@code R-7QK2M4}; people read it aloud. */
public record CaseId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
