package app.laurel.bot.referral;

/** What the referee is introduced for, as the programmes and the CRM name it: {@code CHEQUING}. */
public record Product(String code) {

    public Product {
        if (!code.matches("[A-Z][A-Z0-9_]{1,39}")) {
            throw new IllegalArgumentException("Not a product");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
