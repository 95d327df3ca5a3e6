package app.laurel.bot.referral.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferTextTests {

    private static final List<ReferText.ProductName> PRODUCTS = List.of(
            new ReferText.ProductName("CHEQUING", List.of("chequing account", "compte-chèques", "حساب جارٍ")),
            new ReferText.ProductName("CREDIT_CARD", List.of("credit card", "tarjeta de crédito")),
            new ReferText.ProductName("BUSINESS", List.of("business account")));

    @Test
    void readsNameEmailPhoneAndProduct() {
        assertThat(read("Jane Doe jane@x.com +1 416 555 0199 for a credit card"))
                .isEqualTo(new ReferText("Jane Doe", "jane@x.com", "+1 416 555 0199", "CREDIT_CARD"));
    }

    @Test
    void leavesANameWholeWhenThereIsNoPhone() {
        assertThat(read("Jane Doe jane@x.com for business"))
                .isEqualTo(new ReferText("Jane Doe", "jane@x.com", "", "BUSINESS"));
    }

    @Test
    void readsANameAlone() {
        assertThat(read("Jane Doe")).isEqualTo(new ReferText("Jane Doe", "", "", ""));
        assertThat(read("")).isEqualTo(new ReferText("", "", "", ""));
    }

    @Test
    void readsOtherLanguages() {
        assertThat(read("Jane Doe jane@x.com pour un compte-chèques"))
                .isEqualTo(new ReferText("Jane Doe", "jane@x.com", "", "CHEQUING"));
        assertThat(read("a Jane Doe jane@x.com para una tarjeta de crédito"))
                .isEqualTo(new ReferText("Jane Doe", "jane@x.com", "", "CREDIT_CARD"));
        assertThat(read("Jane Doe jane@x.com لمنتج حساب جارٍ"))
                .isEqualTo(new ReferText("Jane Doe", "jane@x.com", "", "CHEQUING"));
    }

    private static ReferText read(String text) {
        return ReferText.read(text, PRODUCTS);
    }
}
