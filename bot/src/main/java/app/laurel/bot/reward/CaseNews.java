package app.laurel.bot.reward;

import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Referring;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a referral when something about its reward has changed. */
final class CaseNews implements Reacting {

    private static final Pattern OF_REFERRAL = Pattern.compile("reward-for:(R-[A-Z0-9]{6,8}):[a-z]+");

    private final Referring referring;

    CaseNews(Referring referring) {
        this.referring = referring;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(EntitlementIssued.class, "reward.case-issued", (event, at) -> tell(event, at));
        reactions.on(EntitlementHeld.class, "reward.case-held", (event, at) -> tell(event, at));
        reactions.on(EntitlementApproved.class, "reward.case-approved", (event, at) -> tell(event, at));
        reactions.on(EntitlementReversed.class, "reward.case-reversed", (event, at) -> tell(event, at));
        reactions.on(EntitlementSettled.class, "reward.case-settled", (event, at) -> tell(event, at));
    }

    private void tell(EntitlementEvent event, Occurrence at) {
        caseOf(event).ifPresent(id -> {
            if (referring.find(id).isPresent()) {
                referring.rewardMoved(id, event.entitlement().value(), at.id());
            }
        });
    }

    private static Optional<CaseId> caseOf(EntitlementEvent event) {
        var found = OF_REFERRAL.matcher(event.entitlement().value());
        return found.matches() ? Optional.of(new CaseId(found.group(1))) : Optional.empty();
    }
}
