package app.laurel.bot.approval;

/** One decision; derived from what asks for it, so that asking twice opens one. */
public record DecisionId(String value) {

    public static DecisionId of(Subject subject, int round) {
        return new DecisionId(subject.kind() + ":" + subject.id() + ":" + round);
    }

    @Override
    public String toString() {
        return value;
    }
}
