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
}
