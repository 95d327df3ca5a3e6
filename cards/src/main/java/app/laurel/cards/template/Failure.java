package app.laurel.cards.template;

/** An expression that has no value for this data. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failure(String reason) {
        super(reason, null, false, false);
    }
}
