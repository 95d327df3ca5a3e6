package app.laurel.bot.referral.crm;

/** What the CRM sent can't be read; says which field, and what belongs there. */
final class BadEvent extends Exception {

    private final Problem problem;
    private final String field;

    BadEvent(Problem problem, String field, String detail) {
        super(detail);
        this.problem = problem;
        this.field = field;
    }

    Problem problem() {
        return problem;
    }

    /** The field, as in {@code referral.amount.currency}; empty if it is the whole. */
    String field() {
        return field;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
