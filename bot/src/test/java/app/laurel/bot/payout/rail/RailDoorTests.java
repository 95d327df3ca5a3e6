package app.laurel.bot.payout.rail;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.chat.CrmConfirms;
import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.payout.payment.State;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.testing.Bank;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What a rail is answered when it brings news. */
class RailDoorTests {

    private final Bank bank = Bank.open();
    private final InstantSource clock = bank.the(InstantSource.class);
    private final RailSignatures signatures = new RailSignatures(rail -> Optional.of("secret of " + rail), clock);
    private final MockMvc door = MockMvcBuilders.standaloneSetup(
                    new RailController(signatures, bank.the(Learning.class), clock))
            .build();

    @BeforeEach
    void paysAna() {
        new CrmConfirms(bank).referralOf("ana", "CHEQUING", "X-1");
        bank.settles();
    }

    @Test
    void takesItsNewsHoweverOftenAndLateItComes() throws Exception {
        var returned = news("RETURNED");
        assertThat(post("simulated", returned).getStatus()).isEqualTo(202);
        assertThat(state()).isEqualTo(State.RETURNED);
        assertThat(post("simulated", returned).getStatus()).isEqualTo(202);
        assertThat(post("simulated", news("PAID")).getStatus()).isEqualTo(202);
        assertThat(state()).isEqualTo(State.RETURNED);
    }

    @Test
    void believesNobodyWhoHasNotSigned() throws Exception {
        var answer = post(
                "simulated",
                news("PAID"),
                signatures.header("other", news("PAID").getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).contains("urn:laurel:problem:invalid-signature");
        assertThat(post("simulated", news("PAID"), "").getStatus()).isEqualTo(401);
        assertThat(state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void saysSoIfItHasNoSuchPayoutOrCannotReadIt() throws Exception {
        var unknown = news("PAID").replace(payout(), "P" + "A".repeat(25));
        assertThat(post("simulated", unknown).getStatus()).isEqualTo(404);
        assertThat(post("another", news("PAID")).getStatus())
                .as("a payout of another rail")
                .isEqualTo(404);
        assertThat(post("simulated", "{").getStatus()).isEqualTo(400);
        assertThat(post("simulated", " ".repeat(300_000)).getStatus()).isEqualTo(413);
        assertThat(state()).isEqualTo(State.ACKNOWLEDGED);
    }

    private String news(String state) {
        return "{\"key\":\"%s\",\"state\":\"%s\",\"reason\":\"ACCOUNT_CLOSED\"}".formatted(payout(), state);
    }

    private MockHttpServletResponse post(String rail, String body) throws Exception {
        return post(rail, body, signatures.header(rail, body.getBytes(StandardCharsets.UTF_8)));
    }

    private MockHttpServletResponse post(String rail, String body, String signature) throws Exception {
        return door.perform(MockMvcRequestBuilders.post("/api/rails/{rail}/events", rail)
                        .content(body)
                        .header("X-Laurel-Signature", signature))
                .andReturn()
                .getResponse();
    }

    private State state() {
        return bank.the(Payouts.class)
                .find(new PayoutId(payout()))
                .orElseThrow()
                .state();
    }

    private String payout() {
        return bank.the(LookingUp.class)
                .of(new Owner("ana"))
                .getFirst()
                .transfer()
                .orElseThrow()
                .id();
    }
}
