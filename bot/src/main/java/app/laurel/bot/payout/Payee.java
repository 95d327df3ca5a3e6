package app.laurel.bot.payout;

import java.util.Optional;

/** Where money reaches somebody: looked up when it is needed, and kept nowhere. */
public record Payee(String name, Optional<String> email, Optional<BankAccount> account) {

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
        return "Payee";
    }
}
