package app.laurel.bot.referral.chat;

import app.laurel.bot.people.Person;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Submitting;
import app.laurel.bot.referral.Submitting.Checked;
import app.laurel.bot.referral.Terms;
import app.laurel.bot.referral.Terms.Offer;
import app.laurel.cards.common.Choice;
import app.laurel.cards.referral.ReferCard;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the form that introduces a customer, and says what its referral would earn. */
@Component
final class ReferForms {

    private final Submitting submitting;
    private final Terms terms;
    private final InstantSource clock;

    ReferForms(Submitting submitting, Terms terms, InstantSource clock) {
        this.submitting = submitting;
        this.terms = terms;
        this.clock = clock;
    }

    List<ReferText.ProductName> products(Person person) {
        return submitting.products(person).stream()
                .map(product -> new ReferText.ProductName(product.code(), Tongue.names(product)))
                .toList();
    }

    ReferCard form(Person person, ReferForm form, String problem, List<String> findings, Tongue tongue) {
        var products = submitting.products(person).stream()
                .map(product -> new Choice(offered(product, person, tongue), product.code()))
                .toList();
        return new ReferCard(
                problem,
                findings,
                products,
                form.product(),
                form.name(),
                form.email(),
                form.phone(),
                form.customer(),
                form.relationship(),
                form.consents() ? "true" : "false",
                form.warned(),
                form.once());
    }

    private String offered(Product product, Person person, Tongue tongue) {
        var offer = terms.offer(product, person.country(), new Referrer.Employee(person.id()), clock.instant());
        return switch (offer) {
            case Offer.Earns earns ->
                tongue.say(
                        "offer.choice",
                        Map.of("product", tongue.product(product), "amount", tongue.money(earns.referrerGets())));
            case Offer.Nothing nothing -> tongue.product(product);
        };
    }

    /** What the referral would earn, and whether somebody was faster. */
    List<String> findings(Checked.Fine fine, Tongue tongue) {
        var findings = new ArrayList<String>();
        switch (fine.offer()) {
            case Offer.Earns earns -> findings.addAll(earning(earns, tongue));
            case Offer.Nothing(var code, var law) -> findings.add(tongue.reason(code, Reader.REFERRER));
        }
        findings.add(tongue.say(fine.referredBefore() ? "check.referredBefore" : "check.first"));
        return findings;
    }

    private static List<String> earning(Offer.Earns earns, Tongue tongue) {
        var sentences = new ArrayList<String>();
        var when = earns.onReferral() ? "check.onReferral" : "check.onOutcome";
        sentences.add(tongue.say(when, Map.of("amount", tongue.money(earns.referrerGets()))));
        earns.refereeGets()
                .ifPresent(
                        amount -> sentences.add(tongue.say("check.referee", Map.of("amount", tongue.money(amount)))));
        if (earns.seasoningDays() > 0) {
            sentences.add(tongue.say("check.seasoning", Map.of("days", earns.seasoningDays())));
        }
        return sentences;
    }

    /** @param email as it was typed */
    String problem(Checked.Refused refused, String email, Tongue tongue) {
        return switch (refused) {
            case Checked.Incomplete incomplete -> tongue.say("form.incomplete");
            case Checked.OddEmail odd -> tongue.say("form.email", Map.of("email", email));
            case Checked.NoSuchProduct none -> tongue.say("form.product");
            case Checked.OwnName own -> tongue.say("form.own");
            case Checked.AlreadyReferred(var id) -> tongue.say("form.already", Map.of("id", id.value()));
        };
    }
}
