package app.laurel.bot.reward.cases;

import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.CaseShowing;
import app.laurel.bot.reward.event.EntitlementApproved;
import app.laurel.bot.reward.event.EntitlementEvent;
import app.laurel.bot.reward.event.EntitlementHeld;
import app.laurel.bot.reward.event.EntitlementIssued;
import app.laurel.bot.reward.event.EntitlementReversed;
import app.laurel.bot.reward.event.EntitlementSettled;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Has a referral's card show what has changed about its reward. */
final class CaseNews implements Reacting {

    private static final Pattern OF_REFERRAL = Pattern.compile("reward-for:(R-[A-Z0-9]{6,8}):[a-z]+");
    private static final List<Class<? extends EntitlementEvent>> SHOWN = List.of(
            EntitlementIssued.class,
            EntitlementHeld.class,
            EntitlementApproved.class,
            EntitlementReversed.class,
            EntitlementSettled.class);

    private final CaseShowing cases;

    CaseNews(CaseShowing cases) {
        this.cases = cases;
    }

    @Override
    public void addTo(Reactions reactions) {
        SHOWN.forEach(event -> reactions.sending(
                Reactions.SHOWING,
                event,
                "reward.show-case." + event.getSimpleName(),
                (happened, at) -> caseOf(happened).ifPresent(id -> cases.show(id, at.id()))));
    }

    private static Optional<CaseId> caseOf(EntitlementEvent event) {
        var found = OF_REFERRAL.matcher(event.entitlement().value());
        return found.matches() ? Optional.of(new CaseId(found.group(1))) : Optional.empty();
    }
}
