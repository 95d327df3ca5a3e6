package app.laurel.bot.money;

/**
 * A place in the journal that money is moved from or to.
 *
 * @param name kind and owner, as in {@code payable:ana} or {@code programme:CHEQUING}
 */
public record Account(String name) {

    public Account {
        if (!name.matches("[a-z-]+:.+")) {
            throw new IllegalArgumentException("Not an account: " + name);
        }
    }

    /** What the bank has promised and not yet sent. */
    public static Account payable(String owner) {
        return new Account("payable:" + owner);
    }

    /** What a programme, award or goal scheme costs. */
    public static Account expense(String programme) {
        return new Account("expense:" + programme);
    }

    /** What is under way on a rail. */
    public static Account rail(String rail) {
        return new Account("rail:" + rail);
    }

    /** What a person has been paid. */
    public static Account paid(String owner) {
        return new Account("paid:" + owner);
    }

    /** What a person owes the bank back. */
    public static Account receivable(String owner) {
        return new Account("receivable:" + owner);
    }

    /** What a budget may spend: a credit, against which the other accounts of the budget stand. */
    public static Account granted(String budget) {
        return new Account("granted:" + budget);
    }

    /** What is left of a budget. */
    public static Account left(String budget) {
        return new Account("left:" + budget);
    }

    /** What of a budget is set aside for approved rewards. */
    public static Account reserved(String budget) {
        return new Account("reserved:" + budget);
    }

    /** What of a budget has been spent. */
    public static Account spent(String budget) {
        return new Account("spent:" + budget);
    }

    /** What it is an account of, as in {@code payable}. */
    public String kind() {
        return name.substring(0, name.indexOf(':'));
    }

    /** Whose account it is, as in {@code CHEQUING}. */
    public String holder() {
        return name.substring(name.indexOf(':') + 1);
    }

    /**
     * The account of the general ledger that this one is summed up in: people's accounts have one for all of a kind,
     * so that no person stands in it.
     */
    public Account inGeneral() {
        return switch (kind()) {
            case "payable", "paid", "receivable" -> new Account(kind() + ":people");
            default -> this;
        };
    }
}
