package app.laurel.bot.api.outbound;

import app.laurel.bot.event.Occurrence;
import app.laurel.bot.money.Money;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.ReferralMoved;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.event.EntitlementEvent;
import app.laurel.bot.reward.event.EntitlementHeld;
import app.laurel.bot.reward.event.EntitlementIssued;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Laurel's events are called outside, in ids alone; whoever wants words asks for them. */
final class Notices {

    static final String STAGE = "referral.stage";
    static final String ISSUED = "reward.issued";
    static final String HELD = "reward.held";

    private static final Pattern OF_REFERRAL = Pattern.compile("reward-for:(R-[A-Z0-9]+):[a-z]+");

    private final Referring referring;

    Notices(Referring referring) {
        this.referring = referring;
    }

    Optional<Notice> of(ReferralMoved event, Occurrence at) {
        return referring
                .find(event.id())
                .map(referral -> notice(STAGE, event.id().value(), at, stage(event, referral)));
    }

    Notice of(EntitlementIssued event, Occurrence at) {
        var reward = reward(event);
        reward.put("amount", amount(event.amount()));
        return notice(ISSUED, event.entitlement().value(), at, Map.of("reward", reward));
    }

    /** Why is not said: a reason may hint at what only insiders may know. */
    Notice of(EntitlementHeld event, Occurrence at) {
        return notice(HELD, event.entitlement().value(), at, Map.of("reward", reward(event)));
    }

    private static Map<String, Object> stage(ReferralMoved event, Referral referral) {
        var owner = new Owner(referral.particulars().referrer().owner());
        return Map.of(
                "referral",
                Map.of(
                        "id", event.id().value(),
                        "stage", event.stage().name(),
                        "product", referral.particulars().product().code(),
                        "referrer", person(owner)));
    }

    private static Map<String, Object> reward(EntitlementEvent event) {
        var reward = new LinkedHashMap<String, Object>();
        reward.put("id", event.entitlement().value());
        reward.put("owner", person(event.owner()));
        var referral = OF_REFERRAL.matcher(event.entitlement().value());
        if (referral.matches()) {
            reward.put("referral", referral.group(1));
        }
        return reward;
    }

    private static Map<String, String> person(Owner owner) {
        return owner.colleague()
                .map(person -> Map.of("kind", "EMPLOYEE", "id", person.value()))
                .orElseGet(() -> Map.of("kind", "CUSTOMER", "id", owner.value().substring("customer:".length())));
    }

    private static Map<String, String> amount(Money money) {
        return Map.of("value", money.decimal(), "currency", money.currency().getCurrencyCode());
    }

    private static Notice notice(String type, String subject, Occurrence at, Map<String, ?> content) {
        var id = "E" + Hash.letters(at.id(), 25);
        var body = new LinkedHashMap<String, Object>();
        body.put("id", id);
        body.put("type", type);
        body.put("occurredAt", at.at());
        body.putAll(content);
        return new Notice(id, type, subject, Json.write(body));
    }
}
