package app.laurel.cards.template;

/** Says that a template with this data would make more than a card can hold. */
public final class ExpansionTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    ExpansionTooLarge(String reason) {
        super(reason);
    }
}
