package app.laurel.cards.referral;

import app.laurel.cards.Card;
import app.laurel.cards.common.Choice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The form that introduces a customer, with whatever is known already filled in.
 *
 * @param problem what keeps it from being sent; empty at first
 * @param findings what it would earn, and whether somebody was faster; empty until it is asked for
 * @param consent {@code true} once the box is ticked
 * @param warned whether the reader has seen that somebody was faster
 * @param once the form's one-time id
 */
public record ReferCard(
        String problem,
        List<String> findings,
        List<Choice> products,
        String product,
        String name,
        String email,
        String phone,
        String customer,
        String relationship,
        String consent,
        boolean warned,
        String once)
        implements Card {

    public ReferCard {
        findings = List.copyOf(findings);
        products = List.copyOf(products);
    }

    @JsonProperty
    boolean hasProblem() {
        return !problem.isEmpty();
    }
}
