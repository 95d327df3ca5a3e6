package app.laurel.bot.approval;

/** One decision; derived from what asks for it, so that asking twice opens one. */
public record DecisionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
