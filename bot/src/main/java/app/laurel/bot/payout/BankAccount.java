package app.laurel.bot.payout;

/**
 * An account at a bank, as countries without an IBAN write it.
 *
 * @param number the account's number
 * @param member the bank's member id in its clearing system: nine digits in both countries
 */
public record BankAccount(String number, String member) {

    public BankAccount {
        if (!number.matches("[0-9A-Z-]{3,34}") || !member.matches("[0-9]{9}")) {
            throw new IllegalArgumentException("Not an account");
        }
    }

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
        return "BankAccount";
    }
}
